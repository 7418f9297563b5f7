import * as z from 'zod';

const node = z.string().regex(/^[^.]+\..+$/, 'expected a node and its input, such as 6.text');

const nodesSchema = z.strictObject({
  /** The text of a CLIPTextEncode: `6.text`. */
  prompt: node,
  negative: node.optional(),
  /** The seed of a KSampler: `3.seed`; a new one is drawn where the page names none. */
  seed: node.optional(),
  /** Of an EmptyLatentImage. */
  width: node.optional(),
  height: node.optional(),
  /** Pictures at once: `5.batch_size`. */
  count: node.optional(),
  /** The checkpoint of a loader: `4.ckpt_name`. */
  model: node.optional(),
  /** The image of a LoadImage, for `edit` and `variationOf`. */
  edit: node.optional(),
  /** The image of a LoadImageMask (channel red), white where to draw anew. */
  mask: node.optional(),
  /** Images of LoadImage nodes, in order; a page may name as many. */
  references: z.array(node).default([]),
});

/** Nodes by id, in ComfyUI's API format. */
type Graph = Record<string, { class_type: string; inputs: Record<string, unknown> }>;

const graphSchema = z.custom<Graph>(
  (value) =>
    typeof value === 'object' &&
    value !== null &&
    Object.values(value).every(
      (node: unknown) =>
        typeof node === 'object' && node !== null && 'class_type' in node && 'inputs' in node,
    ),
  'expected a workflow in API format (in ComfyUI: Workflow, Export (API))',
);

export const comfyUiOptions = z.strictObject({
  /** Address of the server. @default 'http://127.0.0.1:8188' */
  baseURL: z.url().default('http://127.0.0.1:8188'),
  /** The workflow in API format, as ComfyUI exports it. */
  workflow: graphSchema,
  /** Where in the workflow things go, as `node.input`. */
  nodes: nodesSchema,
  /** What the workflow is called in records. @default 'workflow' */
  model: z.string().min(1).default('workflow'),
  /** US dollars an image. @default 0, since it is a server of one's own */
  price: z.number().nonnegative().default(0),
  /** Requests a minute. @default no limit */
  imagesPerMinute: z.int().positive().optional(),
  /** Longest time for one request, in seconds. @default 600 */
  timeout: z.number().positive().default(600),
});

/** Options of the ComfyUI provider. */
export type ComfyUiOptions = z.input<typeof comfyUiOptions>;
/** The same, with every default filled in. */
export type ComfyUiSettings = z.output<typeof comfyUiOptions>;

/** `6.text` → `['6', 'text']`. */
export function split(path: string): [string, string] {
  const dot = path.indexOf('.');
  return [path.slice(0, dot), path.slice(dot + 1)];
}
