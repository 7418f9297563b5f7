/** The types of the virtual modules, for the site's own TypeScript. */
export function describeTypes(): string {
  return `declare module 'virtual:astro-illustrate' {
  import type { Illustrated } from 'astro-illustrate/runtime';
  /** The picture of a plain page's frontmatter value; undefined where it asks for none. */
  export function illustration(value: unknown): Illustrated | undefined;
}

declare module 'virtual:astro-illustrate/component' {
  export const formats: Array<'avif' | 'webp'>;
  export const placeholders: ReadonlyMap<string, string>;
}
`;
}
