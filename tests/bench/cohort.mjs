// Everybody of a multi-sample file, with one thread and with two, beside bcftools query on the same regions, which
// prints genotypes and calls nothing; and how many people a second one core calls.
//   node tests/bench/cohort.mjs [--runs 5] [--write]
// Makes its own cohorts of 1, 100 and 2,504 people (kept in build/bench). Needs bcftools and bgzip.
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { repository } from '../support/load-wasm.mjs';
import { writeCohort } from './cohort-file.mjs';
import { inTurn, megabytes, middle, timeProgram } from './measure.mjs';
import { markdownTable, writeSection } from './performance.mjs';
import { writeRegions } from './regions.mjs';
import { printTable } from './table.mjs';

const { values: asked } = parseArgs({ options: { runs: { type: 'string', default: '5' }, write: { type: 'boolean', default: false } } });
const SIZES = [1, 100, 2504];
const folder = join(repository, 'build/bench');
mkdirSync(folder, { recursive: true });
const regions = writeRegions(join(folder, 'regions.bed'));
const program = join(repository, 'build/native/rxplain');

const files = new Map(SIZES.map((people) => [people, fileOf(people)]));
const tableOf = (people, threads) => join(folder, `cohort-${people}-${threads}.tsv`);
const called = (people, threads) => () =>
  timeProgram(program, ['cohort', files.get(people), '--threads', String(threads), '-o', tableOf(people, threads)]);
const queried = (people, flag) => () =>
  timeProgram('bcftools', ['query', flag, regions, '-f', '%CHROM\\t%POS\\t%REF\\t%ALT[\\t%GT]\\n', '-o', join(folder, 'query.txt'), files.get(people)]);

const ways = SIZES.flatMap((people) => [
  [people, 'rxplain cohort, 1 thread', called(people, 1)],
  [people, 'rxplain cohort, 2 threads', called(people, 2)],
  [people, 'bcftools query -T, reading all', queried(people, '-T')],
  [people, 'bcftools query -R, with an index', queried(people, '-R')],
]);
const nameOf = (people, what) => `${people} ${what}`;
const found = await inTurn(Object.fromEntries(ways.map(([people, what, once]) => [nameOf(people, what), once])), Number(asked.runs));
const millisecondsOf = (people, what) => middle(found.get(nameOf(people, what)).ms);

const columns = ['people', 'MB of file', '', 'middle ms', 'least', 'most', 'MB of memory'];
const rows = ways.map(([people, what]) => {
  const { ms, bytes } = found.get(nameOf(people, what));
  return [people, megabytes(statSync(files.get(people)).size), what, ...[middle(ms), ms[0], ms.at(-1)].map(Math.round), megabytes(bytes)];
});
const [fewest, , most] = SIZES;
const [one, two, all] = ['rxplain cohort, 1 thread', 'rxplain cohort, 2 threads', 'bcftools query -T, reading all'];
const remarks = [
  `From observations to phenotypes, all genes, on one core: ${calledASecond()} people a second (scripts/bench cost 50 9).`,
  `Of ${most} people: 1 thread takes ${ratio(one, all)} of the time of ${all}, 2 threads ${ratio(two, all)}, and 2 threads ${ratio(two, one)} of that of 1.`,
  `From file to table, one person more costs ${perPerson(one)} ms with 1 thread and ${perPerson(two)} ms with 2.`,
  sameTables() ? 'The tables are the same with 1 thread and with 2.' : 'THE TABLES DIFFER between 1 thread and 2.',
];
printTable(columns, rows);
console.log(remarks.join('\n'));
if (asked.write) {
  const lines = ['GT:DP:GQ of every person, BGZF, not searched; `bcftools query` prints the genotypes and calls nothing.', ''];
  writeSection('A cohort', `scripts/bench cohort --runs ${asked.runs}`, [...lines, ...markdownTable(columns, rows), '', ...remarks.map((each) => `- ${each}`)]);
}
process.exitCode = sameTables() ? 0 : 1;

function fileOf(people) {
  const path = join(folder, `cohort-${people}.vcf.gz`);
  if (!existsSync(`${path}.csi`)) {
    console.error(`Writing ${path}`);
    writeCohort(path, people);
  }
  return path;
}

function ratio(what, other) {
  return (millisecondsOf(most, what) / millisecondsOf(most, other)).toFixed(2);
}

function perPerson(what) {
  return ((millisecondsOf(most, what) - millisecondsOf(fewest, what)) / (most - fewest)).toFixed(2);
}

function calledASecond() {
  const { stdout, status } = spawnSync(join(repository, 'build/native/rxplain_cost'), ['50', '9'], { encoding: 'utf8' });
  const [, milliseconds] = /One person, all genes: ([\d.]+) ms/.exec(stdout) ?? [];
  if (status !== 0 || !milliseconds) throw new Error('rxplain_cost did not say what a person costs');
  return Math.round(1000 / Number(milliseconds) / 100) * 100;
}

function sameTables() {
  return SIZES.every((people) => readFileSync(tableOf(people, 1)).equals(readFileSync(tableOf(people, 2))));
}
