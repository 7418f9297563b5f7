import type { Capabilities } from '../capabilities.ts';
import { IllustrateError } from '../errors.ts';
import type { Provider } from '../world.ts';
import {
  comfyUiOptions,
  split,
  type ComfyUiOptions,
  type ComfyUiSettings,
} from './comfyui-options.ts';
import { drawInComfyUi } from './comfyui-run.ts';
import { latentSizes } from './latent-sizes.ts';
import type { Outside, ProviderConfig } from './provider-config.ts';
import { originOf, readOptions } from './read-options.ts';

/** A ComfyUI server and a workflow of yours. */
export function comfyui(options: ComfyUiOptions): ProviderConfig {
  return { kind: 'comfyui', options: { ...options } };
}

/** @throws {IllustrateError} `bad-option` where a node is not in the workflow */
export function connectComfyUi(name: string, given: unknown, outside: Outside): Provider {
  const options = readOptions(comfyUiOptions, given, 'comfyui()');
  checkNodes(options);
  return {
    name,
    catalog: 'comfyui',
    capabilities: capabilitiesOf(options),
    model: options.model,
    price: options.price,
    imagesPerMinute: options.imagesPerMinute ?? Infinity,
    isOfficial: false,
    origin: originOf(options.baseURL, 'baseURL'),
    hasKey: true,
    keyHint: 'Start ComfyUI.',
    generate: (job, signal) => drawInComfyUi(outside, options, job, signal),
  };
}

function checkNodes({ workflow, nodes }: ComfyUiSettings): void {
  for (const [field, paths] of Object.entries(nodes)) {
    for (const path of [paths ?? []].flat()) {
      const [id, input] = split(path);
      if (workflow[id] && Object.hasOwn(workflow[id].inputs, input)) continue;
      const known = Object.entries(workflow).flatMap(([node, { inputs }]) =>
        Object.keys(inputs).flatMap((one) => (one === input ? `${node}.${one}` : [])),
      );
      throw new IllustrateError(
        'bad-option',
        `comfyui(): nodes.${field}: no ${path} in the workflow`,
        {
          hint: known.length > 0 ? `Did you mean ${known.join(' or ')}?` : undefined,
        },
      );
    }
  }
}

function capabilitiesOf({ nodes }: ComfyUiSettings): Capabilities {
  const { edit, references } = nodes;
  return {
    ...(nodes.width && nodes.height && { sizes: latentSizes }),
    qualities: [],
    maxCount: nodes.count ? 8 : 1,
    backgrounds: [],
    formats: [],
    seed: nodes.seed !== undefined,
    negative: nodes.negative !== undefined,
    edits: edit !== undefined,
    ...(nodes.mask && { mask: 'white' }),
    pictures: references.length + (edit ? 1 : 0),
    sent: { formats: ['png', 'jpeg', 'webp'], mostBytes: 50_000_000 },
  };
}
