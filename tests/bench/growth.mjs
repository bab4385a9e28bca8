// How the search of a whole genome grows with its size, and what it takes of each form that can be searched.
//   node tests/bench/growth.mjs [--gigabytes 0.1,1,4] [--runs 5] [--write]
// Makes its own genomes (kept in build/bench; 4 GB take a quarter of an hour). BCF, plain text and gVCF are made of the smallest,
// and need bcftools on PATH; the page needs dist/ (scripts/build). --write puts the figures into docs/PERFORMANCE.md.
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, renameSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { repository } from '../support/load-wasm.mjs';
import { genomeOf, recordsOf, writeGenome } from './genome.mjs';
import { inTurn, megabytes, middle, timeModule, timeProgram } from './measure.mjs';
import { dropOnPage } from './page.mjs';
import { markdownTable, writeSection } from './performance.mjs';
import { printTable } from './table.mjs';

const { values: asked } = parseArgs({
  options: { gigabytes: { type: 'string', default: '0.1,1,4' }, runs: { type: 'string', default: '5' }, write: { type: 'boolean', default: false } },
});
const folder = join(repository, 'build/bench');
mkdirSync(folder, { recursive: true });
const program = join(repository, 'build/native/rxplain');
const sizes = asked.gigabytes.split(',');

const files = new Map(sizes.map((size) => [`${size} GB, VCF in BGZF`, genomeOf(folder, size)]));
const smallest = genomeOf(folder, sizes[0]);
const forms = new Map([
  [`${sizes[0]} GB as BCF`, made('bcf', (path) => spawnSync('bcftools', ['view', '-Ob', '-o', path, smallest]).status === 0)],
  [`${sizes[0]} GB as plain text`, made('vcf', (path) => spawnSync('bcftools', ['view', '-Ov', '-o', path, smallest]).status === 0)],
  ['gVCF of as many records', made('g.vcf.gz', (path) => writeGenome(path, { records: recordsOf(sizes[0]), shape: 'gvcf' }) > 0)],
]);
for (const [name, path] of forms) {
  if (path) files.set(name, path);
}

const ways = {
  native: (path) => timeProgram(program, ['report', path, '--format', 'json', '-o', reportOf(path)]),
  'module in Node': (path) => timeModule(path),
  ...(existsSync(join(repository, 'dist/index.html')) && { 'page in Chromium, drop to report': dropOnPage }),
};
const things = {};
for (const [name, path] of files) {
  for (const [way, time] of Object.entries(ways)) things[`${name}, ${way}`] = () => time(path);
}
const found = await inTurn(things, Number(asked.runs));

const rows = [...files].flatMap(([name, path]) =>
  Object.keys(ways).map((where) => {
    const { ms, bytes } = found.get(`${name}, ${where}`);
    const { bytesRead, searched } = JSON.parse(readFileSync(reportOf(path), 'utf8')).input;
    if (!searched) process.exitCode = 1;
    const size = statSync(path).size;
    const share = searched ? Number(((100 * bytesRead) / size).toFixed(2)) : 'read whole';
    return [name, where, megabytes(size), ...[middle(ms), ms[0], ms.at(-1)].map(Math.round), megabytes(bytes), share];
  }),
);
const columns = ['', '', 'MB', 'middle ms', 'least', 'most', 'MB of memory', '% read'];
const remarks = sizes.includes('1')
  ? sizes.filter((size) => size !== '1').map((size) => `${size} GB against 1 GB: ${Object.keys(ways).map((way) => `${way} ${against(size, way)}`).join('; ')}.`)
  : [];
printTable(columns, rows);
console.log(remarks.join('\n'));
if (asked.write) {
  const command = `scripts/bench growth --gigabytes ${asked.gigabytes} --runs ${asked.runs}`;
  writeSection('Searching genomes of other sizes and forms', command, [...markdownTable(columns, rows), '', ...remarks.map((each) => `- ${each}`)]);
}

function against(size, where) {
  const of = (each) => middle(found.get(`${each} GB, VCF in BGZF, ${where}`).ms);
  return (of(size) / of('1')).toFixed(2);
}

function reportOf(path) {
  return `${path}.json`;
}

// The smallest genome in another form; nothing where it cannot be made.
function made(form, make) {
  const path = join(folder, `genome-${sizes[0]}.${form}`);
  if (existsSync(path)) return path;
  console.error(`Writing ${path}`);
  const unfinished = join(folder, `unfinished.${form}`);
  if (!make(unfinished)) return undefined;
  renameSync(unfinished, path);
  return path;
}
