/**
 * True for a value that names a picture the site already has, such as `./fox.png` or
 * `/images/fox.jpg`, so that a field can hold prompts on some pages and files on others.
 */
export function isPictureFile(value: unknown): value is string {
  return typeof value === 'string' && /^\S+\.(?:avif|gif|jpe?g|png|svg|tiff|webp)$/i.test(value);
}
