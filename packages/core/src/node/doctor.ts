import { reasonOf } from '../errors.ts';
import type { Machine } from '../pure/check-machine.ts';
import { inspectRepository } from './repository.ts';

const FORMATS = ['webp', 'avif', 'jpeg', 'png'] as const;

/**
 * Looks at the image library and at git. Writes nothing.
 * @param dir the store's folder, from the project's root
 */
export async function inspectMachine(root: string, dir: string): Promise<Machine> {
  const [library, repository] = await Promise.all([inspectSharp(), inspectRepository(root, dir)]);
  return { ...library, ...(repository && { repository }) };
}

async function inspectSharp(): Promise<Pick<Machine, 'lackingFormats' | 'trouble'>> {
  try {
    const { default: sharp } = await import('sharp');
    // AVIF is listed under the container that it shares with HEIC.
    const { webp, heif, jpeg, png } = sharp.format;
    const found = { webp, avif: heif, jpeg, png };
    const lackingFormats = FORMATS.filter(
      (name) => !found[name]?.input.buffer || !found[name].output.buffer,
    );
    return { lackingFormats };
  } catch (error) {
    return { lackingFormats: [...FORMATS], trouble: reasonOf(error) };
  }
}
