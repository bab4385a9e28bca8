// A cohort says of each of its people what the report on this person alone says: the same lines, whatever the file looks
// like and however many threads call it.
import { spawnSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { randomCohort } from '../support/cohort.mjs';
import { repository } from '../support/load-wasm.mjs';
import { reportNatively, scratchFolder } from '../support/program';
import { writeVcf } from '../support/vcf.mjs';

const scratch = scratchFolder();
afterAll(scratch.remove);

function rxplain(...args: string[]) {
  const run = spawnSync(join(repository, 'build/native/rxplain'), args, { maxBuffer: 1 << 28, encoding: 'utf8' });
  if (run.status !== 0) throw new Error(run.stderr);
  return run.stdout;
}

const linesOf = (text: string) => text.trimEnd().split('\n');

function oneByOne(path: string, names: string[], ...flags: string[]) {
  return names.flatMap((name) => linesOf(rxplain('genes', path, '--sample', name, ...flags)).slice(1).map((line) => `${name}\t${line}`));
}

function fileOf(name: string, text: string) {
  const path = join(scratch.folder, name);
  writeFileSync(path, text);
  return path;
}

const people = randomCohort(11, 9, { spoilt: 0.03 });
const names = Object.keys(people);

const carriesLarge = 'chr1 97500000 . N <DEL> . PASS END=97600000;SVTYPE=DEL GT ' + names.map((_, at) => (at % 3 ? '0/0' : '0/1')).join(' ');
const oneFails = 'chr10 94781859 . G A . . . GT:FT:AD ' + names.map((_, at) => (at % 2 ? '0/1:PASS:9,9' : '0/1:q10:18,0')).join(' ');

describe.each([
  ['rows for every site', {}],
  ['rows split, spelled otherwise, on the other build', { split: true, indels: 'shifted', build: 'GRCh37', chr: false }],
  ['rows of carried alternatives in no order', { alts: 'carried', indels: 'padded', shuffled: true }],
  ['changes alone', { shape: 'variants', surroundings: 'genome' }],
  ['the old mitochondria', { build: 'GRCh37', oldMitochondria: true }],
  ['a structural variant, and calls that fail', { lines: [carriesLarge, oneFails] }],
] as const)('%s', (title, options) => {
  const path = fileOf(`${title}.vcf`, writeVcf(people, options as object));
  const table = rxplain('cohort', path);

  test('says of each person what genes says', () => {
    expect(linesOf(table).slice(1)).toEqual(oneByOne(path, names));
  });

  test('is the same with 4 threads', () => {
    expect(rxplain('cohort', '--threads', '4', path)).toBe(table);
  });
});

test('thresholds and absence are those of one person', () => {
  const path = fileOf('limits.vcf', writeVcf(people, { shape: 'variants' }));
  const flags = ['--min-dp', '40', '--absence', 'reference'];
  expect(linesOf(rxplain('cohort', path, ...flags)).slice(1)).toEqual(oneByOne(path, names, ...flags));
  expect(rxplain('cohort', path, ...flags)).not.toBe(rxplain('cohort', path));
});

test('one person alone, whose file lists changes only, is read as a genome', () => {
  const path = fileOf('alone.vcf', writeVcf({ P0: people['P0'] }, { shape: 'variants', surroundings: 'genome' }));
  expect(linesOf(rxplain('cohort', path)).slice(1)).toEqual(oneByOne(path, ['P0']));
  expect(rxplain('cohort', path)).toContain('inferred-reference');
});

test('those who are named are read, in the order of the file', () => {
  const path = fileOf('some.vcf', writeVcf(people));
  const some = oneByOne(path, ['P2', 'P7']);
  expect(linesOf(rxplain('cohort', path, '--samples', 'P7,P2')).slice(1)).toEqual(some);
  expect(linesOf(rxplain('cohort', path, '--samples-file', fileOf('names.txt', 'P7\r\n\nP2\n'))).slice(1)).toEqual(some);
});

test('as JSON, a line a person holds the genes of the report', () => {
  const path = fileOf('json.vcf', writeVcf(people));
  const out = join(scratch.folder, 'out.ndjson');
  expect(rxplain('cohort', path, '--format', 'ndjson', '--threads', '2', '--output', out)).toBe('');
  const lines = linesOf(readFileSync(out, 'utf8')).map((line) => JSON.parse(line));
  expect(lines.map(({ sample }) => sample)).toEqual(names);
  for (const { sample, genes } of lines.slice(0, 3)) {
    expect(genes).toEqual(JSON.parse(reportNatively(path, { sample }).report).genes);
  }
});
