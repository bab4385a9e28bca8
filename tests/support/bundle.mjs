// The guidelines that the native program holds, as an object.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { repository } from './load-wasm.mjs';

export const bundle = JSON.parse(readFileSync(join(repository, 'build/native/guidelines/bundle.json'), 'utf8'));
