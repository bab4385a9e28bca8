import { defineConfig } from 'vitest/config';

// One project a folder. Browser tests share one machine's cores with the page they drive.
const suite = (name: string, options = {}) => ({
  test: {
    name,
    include: [`${name}/**/*.test.ts`],
    setupFiles: 'support/breathe.ts',
    testTimeout: 60_000,
    hookTimeout: 60_000,
    ...options,
  },
});

export default defineConfig({
  test: {
    projects: [
      suite('guidelines'),
      suite('scenarios'),
      suite('wasm'),
      suite('browser', { fileParallelism: false, testTimeout: 120_000 }),
    ],
  },
});
