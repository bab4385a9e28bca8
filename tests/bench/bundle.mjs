// How large the packed guidelines are, and how long Chromium takes to load them.
//   node tests/bench/bundle.mjs [--runs 9]
// Each run starts a browser of its own, since a first load also translates the module's code; then loads it again.
import { readFileSync, readdirSync } from 'node:fs';
import { createServer } from 'node:http';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { brotliCompressSync } from 'node:zlib';
import { launchBrowser } from '../support/browser.mjs';
import { repository } from '../support/load-wasm.mjs';
import { printTable } from './table.mjs';

const folder = join(repository, 'build/wasm');
const { values: asked } = parseArgs({ options: { runs: { type: 'string', default: '9' } } });

const packs = readdirSync(join(folder, 'guidelines')).filter((name) => name.endsWith('.msgpack'));
console.log('== Packed guidelines, bytes');
printTable(
  ['file', 'raw', 'brotli'],
  packs.map((name) => {
    const bytes = readFileSync(join(folder, 'guidelines', name));
    return [name, bytes.length, brotliCompressSync(bytes).length];
  }),
);

const types = { mjs: 'text/javascript', wasm: 'application/wasm', msgpack: 'application/octet-stream' };
const server = createServer(({ url }, reply) => {
  const file = url === '/' ? undefined : readFileSync(join(folder, url));
  reply.setHeader('content-type', types[url.split('.').pop()] ?? 'text/html');
  reply.end(file ?? '<!doctype html><link rel=icon href=data:,><title>Loading</title>');
});
await new Promise((listening) => server.listen(0, '127.0.0.1', listening));
const page = `http://127.0.0.1:${server.address().port}/`;

const firsts = [];
const agains = [];
for (let run = 0; run < Number(asked.runs); ++run) {
  const [first, ...again] = await timesInOneBrowser();
  firsts.push(first);
  agains.push(...again);
}
server.close();
console.log('\n== Loading the bundle in Chromium, milliseconds');
printTable(['', 'loads', 'least', 'middle', 'most'], [row('first in a browser', firsts), row('again', agains)]);

async function timesInOneBrowser() {
  const browser = await launchBrowser();
  const tab = await browser.newPage();
  await tab.goto(page);
  const times = await tab.evaluate(async () => {
    const bytes = async (path) => new Uint8Array(await (await fetch(path)).arrayBuffer());
    const { default: create } = await import('/rxplain.mjs');
    const module = await create({ wasmBinary: await bytes('/rxplain.wasm') });
    const bundle = await bytes('/guidelines/bundle.msgpack');
    return Array.from({ length: 6 }, () => {
      const started = performance.now();
      const core = new module.Rxplain(bundle);
      const took = performance.now() - started;
      if (core.status() !== '') throw new Error(core.status());
      core.delete();
      return took;
    });
  });
  await browser.close();
  return times;
}

function row(name, times) {
  const sorted = times.toSorted((one, other) => one - other);
  return [name, times.length, ...[0, Math.floor(times.length / 2), times.length - 1].map((place) => Number(sorted[place].toFixed(1)))];
}
