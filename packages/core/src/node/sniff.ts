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
