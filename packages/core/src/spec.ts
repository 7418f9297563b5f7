// What may run anywhere: no file system, no image library, no Node.
export type { Spec } from './model.ts';
export { canonicalSpec } from './pure/canonical.ts';
export { isPictureFile } from './pure/picture-file.ts';
export { parseSpec } from './pure/spec.ts';
export type { SpecInput, Wish } from './pure/spec.ts';
export { SPEC_ID, specFromId, specToId } from './pure/spec-id.ts';
