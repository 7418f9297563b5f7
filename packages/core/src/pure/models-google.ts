import type { Model, Sizes } from '../capabilities.ts';

const aspects: Sizes = {
  kind: 'aspects',
  list: ['1:1', '2:3', '3:2', '3:4', '4:3', '4:5', '5:4', '9:16', '16:9', '21:9'],
  auto: true,
};
const geminiImage = {
  catalog: 'google',
  promptLimit: 32_000,
  sizes: aspects,
  qualities: ['1K', '2K', '4K'],
  defaultQuality: '1K',
  maxCount: 1,
  backgrounds: [],
  formats: [],
  seed: false,
  negative: false,
  edits: true,
  pictures: 14,
  sent: { formats: ['png', 'jpeg', 'webp'], mostBytes: 7_000_000 },
  checked: '2026-11-22',
} as const;
const deprecations = 'https://ai.google.dev/gemini-api/docs/deprecations';
const current = 'gemini-nano-banana-2.1';

/** Google's models in the Gemini API; where no price stands, nobody has stated one. */
export const googleModels: readonly Model[] = [
  {
    ...geminiImage,
    ids: [current],
    price: { kind: 'flat', usd: { '1K': 0.0336 } },
    source: 'https://ai.google.dev/gemini-api/docs/image-generation; price: third parties',
  },
  ...['gemini-3-pro-image', 'gemini-3.1-flash-image', 'gemini-3.1-flash-lite-image'].map(
    (id): Model => ({
      ...geminiImage,
      ids: [id],
      source: 'https://ai.google.dev/gemini-api/docs/image-generation',
    }),
  ),
  ...(
    [
      ['gemini-2.5-flash-image', '2026-10-02', current],
      ['gemini-3-pro-image-preview', '2026-06-25', 'gemini-3-pro-image'],
      ['gemini-3.1-flash-image-preview', '2026-06-25', 'gemini-3.1-flash-image'],
    ] as const
  ).map(([id, on, successor]): Model => ({
    ...geminiImage,
    ids: [id],
    retirement: { on, successor },
    source: deprecations,
  })),
  {
    ...geminiImage,
    ids: [
      'imagen-4.0-generate-001',
      'imagen-4.0-ultra-generate-001',
      'imagen-4.0-fast-generate-001',
    ],
    family: 'imagen-',
    retirement: { on: '2026-08-17', successor: current },
    source: deprecations,
  },
];
