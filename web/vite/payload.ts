// The core and the guidelines as script modules.
//
// The page's policy forbids every connection (connect-src 'none'), so it cannot fetch a .wasm or .json file, and is not
// meant to. Scripts of its own folder it may import: so the bytes travel inside scripts, spelt out (spelling.ts). The host
// compresses scripts, and compresses these almost as well as the files themselves; bytes that were compressed before and
// then spelt out in letters come a third larger.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { crc32 } from 'node:zlib';
import type { Plugin } from 'vite';
import { spell } from './spelling';

export function payload(build: string): Plugin {
  const files: Record<string, string> = {
    'payload:core': join(build, 'rxplain.wasm'),
    'payload:guidelines': join(build, 'guidelines/bundle.msgpack'),
    'payload:words-es': join(build, 'guidelines/bundle.es.msgpack'),
  };
  let building = false;
  const literal = (name: string) => `"${asPayload(readFileSync(files[name] ?? ''))}"`;
  return {
    name: 'rxplain-payload',
    configResolved({ command }) {
      building = command === 'build';
    },
    resolveId: (id) => (id in files ? `\0${id}` : undefined),
    load(id) {
      const name = id.slice(1);
      const file = files[name];
      if (!id.startsWith('\0') || !file) return undefined;
      this.addWatchFile(file);
      return `export default ${building ? JSON.stringify(name) : literal(name)};`;
    },
    // Put in last: a minifier would write rare letters as escapes, four letters each.
    renderChunk: {
      order: 'post',
      handler(code) {
        const names = new RegExp(`["'\`](?:${Object.keys(files).join('|')})["'\`]`, 'g');
        return { code: code.replace(names, (quoted) => literal(quoted.slice(1, -1))), map: null };
      },
    },
  };
}

/** Behind their length and checksum, which web/src/page/payload.ts compares. */
export const asPayload = (bytes: Uint8Array): string => [bytes.length, crc32(bytes)].map((number) => number.toString(16).padStart(8, '0')).join('') + spell(bytes);
