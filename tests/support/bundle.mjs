// The guidelines that the native program holds, as an object.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { unpack } from '../../scripts/guidelines/bundle.mjs';
import { repository } from './load-wasm.mjs';

export const bundle = unpack(readFileSync(join(repository, 'build/native/guidelines/bundle.msgpack')));
