import { getCollection, type CollectionEntry } from 'astro:content';

export type Post = CollectionEntry<'services'>;

export async function allPosts(): Promise<Post[]> {
  const posts = await getCollection('services');
  return posts.sort((a, b) => a.data.order - b.data.order);
}

export const addressOf = (post: Post): string => `/services/${post.id}/`;

const sources = import.meta.glob<string>('./content/services/*.md', {
  query: '?raw',
  import: 'default',
  eager: true,
});

/** The frontmatter lines of a post that ask for its picture, as they stand in the file. */
export function askedWith(post: Post): string {
  const [, frontmatter = ''] = sources[`./content/services/${post.id}.md`]?.split(/^---$/m) ?? [];
  return /^illustration:.*(?:\n[ \t]+.*)*/m.exec(frontmatter)?.[0] ?? '';
}

/** The words of a post's prompt; nothing where it has none. */
export function promptOf(post: Post): string | undefined {
  return /^ +prompt: (.*)$/m.exec(askedWith(post))?.[1];
}
