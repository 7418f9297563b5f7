import { writeFile } from 'node:fs/promises';

import { README, readmeWithOptions } from './options-table.ts';

const { shouldBe } = await readmeWithOptions();
await writeFile(README, shouldBe);
