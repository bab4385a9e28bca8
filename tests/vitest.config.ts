import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';
import { contract, schemasIn } from '../web/vite/contract';
import { pictures } from '../web/vite/pictures';

const repository = fileURLToPath(new URL('..', import.meta.url));

// One project a folder. Browser tests share one machine's cores with the page they drive: CI tries one that fails
// once more, which its log tells, since a machine that gave the browser no time for half a minute is no fault of the page.
const suite = (name: string, options = {}, more = {}) => ({
  ...more,
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
      suite('page', {}, { plugins: [contract(schemasIn(repository)), pictures(join(repository, 'guidelines'))] }),
      suite('browser', { fileParallelism: false, testTimeout: 120_000, retry: process.env.CI ? 1 : 0 }),
    ],
  },
});
