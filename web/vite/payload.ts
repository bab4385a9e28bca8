// The core and the guidelines as a script.
//
// The page's policy forbids every connection (connect-src 'none'), so it cannot fetch a .wasm or .json file, and is not
// meant to. Scripts of its own folder it may import: so the bytes travel inside one, spelt out (spelling.ts). The host
// compresses scripts, and compresses this almost as well as the files themselves; bytes that were compressed before and
// then spelt out in letters come a third larger.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { crc32 } from 'node:zlib';
import type { Plugin } from 'vite';
import { spell } from './spelling';

const ADDRESS = 'payload:address';
const SCRIPT = 'payload:script';

/** `payload:address` is where the script is found; it exports the payloads as asPayload() writes them, in this order. */
export function payload(build: string): Plugin {
  const files = ['rxplain.wasm', 'guidelines/bundle.msgpack', 'guidelines/bundle.es.msgpack'].map((name) => join(build, name));
  const script = () => `export default [${files.map((file) => `"${asPayload(readFileSync(file))}"`).join(',')}];`;
  let building = false;
  return {
    name: 'rxplain-payload',
    configResolved({ command }) {
      building = command === 'build';
    },
    resolveId: (id) => (id === ADDRESS || id === SCRIPT ? `\0${id}` : undefined),
    load(id) {
      if (id === `\0${SCRIPT}`) return script();
      if (id !== `\0${ADDRESS}`) return undefined;
      for (const file of files) this.addWatchFile(file);
      // As an asset, not as a module: a minifier would write rare letters as escapes, four letters each.
      if (!building) return `export default '/@id/__x00__${SCRIPT}';`;
      return `export default import.meta.ROLLUP_FILE_URL_${this.emitFile({ type: 'asset', name: 'payload.js', source: script() })};`;
    },
  };
}

/** Behind their length and checksum, which web/src/worker/payload.ts compares. */
export const asPayload = (bytes: Uint8Array): string => [bytes.length, crc32(bytes)].map((number) => number.toString(16).padStart(8, '0')).join('') + spell(bytes);
