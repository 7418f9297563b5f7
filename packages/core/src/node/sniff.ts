/** What bytes are instead of a picture, for a message that says what to do; undefined where nothing tells. */
export function whatItIs(bytes: Uint8Array): string | undefined {
  if (bytes.byteLength === 0) return 'it is empty';
  const head = Buffer.from(bytes.subarray(0, 512)).toString('latin1').trimStart();
  if (head.startsWith('version https://git-lfs')) {
    return 'it is a Git LFS pointer, not the picture; run `git lfs pull`';
  }
  if (/^<(?:!doctype html|html|head|body)/i.test(head)) return 'it is an HTML page, not a picture';
  if (head.startsWith('{') || head.startsWith('[')) return 'it is JSON, not a picture';
  if (/^<(?:\?xml|svg)/i.test(head)) return 'it is XML, not a picture of pixels';
  return undefined;
}

/** Whether bytes begin as PNG, JPEG, GIF, WebP or AVIF do: what may be given to a decoder. */
export function isPicture(bytes: Uint8Array): boolean {
  const head = Buffer.from(bytes.subarray(0, 12)).toString('latin1');
  return /^(?:\x89PNG\r\n|\xff\xd8\xff|GIF8|RIFF[^]{4}WEBP|[^]{4}ftyp)/.test(head);
}
