// Asks the laws of tests/scenarios/invariants about many people who do not exist.
//   node tests/bench/properties.mjs [--people 10000] [--first 1] [--wasm] [--law WORD]
// --wasm  asks the module that the page loads, not the native core
// Exit status: 1 where a law broke.
import { parseArgs } from 'node:util';
import { broken, laws } from '../scenarios/invariants/laws/laws.mjs';
import { nativeCore, wasmCore } from '../support/cores.mjs';
import { printTable } from './table.mjs';

const { values: asked } = parseArgs({
  options: { people: { type: 'string' }, first: { type: 'string' }, wasm: { type: 'boolean' }, law: { type: 'string' } },
});
const people = Number(asked.people ?? (asked.wasm ? 500 : 10_000));
const first = Number(asked.first ?? 1);
const core = asked.wasm ? await wasmCore() : nativeCore();

const rows = [];
for (const [name, law] of Object.entries(laws).filter(([name]) => name.includes(asked.law ?? ''))) {
  const started = performance.now();
  const breaks = await broken(law, core, first, first + people - 1, tell);
  const affected = new Set(breaks.map((words) => words.split(':')[0])).size;
  rows.push([name, people, affected, Math.round((performance.now() - started) / 1000)]);
}
core.close();
console.log(`\n== People ${first} to ${first + people - 1}, ${asked.wasm ? 'through WebAssembly' : 'natively'}`);
printTable(['law', 'people', 'people for whom it broke', 'seconds'], rows);
process.exitCode = rows.every(([, , affected]) => affected === 0) ? 0 : 1;

function tell(seed, breaks) {
  for (const words of breaks) console.log(words);
  if (seed % 1000 === 0) console.error(`${seed} of ${people}`);
}
