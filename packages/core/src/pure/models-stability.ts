import type { Model, Sizes } from '../capabilities.ts';

const aspects: Sizes = {
  kind: 'aspects',
  list: ['21:9', '16:9', '3:2', '5:4', '1:1', '4:5', '2:3', '9:16', '9:21'],
  auto: false,
};
const stableImage = {
  catalog: 'stability',
  promptLimit: 10_000,
  sizes: aspects,
  qualities: [],
  maxCount: 1,
  backgrounds: [],
  seed: true,
  negative: true,
  sent: { formats: ['png', 'jpeg', 'webp'], mostBytes: 10_000_000 },
  source: 'https://platform.stability.ai/docs/api-reference; prices: third parties',
  checked: '2026-11-22',
} as const;

const STYLES =
  '3d-model analog-film anime cinematic comic-book digital-art enhance fantasy-art ' +
  'isometric line-art low-poly modeling-compound neon-punk origami photographic pixel-art tile-texture';

/** Stability AI's models. */
export const stabilityModels: readonly Model[] = [
  {
    ...stableImage,
    ids: ['core'],
    formats: ['webp', 'png', 'jpeg'],
    styles: STYLES.split(' '),
    edits: false,
    pictures: 0,
    price: { kind: 'flat', usd: { any: 0.03 } },
  },
  {
    ...stableImage,
    ids: ['ultra'],
    formats: ['webp', 'png', 'jpeg'],
    edits: true,
    pictures: 1,
    price: { kind: 'flat', usd: { any: 0.08 } },
  },
  ...(
    [
      ['sd3.5-large', 0.065],
      ['sd3.5-large-turbo', 0.04],
      ['sd3.5-medium', 0.035],
    ] as const
  ).map(([id, usd]): Model => ({
    ...stableImage,
    ids: [id],
    formats: ['png', 'jpeg'],
    edits: true,
    pictures: 1,
    price: { kind: 'flat', usd: { any: usd } },
  })),
];
