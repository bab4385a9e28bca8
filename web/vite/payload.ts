// The core and the guidelines as script modules.
//
// The page's policy forbids every connection (connect-src 'none'), so it cannot fetch a .wasm or .json file, and is not
// meant to. Scripts of its own folder it may import: so the bytes travel inside scripts, gzipped, in base64. A browser
// undoes both without any library, and a host that does not compress still sends few bytes.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import type { Plugin } from 'vite';


export function payload(build: string): Plugin {
  const files: Record<string, string> = {
    'payload:core': join(build, 'rxplain.wasm'),
    'payload:guidelines': join(build, 'guidelines/bundle.msgpack'),
    'payload:words-es': join(build, 'guidelines/bundle.es.msgpack'),
  };
  return {
    name: 'rxplain-payload',
    resolveId: (id) => (id in files ? `\0${id}` : undefined),
    load(id) {
      const file = files[id.slice(1)];
      if (!id.startsWith('\0') || !file) return undefined;
      this.addWatchFile(file);
      const packed = gzipSync(readFileSync(file), { level: 9 });
      return `export default ${JSON.stringify(packed.toString('base64'))};`;
    },
  };
}
