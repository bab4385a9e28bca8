// What a first visit loads: every file of dist/, as it is and as hosts send it. Ends with 1 where that is over the budget.
//   node tests/bench/weight.mjs [--write]
// KB are 1,000 bytes; brotli at its highest quality, gzip at 9. --write puts the figures into docs/PERFORMANCE.md.
import { readFileSync, readdirSync } from 'node:fs';
import { join, relative } from 'node:path';
import { parseArgs } from 'node:util';
import { brotliCompressSync, gzipSync } from 'node:zlib';
import { repository } from '../support/load-wasm.mjs';
import { markdownTable, writeSection } from './performance.mjs';
import { printTable } from './table.mjs';

const BUDGET_KB = 600;
const { values: asked } = parseArgs({ options: { write: { type: 'boolean', default: false } } });

const folder = join(repository, 'dist');
const files = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
const sizes = files.map((entry) => {
  const path = join(entry.parentPath, entry.name);
  const bytes = readFileSync(path);
  return [relative(folder, path), bytes.length, gzipSync(bytes, { level: 9 }).length, brotliCompressSync(bytes).length];
});
const sum = (column) => sizes.reduce((all, row) => all + row[column], 0);
const inKB = ([name, ...bytes]) => [name, ...bytes.map((each) => Number((each / 1000).toFixed(1)))];
const columns = ['KB', 'raw', 'gzip', 'brotli'];
const rows = [...sizes, ['all', sum(1), sum(2), sum(3)]].map(inKB);
printTable(columns, rows);
if (asked.write) {
  const named = rows.map(([name, ...numbers]) => [name.replace(/-[\w-]{8}(?=\.)/, ''), ...numbers]);
  writeSection('What a first visit loads', 'scripts/bench weight', [...markdownTable(columns, named), '', `- The budget is ${BUDGET_KB} KB with brotli.`]);
}

if (sum(3) > 1000 * BUDGET_KB) {
  console.error(`A first visit is to load ${BUDGET_KB} KB at most.`);
  process.exitCode = 1;
}
