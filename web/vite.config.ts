import { fileURLToPath } from 'node:url';
import { join } from 'node:path';
import { defineConfig, type Plugin } from 'vite';
import { contract, schemasIn } from './vite/contract';
import { withoutFileName } from './vite/glue';
import { payload } from './vite/payload';
import { pictures } from './vite/pictures';

const root = fileURLToPath(new URL('.', import.meta.url));
// Where the wasm build is; another folder may be named to work on the page alone.
const core = process.env['RXPLAIN_CORE'] ?? join(root, '../build/wasm');

export default defineConfig(({ mode }) => ({
  root,
  base: './', // any folder of any static host
  publicDir: false,
  resolve: { alias: { 'rxplain-core': join(core, 'rxplain.mjs') } },
  plugins: [
    payload(core),
    pictures(join(root, '../guidelines')),
    contract(schemasIn(join(root, '..'))),
    withoutFileName(),
    policyInBuildOnly(),
  ],
  worker: { format: 'es', plugins: () => [withoutFileName()] },
  esbuild: { jsx: 'automatic', jsxImportSource: 'preact' },
  css: { preprocessorOptions: { scss: { loadPaths: [join(root, 'node_modules')], quietDeps: true } } },
  build: {
    outDir: mode === 'gallery' ? '../build/gallery' : '../dist',
    emptyOutDir: true,
    target: 'es2022',
    modulePreload: { polyfill: false },
    reportCompressedSize: false,
    chunkSizeWarningLimit: 4096,
    rollupOptions: { input: join(root, mode === 'gallery' ? 'gallery.html' : 'index.html') },
  },
}));

// The development server talks to its page over a socket and puts styles into it, which the policy rightly forbids.
function policyInBuildOnly(): Plugin {
  return {
    name: 'rxplain-policy-in-build-only',
    apply: 'serve',
    transformIndexHtml: (html) => html.replace(/<meta\s+http-equiv="Content-Security-Policy"[^>]*>/, ''),
  };
}
