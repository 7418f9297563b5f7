// A fake of ComfyUI: it checks the workflow against its nodes, queues, draws and keeps a history.
import sharp from 'sharp';

import {
  drawChanged,
  formOf,
  startService,
  type Change,
  type FakeService,
  type Reaction,
  type Received,
} from './service-server.ts';

/** Inputs of the nodes that the fake knows, and their types. A link is a pair of node and output. */
const NODES: Record<string, Record<string, string>> = {
  CheckpointLoaderSimple: { ckpt_name: 'checkpoint' },
  CLIPTextEncode: { text: 'string', clip: 'link' },
  EmptyLatentImage: { width: 'integer', height: 'integer', batch_size: 'integer' },
  KSampler: {
    seed: 'integer',
    steps: 'integer',
    cfg: 'number',
    sampler_name: 'string',
    scheduler: 'string',
    denoise: 'number',
    model: 'link',
    positive: 'link',
    negative: 'link',
    latent_image: 'link',
  },
  LoadImage: { image: 'upload' },
  LoadImageMask: { image: 'upload', channel: 'string' },
  SaveImage: { filename_prefix: 'string', images: 'link' },
  VAEDecode: { samples: 'link', vae: 'link' },
};
const CHECKPOINTS = new Set(['sd_xl_base_1.0.safetensors', 'flux1-dev.safetensors']);

/** The workflow that ComfyUI comes with, in API format, and pictures to start from. */
export const WORKFLOW = {
  '3': {
    class_type: 'KSampler',
    inputs: {
      seed: 1,
      steps: 20,
      cfg: 8,
      sampler_name: 'euler',
      scheduler: 'normal',
      denoise: 1,
      model: ['4', 0],
      positive: ['6', 0],
      negative: ['7', 0],
      latent_image: ['5', 0],
    },
  },
  '4': {
    class_type: 'CheckpointLoaderSimple',
    inputs: { ckpt_name: 'sd_xl_base_1.0.safetensors' },
  },
  '5': { class_type: 'EmptyLatentImage', inputs: { width: 512, height: 512, batch_size: 1 } },
  '6': { class_type: 'CLIPTextEncode', inputs: { text: 'a prompt', clip: ['4', 1] } },
  '7': { class_type: 'CLIPTextEncode', inputs: { text: 'text, watermark', clip: ['4', 1] } },
  '8': { class_type: 'VAEDecode', inputs: { samples: ['3', 0], vae: ['4', 2] } },
  '9': { class_type: 'SaveImage', inputs: { filename_prefix: 'ComfyUI', images: ['8', 0] } },
  '10': { class_type: 'LoadImage', inputs: { image: 'example.png' } },
  '11': { class_type: 'LoadImageMask', inputs: { image: 'example.png', channel: 'red' } },
  '12': { class_type: 'LoadImage', inputs: { image: 'example.png' } },
};

interface Drawing {
  /** Looks before it is done. */
  looks: number;
  entry: object;
}

/** How the drawing that follows an accepted workflow goes. */
export interface Course {
  /** Looks before it is done; default: 2. */
  looks?: number;
  /** What the history says in place of a success. */
  error?: { node_type: string; exception_message: string };
  /** How `/view` answers. */
  viewStatus?: number;
  /** Where `/view` redirects to. */
  viewTo?: string;
  /** Whether the looks are answered at all. */
  isDeaf?: boolean;
}

export interface FakeComfyUi extends FakeService {
  /** What happens to every drawing from here on. */
  course: Course;
}

export async function startFakeComfyUi(): Promise<FakeComfyUi> {
  const uploads = new Set(['example.png']);
  const files = new Map<string, Buffer>();
  const drawings = new Map<string, Drawing>();
  const state: { course: Course } = { course: {} };

  const service = await startService(async (request): Promise<Reaction> => {
    const { method, path, json } = request;
    const url = new URL(path, 'http://localhost');
    if (method === 'POST' && url.pathname === '/upload/image') return await upload(request);
    if (method === 'GET' && url.pathname.startsWith('/history/')) {
      return look(url.pathname.slice('/history/'.length));
    }
    if (method === 'GET' && url.pathname === '/view') return view(url.searchParams);
    if (method !== 'POST' || url.pathname !== '/prompt')
      return { status: 404, body: '404: Not Found' };
    const fault = faultOf(json, uploads);
    if (fault) return { status: 400, body: fault };
    return { draw: (change) => queue(json.prompt, change) };
  });

  async function upload(request: Received): Promise<Reaction> {
    const image = (await formOf(request)).get('image');
    if (!image || typeof image === 'string') return { status: 400, body: '' };
    const facts = await sharp(Buffer.from(await image.arrayBuffer()))
      .metadata()
      .catch(() => undefined);
    if (!facts) return { status: 400, body: '' };
    uploads.add(image.name);
    return { status: 200, body: { name: image.name, subfolder: '', type: 'input' } };
  }

  async function queue(graph: typeof WORKFLOW, change: Change) {
    const id = `p-${drawings.size + 1}`;
    const { width, height, batch_size: count } = graph['5'].inputs;
    const seed = `${graph['6'].inputs.text} ${graph['3'].inputs.seed}`;
    const usual = { seed, size: { width, height }, format: 'png' as const, count };
    const images = (await drawChanged(change, usual)).map((bytes, index) => {
      const filename = `${id}_${index}_.png`;
      files.set(filename, bytes);
      return { filename, subfolder: '', type: 'output' };
    });
    const { looks = 2, error } = state.course;
    const messages = error ? [['execution_error', error]] : [['execution_success', {}]];
    const status = { status_str: error ? 'error' : 'success', completed: !error, messages };
    drawings.set(id, { looks, entry: { outputs: error ? {} : { '9': { images } }, status } });
    return { status: 200, body: { prompt_id: id, number: drawings.size, node_errors: {} } };
  }

  function look(id: string): Reaction {
    const drawing = drawings.get(id);
    if (state.course.isDeaf) return { status: 500, body: 'Internal Server Error' };
    if (!drawing || drawing.looks-- > 0) return { status: 200, body: {} };
    return { status: 200, body: { [id]: drawing.entry } };
  }

  function view(query: URLSearchParams): Reaction {
    const { viewStatus = 200, viewTo } = state.course;
    if (viewTo !== undefined) return { status: 302, body: '', headers: { location: viewTo } };
    const file = files.get(query.get('filename') ?? '');
    if (!file || viewStatus !== 200 || query.get('type') !== 'output') {
      return { status: viewStatus === 200 ? 404 : viewStatus, body: '' };
    }
    return { status: 200, body: file };
  }

  return Object.defineProperty(service, 'course', {
    get: () => state.course,
    set: (course: Course) => {
      state.course = course;
    },
  }) as FakeComfyUi;
}

/** ComfyUI's own shape of what is wrong with a workflow; undefined where nothing is. */
function faultOf(body: any, uploads: ReadonlySet<string>): object | undefined {
  const general = (type: string, message: string, nodes: object = {}) => ({
    error: { type, message, details: '', extra_info: {} },
    node_errors: nodes,
  });
  const graph = body?.prompt;
  if (typeof graph !== 'object' || graph === null)
    return general('no_prompt', 'No prompt provided');
  const entries = Object.entries<any>(graph);
  if (!entries.some(([, { class_type: type }]) => type === 'SaveImage')) {
    return general('prompt_no_outputs', 'Prompt has no outputs');
  }
  for (const [id, { class_type: type, inputs }] of entries) {
    const known = NODES[type];
    if (!known)
      return general('invalid_prompt', `Cannot execute because node ${type} does not exist.`);
    const errors = Object.entries(known).flatMap(([input, kind]) => {
      if (isOf(kind, inputs?.[input], { graph, uploads })) return [];
      const message = kind === 'checkpoint' ? 'Value not in list' : 'Failed to validate input';
      return { type: 'invalid_input', message, details: `${input}: ${String(inputs?.[input])}` };
    });
    if (errors.length > 0) {
      const nodes = { [id]: { errors, dependent_outputs: ['9'], class_type: type } };
      return general('prompt_outputs_failed_validation', 'Prompt outputs failed validation', nodes);
    }
  }
  return undefined;
}

function isOf(
  kind: string,
  value: unknown,
  { graph, uploads }: { graph: object; uploads: ReadonlySet<string> },
): boolean {
  switch (kind) {
    case 'link':
      return Array.isArray(value) && Object.hasOwn(graph, value[0]);
    case 'integer':
      return Number.isSafeInteger(value) && Number(value) >= 0;
    case 'checkpoint':
      return CHECKPOINTS.has(String(value));
    case 'upload':
      return uploads.has(String(value));
    default:
      return typeof value === kind;
  }
}
