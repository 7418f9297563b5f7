import { getCollection, type CollectionEntry } from 'astro:content';

export type Post = CollectionEntry<'blog'>;

/** All posts, the newest first. */
export async function allPosts(): Promise<Post[]> {
  const posts = await getCollection('blog');
  return posts.sort((a, b) => b.data.date.valueOf() - a.data.date.valueOf());
}

export const addressOf = (post: Post): string => `/posts/${post.id}/`;

const sources = import.meta.glob<string>('./content/blog/*.{md,mdx}', {
  query: '?raw',
  import: 'default',
  eager: true,
});

/** The frontmatter lines of a post that ask for its pictures, as they stand in the file. */
export function askedWith(post: Post): string {
  const found = Object.entries(sources).find(([path]) => path.includes(`/${post.id}.md`));
  const [, frontmatter = ''] = found?.[1].split(/^---$/m) ?? [];
  return frontmatter.match(/^illustrations?:.*(?:\n[ \t]+.*)*/gm)?.join('\n') ?? '';
}
