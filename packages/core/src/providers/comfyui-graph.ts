import type { Job } from '../model.ts';
import { split, type ComfyUiSettings } from './comfyui-options.ts';

/** What goes into the workflow for a job, by `node.input`. */
export function valuesOf(
  { nodes, model }: ComfyUiSettings,
  job: Job,
  seed: number,
): Record<string, unknown> {
  const [width, height] = job.size.split('x').map(Number);
  const values: Array<[string | undefined, unknown]> = [
    [nodes.prompt, job.prompt],
    [nodes.negative, job.negative],
    [nodes.seed, seed],
    [nodes.width, width],
    [nodes.height, height],
    [nodes.count, job.count],
    [nodes.model, job.model === model ? undefined : job.model],
  ];
  return Object.fromEntries(
    values.filter(([path, value]) => path !== undefined && value !== undefined),
  ) as Record<string, unknown>;
}

/** The workflow with values in place of its own. */
export function fill(
  { workflow }: ComfyUiSettings,
  values: Record<string, unknown>,
): ComfyUiSettings['workflow'] {
  const graph = structuredClone(workflow);
  for (const [path, value] of Object.entries(values)) {
    const [id, input] = split(path);
    const node = graph[id];
    if (node) node.inputs[input] = value;
  }
  return graph;
}
