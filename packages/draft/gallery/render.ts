/**
 * Draws a contact sheet of the gallery: `node gallery/render.ts [out.png] [from] [to] [variant]`.
 * With `--prompt "..."` it draws that prompt alone at three aspects.
 */
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import sharp from 'sharp';
import { drawDraft } from '../src/index.ts';
import { prompts } from './prompts.ts';

const { values } = parseArgs({
  options: {
    out: { type: 'string', default: join(import.meta.dirname, 'contact-sheet.png') },
    from: { type: 'string', default: '0' },
    to: { type: 'string', default: String(prompts.length) },
    variant: { type: 'string', default: '0' },
    columns: { type: 'string', default: '6' },
    width: { type: 'string', default: '480' },
    aspect: { type: 'string', default: '1.5' },
    prompt: { type: 'string', multiple: true },
  },
});

const [width, columns, gap] = [Number(values.width), Number(values.columns), 6];
const height = Math.round(width / Number(values.aspect));
const shown = values.prompt ?? prompts.slice(Number(values.from), Number(values.to));

const tiles: sharp.OverlayOptions[] = [];
for (const [i, prompt] of shown.entries()) {
  const drawn = await drawDraft({
    prompt,
    width: width * 2,
    height: height * 2,
    variant: Number(values.variant),
    format: 'png',
  });
  const input = await sharp(drawn).resize(width, height).toBuffer();
  tiles.push({
    input,
    left: (i % columns) * (width + gap),
    top: Math.floor(i / columns) * (height + gap),
  });
}
const rows = Math.ceil(shown.length / columns);
await sharp({
  create: {
    width: Math.min(columns, shown.length) * (width + gap) - gap,
    height: rows * (height + gap) - gap,
    channels: 3,
    background: '#ffffff',
  },
})
  .composite(tiles)
  .png()
  .toFile(values.out);
console.log(`${shown.length} pictures: ${values.out}`);
