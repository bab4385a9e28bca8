// Emscripten's loader names rxplain.wasm as a file beside itself. The worker hands it the bytes, so that name is never
// used; left in, the bundler would copy the file into the site.
import type { Plugin } from 'vite';

export function withoutFileName(): Plugin {
  return {
    name: 'rxplain-glue',
    enforce: 'pre',
    transform(code, id) {
      if (!id.endsWith('/rxplain.mjs')) return undefined;
      return code.replaceAll(/new URL\(\s*["']rxplain\.wasm["']\s*,\s*import\.meta\.url\s*\)\.(href|toString\(\))/g, '""');
    },
  };
}
