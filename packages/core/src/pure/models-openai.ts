import type { Model, Price, Sizes } from '../capabilities.ts';

const freeSizes: Sizes = {
  kind: 'free',
  step: 16,
  longest: 3840,
  widest: 3,
  fewestPixels: 655_360,
  mostPixels: 8_294_400,
  auto: true,
};
const threeSizes: Sizes = {
  kind: 'list',
  list: ['1024x1024', '1536x1024', '1024x1536'],
  auto: true,
};
const perMillion = { kind: 'tokens', textIn: 5, imageIn: 8, imageOut: 30 } as const;
const gptImage = {
  catalog: 'openai',
  promptLimit: 32_000,
  defaultQuality: 'medium',
  maxCount: 10,
  backgrounds: ['transparent', 'opaque', 'auto'],
  formats: ['webp', 'png', 'jpeg'],
  seed: false,
  negative: false,
  edits: true,
  mask: 'transparent',
  pictures: 16,
  sent: { formats: ['png', 'jpeg', 'webp'], mostBytes: 50_000_000 },
  checked: '2026-11-22',
} as const;
const threeQualities = ['low', 'medium', 'high', 'auto'] as const;
const fiveQualities = ['low', 'medium', 'high', 'xhigh', 'max', 'auto'] as const;
const q25 = { low: 16, medium: 24, high: 48, xhigh: 64, max: 96 } as const;
const calculator = 'sizes and prices: OpenAI model pages and price calculator';

/** A 2.6 model takes 3 to 4 times the tokens of 2.5 at low and medium. */
const price26: PricedModel['price'] = {
  ...perMillion,
  estimate: { kind: 'formula', q: q25, times: { low: 4, medium: 4 } },
};
const price15: PricedModel['price'] = {
  kind: 'tokens',
  textIn: 5,
  imageIn: 8,
  imageOut: 32,
  estimate: {
    kind: 'table',
    usd: {
      low: { '1024x1024': 0.009, '1024x1536': 0.013, '1536x1024': 0.013 },
      medium: { '1024x1024': 0.034, '1024x1536': 0.05, '1536x1024': 0.05 },
      high: { '1024x1024': 0.133, '1024x1536': 0.2, '1536x1024': 0.2 },
    },
  },
};
const flare = 'gpt-image-2.6-flare';

/** A row whose qualities all have a price. */
interface PricedModel extends Model {
  defaultQuality: string;
  price: Exclude<Price, { kind: 'flat' }>;
}

/** OpenAI's models, those that only compatible servers still have included. */
export const openaiModels: readonly PricedModel[] = [
  ...(['flare', 'sunburst'] as const).map((variant): PricedModel => ({
    ...gptImage,
    ids: [`gpt-image-2.6-${variant}`],
    sizes: freeSizes,
    qualities: fiveQualities,
    price: price26,
    source: `${calculator}; factor for low and medium: third-party measurements`,
  })),
  ...(['flare', 'sunburst'] as const).map((variant): PricedModel => ({
    ...gptImage,
    ids: [`gpt-image-2.5-${variant}`, `gpt-image-2.5-${variant}-2026-09-08`],
    sizes: freeSizes,
    qualities: fiveQualities,
    price: { ...perMillion, estimate: { kind: 'formula', q: q25 } },
    source: calculator,
  })),
  {
    ...gptImage,
    ids: ['gpt-image-2', 'gpt-image-2-2026-04-21'],
    sizes: freeSizes,
    qualities: threeQualities,
    price: {
      ...perMillion,
      estimate: { kind: 'formula', q: { low: 16, medium: 48, high: 96 } },
    },
    source: calculator,
  },
  {
    ...gptImage,
    ids: ['gpt-image-1.5', 'chatgpt-image-latest'],
    sizes: threeSizes,
    qualities: threeQualities,
    price: price15,
    retirement: { on: '2026-12-01', successor: flare },
    source: 'https://developers.openai.com/api/docs/models/gpt-image-1.5',
  },
  {
    ...gptImage,
    ids: ['gpt-image-1-mini'],
    sizes: threeSizes,
    qualities: threeQualities,
    price: {
      kind: 'tokens',
      textIn: 2,
      imageIn: 2.5,
      imageOut: 8,
      estimate: {
        kind: 'table',
        usd: {
          low: { '1024x1024': 0.005, '1024x1536': 0.006, '1536x1024': 0.006 },
          medium: { '1024x1024': 0.011, '1024x1536': 0.015, '1536x1024': 0.015 },
          high: { '1024x1024': 0.036, '1024x1536': 0.052, '1536x1024': 0.052 },
        },
      },
    },
    retirement: { on: '2026-12-01', successor: flare },
    source: 'https://developers.openai.com/api/docs/models/gpt-image-1-mini',
  },
  {
    ...gptImage,
    ids: ['gpt-image-1'],
    sizes: threeSizes,
    qualities: threeQualities,
    price: {
      kind: 'tokens',
      textIn: 5,
      imageIn: 10,
      imageOut: 40,
      estimate: {
        kind: 'table',
        usd: {
          low: { '1024x1024': 0.011, '1024x1536': 0.016, '1536x1024': 0.016 },
          medium: { '1024x1024': 0.042, '1024x1536': 0.063, '1536x1024': 0.063 },
          high: { '1024x1024': 0.167, '1024x1536': 0.25, '1536x1024': 0.25 },
        },
      },
    },
    retirement: { on: '2026-10-23', successor: flare },
    source: 'OpenAI price list before the shutdown of 2026-10-23',
  },
  {
    ids: ['dall-e-3'],
    catalog: 'openai',
    promptLimit: 4_000,
    sizes: { kind: 'list', list: ['1024x1024', '1792x1024', '1024x1792'], auto: false },
    qualities: ['standard', 'hd'],
    defaultQuality: 'standard',
    styles: ['vivid', 'natural'],
    maxCount: 1,
    backgrounds: [],
    formats: [],
    seed: false,
    negative: false,
    edits: false,
    pictures: 0,
    price: {
      kind: 'image',
      usd: {
        standard: { '1024x1024': 0.04, '1792x1024': 0.08, '1024x1792': 0.08 },
        hd: { '1024x1024': 0.08, '1792x1024': 0.12, '1024x1792': 0.12 },
      },
    },
    retirement: { on: '2026-05-12', successor: flare },
    source: 'OpenAI price list before the shutdown of 2026-05-12',
    checked: '2026-11-22',
  },
  {
    ids: ['dall-e-2'],
    catalog: 'openai',
    promptLimit: 1_000,
    sizes: { kind: 'list', list: ['256x256', '512x512', '1024x1024'], auto: false },
    qualities: ['standard'],
    defaultQuality: 'standard',
    maxCount: 10,
    backgrounds: [],
    formats: [],
    seed: false,
    negative: false,
    edits: true,
    mask: 'transparent',
    pictures: 1,
    sent: { formats: ['png'], mostBytes: 4_000_000, square: 1024 },
    price: {
      kind: 'image',
      usd: { standard: { '256x256': 0.016, '512x512': 0.018, '1024x1024': 0.02 } },
    },
    retirement: { on: '2026-05-12', successor: flare },
    source: 'OpenAI price list before the shutdown of 2026-05-12',
    checked: '2026-11-22',
  },
];
