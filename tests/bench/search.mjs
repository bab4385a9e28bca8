// A whole genome to its report, without an index: by search and by reading it all, beside bcftools on the same regions.
//   node tests/bench/search.mjs [--gigabytes 1] [--runs 5] [--write]
// Makes its own genome (kept in build/bench), and checks that both ways give the same report. The full scan runs half as often. Needs dist/ for the page (scripts/build); --write puts the figures into docs/PERFORMANCE.md.
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { repository } from '../support/load-wasm.mjs';
import { genomeOf } from './genome.mjs';
import { inTurn, megabytes, middle, timeModule, timeProgram } from './measure.mjs';
import { dropOnPage } from './page.mjs';
import { markdownTable, writeSection } from './performance.mjs';
import { writeRegions } from './regions.mjs';
import { printTable } from './table.mjs';

const { values: asked } = parseArgs({
  options: { gigabytes: { type: 'string', default: '1' }, runs: { type: 'string', default: '5' }, write: { type: 'boolean', default: false } },
});
const folder = join(repository, 'build/bench');
mkdirSync(folder, { recursive: true });

const genome = genomeOf(folder, asked.gigabytes);
const size = statSync(genome).size;
const regions = writeRegions(join(folder, 'regions.bed'));
const program = join(repository, 'build/native/rxplain');
const report = (name, ...flags) => timeProgram(program, ['report', genome, '--format', 'json', '-o', join(folder, `${name}.json`), ...flags]);
const readReport = (name) => JSON.parse(readFileSync(join(folder, `${name}.json`), 'utf8'));

const searches = { 'rxplain, search': () => report('search'), 'module in Node, search': () => timeModule(genome) };
if (existsSync(join(repository, 'dist/index.html'))) searches['page in Chromium, search, drop to report'] = () => dropOnPage(genome);
const scans = { 'rxplain --whole': () => report('whole', '--whole') };
if (hasBcftools()) {
  index();
  searches['bcftools view -R, with an index'] = () => timeProgram('bcftools', ['view', '-H', '-R', regions, genome]);
  scans['bcftools view -T, reading all'] = () => timeProgram('bcftools', ['view', '-H', '-T', regions, genome]);
} else console.error('bcftools is not on PATH: nothing to compare with.');

const runs = Number(asked.runs);
const found = new Map([...(await inTurn(searches, runs)), ...(await inTurn(scans, Math.ceil(runs / 2)))]);
const rows = [...found].map(([name, { ms, bytes }]) => [name, ms.length, ...[middle(ms), ms[0], ms.at(-1)].map(Math.round), megabytes(bytes)]);
const columns = ['', 'runs', 'middle ms', 'least', 'most', 'MB of memory'];
const read = readReport('search').input.bytesRead;
const remarks = [
  `File: ${megabytes(size)} MB, BGZF, sorted, no index used by Rxplain. Read by the search: ${megabytes(read)} MB, ${((100 * read) / size).toFixed(2)} %.`,
  sameButForReading() ? 'The report is the same by search and by reading all.' : 'THE REPORT DIFFERS between search and reading all.',
  ...ratio('rxplain, search', 'bcftools view -R, with an index'),
  ...ratio('rxplain --whole', 'bcftools view -T, reading all'),
];
printTable(columns, rows);
console.log(remarks.join('\n'));
if (asked.write) {
  const command = `scripts/bench search --gigabytes ${asked.gigabytes} --runs ${asked.runs}`;
  writeSection(`A genome of ${asked.gigabytes} GB`, command, [...markdownTable(columns, rows), '', ...remarks.map((each) => `- ${each}`)]);
}
process.exitCode = sameButForReading() ? 0 : 1;

function ratio(one, other) {
  if (!found.has(one) || !found.has(other)) return [];
  return [`${one}: ${(middle(found.get(one).ms) / middle(found.get(other).ms)).toFixed(2)} of the time of ${other}.`];
}

// Records have numbers only where all were counted.
function sameButForReading() {
  const [one, other] = ['search', 'whole'].map((name) => {
    const { input, ...rest } = readReport(name);
    return JSON.stringify([input.build, input.sample, input.sex, rest], (key, value) => (key === 'record' ? undefined : value));
  });
  return one === other;
}

function hasBcftools() {
  return spawnSync('bcftools', ['--version']).status === 0;
}

function index() {
  if (!existsSync(`${genome}.csi`)) spawnSync('bcftools', ['index', genome], { stdio: 'inherit' });
}
