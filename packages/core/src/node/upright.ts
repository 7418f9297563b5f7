/** Most pixels of a picture that is read, as everywhere. */
const MOST_PIXELS = 134_217_728;
/** Quality of a picture that has to be encoded anew, of 100. */
const QUALITY = 95;

/**
 * A photograph as it is meant to be seen. Cameras note the turn beside the pixels; a picture with
 * such a note is turned and loses its metadata, any other keeps its bytes.
 */
export async function upright(bytes: Uint8Array): Promise<Uint8Array> {
  const { default: sharp } = await import('sharp');
  const options = { limitInputPixels: MOST_PIXELS, failOn: 'warning' } as const;
  try {
    const { format, orientation = 1 } = await sharp(bytes, options).metadata();
    if (orientation === 1 || format !== 'jpeg') return bytes;
    return await sharp(bytes, options).autoOrient().jpeg({ quality: QUALITY }).toBuffer();
  } catch {
    // What cannot be decoded is told where it is decoded.
    return bytes;
  }
}
