// What may run anywhere: no file system, no image library, no Node.
export type { Spec } from './model.ts';
export { canonicalWish } from './pure/canonical.ts';
export { namedFromRoot } from './pure/named-files.ts';
export { isPictureFile } from './pure/picture-file.ts';
export { parseSpec } from './pure/spec.ts';
export type { NamedFiles } from './pure/named-files.ts';
export type { SpecInput, Wish } from './pure/spec.ts';
export { SPEC_ID, wishFromId, wishToId } from './pure/spec-id.ts';
