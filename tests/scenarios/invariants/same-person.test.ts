// Files say the same person in many ways. What is read must not depend on which.
import { spawnSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { seeded } from '../../support/random.mjs';
import { writeVcf, type FileOptions } from '../../support/vcf.mjs';
import { breathe, reportNatively, reportOfText, scratchFolder, type Report, type ReportOptions } from '../../support/program';
import { numberOfPeople, randomPerson } from '../../support/random-people';

const scratch = scratchFolder();
afterAll(scratch.remove);

const people = Array.from({ length: numberOfPeople(8) }, (_, at) => randomPerson(seeded(3000 + at)).person);
const timeout = people.length * 10_000;

const genesOf = (report: Report) =>
  Object.fromEntries(
    report.genes.map(({ symbol, status, diplotypes, phenotypes, activityScore, possible, variants }) => [
      symbol,
      { status, diplotypes: diplotypes.map(({ name }) => name), phenotypes, activityScore, possible, variants },
    ]),
  );

test.each<[string, FileOptions, ReportOptions?]>([
  ['on GRCh37', { build: 'GRCh37' }],
  ['without chr', { chr: false }],
  ['on GRCh37 without chr', { build: 'GRCh37', chr: false }],
  ['with the alternatives that were found alone', { alts: 'carried' }],
  ['with a row for each alternative', { split: true }],
  ['with insertions and deletions spelled at length', { indels: 'padded' }],
  ['with insertions and deletions at their rightmost place', { indels: 'shifted', alts: 'carried' }],
  ['in no order', { shuffled: true }],
  ['as a gVCF', { shape: 'blocks' }],
  ['as a gVCF on GRCh37', { shape: 'blocks', build: 'GRCh37' }],
  ['as changes alone, absence being reference', { shape: 'variants' }, { absence: 'reference' }],
  ['as changes alone on GRCh37, absence being reference', { shape: 'variants', build: 'GRCh37' }, { absence: 'reference' }],
])(`${people.length} people written %s`, { timeout }, (_, way, options) => expectSameGenes(way, options));

// Every site written out, one row each: what the other ways are held against.
let plainly: ReturnType<typeof genesOf>[];
beforeAll(() => {
  plainly = people.map((person) => genesOf(reportOfText(writeVcf(person))));
}, timeout);

async function expectSameGenes(way: FileOptions, options?: ReportOptions) {
  for (const [at, person] of people.entries()) {
    await breathe();
    expect(genesOf(reportOfText(writeVcf(person, way), options))).toEqual(plainly[at]);
  }
}

function convert(name: string, command: string, ...flags: string[]): string | null {
  const plain = join(scratch.folder, 'plain.vcf');
  writeFileSync(plain, writeVcf(people[0]));
  const run = spawnSync(command, [...flags, plain], { maxBuffer: 1 << 28 });
  if (run.error || run.status !== 0) return null;
  writeFileSync(join(scratch.folder, name), run.stdout);
  return join(scratch.folder, name);
}

const isInstalled = (command: string) => !spawnSync(command, ['--version']).error;

function expectSameAsPlain(path: string, format: string) {
  const { status, report, complaint } = reportNatively(path);
  expect([status, complaint]).toEqual([0, '']);
  expect(JSON.parse(report).input.format).toBe(format);
  expect(genesOf(JSON.parse(report))).toEqual(plainly[0]);
}

test('a person in a gzipped file', () => {
  const path = join(scratch.folder, 'person.vcf.gz');
  writeFileSync(path, gzipSync(writeVcf(people[0])));
  expectSameAsPlain(path, 'vcf-gzip');
});

test.skipIf(!isInstalled('bgzip'))('a person in a bgzipped file (skipped without bgzip)', () => {
  expectSameAsPlain(convert('person.vcf.bgz', 'bgzip', '--stdout')!, 'vcf-bgzip');
});

test.skipIf(!isInstalled('bcftools'))('a person in a BCF file (skipped without bcftools)', () => {
  expectSameAsPlain(convert('person.bcf', 'bcftools', 'view', '--no-version', '-Ob')!, 'bcf');
});

test('one of several people in a file', () => {
  const [first, second] = people;
  const path = join(scratch.folder, 'two.vcf');
  writeFileSync(path, writeVcf({ first, second }));
  const { report } = reportNatively(path, { sample: 'second' });
  expect(genesOf(JSON.parse(report))).toEqual(plainly[1]);
});
