import { plain } from './plain.ts';
import type { Treatment } from './treatment.ts';

export const treatments: readonly Treatment[] = [plain];
