import type { SentPicture } from '../model.ts';

/** Bytes from base64; some services answer a data URL instead of bare base64. */
export function fromBase64(text: string): Uint8Array {
  return Buffer.from(text.replace(/^data:[^,]*,/, ''), 'base64');
}

export function toBase64({ bytes }: SentPicture): string {
  return Buffer.from(bytes).toString('base64');
}

/** A picture as a part of a form. */
export function toFile({ bytes, type }: SentPicture, name: string): File {
  return new File([new Uint8Array(bytes)], `${name}.${type.slice('image/'.length)}`, { type });
}
