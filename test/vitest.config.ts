import { defineConfig } from 'vitest/config';

export default defineConfig({
  root: import.meta.dirname,
  test: {
    include: ['**/*.test.ts'],
    exclude: ['.sites/**', '**/node_modules/**'],
    benchmark: { include: ['bench/**/*.bench.ts'] },
    reporters: ['default', './plain-summary.ts'],
    // Sites are built by real processes; their limit is generous so that a slow machine never fails.
    testTimeout: 240_000,
    hookTimeout: 240_000,
    expect: { poll: { timeout: 120_000 } },
    maxWorkers: 2,
    slowTestThreshold: 20_000,
  },
});
