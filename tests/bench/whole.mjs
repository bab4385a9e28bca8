// A genome read from end to end, in each form that it may come in: native, in Node, and in the page; and the module's memory.
//   node tests/bench/whole.mjs [--gigabytes 1] [--runs 3] [--write]
// Makes its own genome (kept in build/bench), and checks that every form and every way gives the same report. Needs dist/ for
// the page (scripts/build); --write puts the figures into docs/PERFORMANCE.md.
import { createReadStream, createWriteStream, existsSync, mkdirSync, readFileSync, renameSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { parseArgs } from 'node:util';
import { createGunzip, createGzip } from 'node:zlib';
import { repository } from '../support/load-wasm.mjs';
import { genomeOf } from './genome.mjs';
import { inTurn, megabytes, middle, timeModule, timeProgram } from './measure.mjs';
import { readWholeOnPage } from './page.mjs';
import { markdownTable, writeSection } from './performance.mjs';
import { printTable } from './table.mjs';

const { values: asked } = parseArgs({
  options: { gigabytes: { type: 'string', default: '1' }, runs: { type: 'string', default: '3' }, write: { type: 'boolean', default: false } },
});
const MOST_HEAP = 64e6;
const folder = join(repository, 'build/bench');
mkdirSync(folder, { recursive: true });
const program = join(repository, 'build/native/rxplain');
const genome = genomeOf(folder, asked.gigabytes);
const forms = {
  BGZF: genome,
  'gzip of one member': await made('one-member.vcf.gz', createGunzip(), createGzip({ level: 6 })),
  'plain text': await made('vcf', createGunzip()),
};
const onPage = existsSync(join(repository, 'dist/index.html'));

const things = {};
const reports = [];
for (const [form, path] of Object.entries(forms)) {
  const out = join(folder, `whole-${Object.keys(forms).indexOf(form)}.json`);
  things[`${form}, native`] = () => timeProgram(program, ['report', path, '--whole', '--format', 'json', '-o', out]);
  things[`${form}, module in Node`] = async () => {
    const { text, ...cost } = await timeModule(path, { whole: true });
    reports.push(resultsOf(text), resultsOf(readFileSync(out, 'utf8')));
    return cost;
  };
  if (onPage) things[`${form}, page in Chromium`] = () => readWholeOnPage(path);
}
const found = await inTurn(things, Number(asked.runs));

const rows = [...found].map(([name, { ms, bytes }]) => [name, ms.length, ...[middle(ms), ms[0], ms.at(-1)].map(Math.round), megabytes(bytes), timesNative(name)]);
const columns = ['', 'runs', 'middle ms', 'least', 'most', 'MB of memory', 'times native'];
const heap = Math.max(...[...found].filter(([name]) => name.endsWith('Node')).map(([, { bytes }]) => bytes));
const same = new Set(reports).size === 1;
const remarks = [
  `${Object.entries(forms).map(([form, path]) => `${form}: ${megabytes(statSync(path).size)} MB`).join('. ')}.`,
  `Memory of the module: ${megabytes(heap)} MB at most; the limit is ${megabytes(MOST_HEAP)}.`,
  'The page reads BGZF and plain text with a worker for each processor, four at most; all else here is one thread.',
  same ? 'The report is the same in every form, natively and in the module.' : 'THE REPORT DIFFERS between forms or ways.',
];
printTable(columns, rows);
console.log(remarks.join('\n'));
if (asked.write) {
  const command = `scripts/bench whole --gigabytes ${asked.gigabytes} --runs ${asked.runs}`;
  writeSection(`A genome of ${asked.gigabytes} GB, from end to end`, command, [...markdownTable(columns, rows), '', ...remarks.map((each) => `- ${each}`)]);
}
process.exitCode = same && heap <= MOST_HEAP ? 0 : 1;

function timesNative(name) {
  const native = found.get(`${name.split(', ')[0]}, native`);
  return Number((middle(found.get(name).ms) / middle(native.ms)).toFixed(2));
}

// All but what tells of the file itself and of this run.
function resultsOf(text) {
  const { genes, medicines } = JSON.parse(text);
  return JSON.stringify([genes, medicines]);
}

// The genome in another form. What was broken off is not taken for a whole one.
async function made(ending, ...steps) {
  const path = genome.replace(/vcf\.gz$/, ending);
  if (existsSync(path)) return path;
  await pipeline(createReadStream(genome), ...steps, createWriteStream(`${path}.part`));
  renameSync(`${path}.part`, path);
  return path;
}
