// Loads the very module that ships, in Node, and makes sources for it.
import { closeSync, fstatSync, openSync, readFileSync, readSync } from 'node:fs';
import { basename, join } from 'node:path';
import { pathToFileURL } from 'node:url';

export const repository = join(import.meta.dirname, '../..');
const build = join(repository, 'build/wasm');

/** @returns {Promise<import('../../wasm/rxplain').RxplainModule>} */
export async function loadModule() {
  const { default: createRxplain } = await import(pathToFileURL(join(build, 'rxplain.mjs')).href);
  return createRxplain({ wasmBinary: readFileSync(join(build, 'rxplain.wasm')) });
}

/** The packed guidelines, as the page gets them. */
export function readBundle() {
  return new Uint8Array(readFileSync(join(build, 'guidelines/bundle.msgpack')));
}

/** The words of another language, as the page gets them. */
export function readLanguage(language) {
  return new Uint8Array(readFileSync(join(build, `guidelines/bundle.${language}.msgpack`)));
}

/** Reads a file's slices from the disk; `counter.bytes` adds up how many were read. */
export function openFileSource(path, counter = { bytes: 0 }) {
  const descriptor = openSync(path);
  return {
    name: basename(path),
    size: fstatSync(descriptor).size,
    read(offset, into) {
      const count = readSync(descriptor, into, 0, into.length, offset);
      counter.bytes += count;
      return count;
    },
    close: () => closeSync(descriptor),
  };
}

/**
 * A file in memory. `slice` limits how many bytes one read may give.
 * @param {string} [name]
 */
export function memorySource(bytes, slice = Infinity, name) {
  return {
    name,
    size: bytes.length,
    read(offset, into) {
      const part = bytes.subarray(offset, offset + Math.min(into.length, slice));
      into.set(part);
      return part.length;
    },
  };
}
