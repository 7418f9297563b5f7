import sharp from 'sharp';
import type { Picture } from './picture.ts';

const trained = 'http://cv.iptc.org/newscodes/digitalsourcetype/algorithmicMedia';

/** Says in the file itself that an algorithm drew it. */
const xmp = `<?xpacket begin="\uFEFF" id="W5M0MpCehiHzreSzNTczkc9d"?><x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#"><rdf:Description rdf:about="" xmlns:Iptc4xmpExt="http://iptc.org/std/Iptc4xmpExt/2008-02-29/"><Iptc4xmpExt:DigitalSourceType>${trained}</Iptc4xmpExt:DigitalSourceType></rdf:Description></rdf:RDF></x:xmpmeta><?xpacket end="w"?>`;

export async function encode(
  picture: Picture,
  format: 'webp' | 'png',
  quality = 80,
): Promise<Uint8Array> {
  const { data, width, height } = picture;
  const image = sharp(data, { raw: { width, height, channels: 4 } })
    .removeAlpha()
    .withXmp(xmp);
  const encoded =
    format === 'png' ? image.png({ compressionLevel: 6 }) : image.webp({ quality, effort: 0 });
  return await encoded.toBuffer();
}
