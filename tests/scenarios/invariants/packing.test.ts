// One person's file, packed in the ways that files travel in, or together with somebody else: the command line reads
// the same genes.
import { spawnSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { seeded } from '../../support/random.mjs';
import { writeVcf } from '../../support/vcf.mjs';
import { reportNatively, reportOfText, scratchFolder, type Report } from '../../support/program';
import { randomPerson } from '../../support/random-people.mjs';

const scratch = scratchFolder();
afterAll(scratch.remove);

const [somebody, somebodyElse] = [1, 2].map((seed) => randomPerson(seeded(seed)).person);

const genesOf = (report: Report) => report.genes.map(({ notes, ...gene }) => gene);

let plainly: ReturnType<typeof genesOf>;
beforeAll(() => {
  plainly = genesOf(reportOfText(writeVcf(somebody)));
});

function convert(name: string, command: string, ...flags: string[]): string {
  const plain = join(scratch.folder, 'plain.vcf');
  writeFileSync(plain, writeVcf(somebody));
  const run = spawnSync(command, [...flags, plain], { maxBuffer: 1 << 28 });
  expect([run.status, run.stderr.toString()]).toEqual([0, '']);
  writeFileSync(join(scratch.folder, name), run.stdout);
  return join(scratch.folder, name);
}

const isInstalled = (command: string) => !spawnSync(command, ['--version']).error;

function expectSameAsPlain(path: string, format: string) {
  const { status, report, complaint } = reportNatively(path);
  expect([status, complaint]).toEqual([0, '']);
  expect(JSON.parse(report).input.format).toBe(format);
  expect(genesOf(JSON.parse(report))).toEqual(plainly);
}

test('a person in a gzipped file', () => {
  const path = join(scratch.folder, 'person.vcf.gz');
  writeFileSync(path, gzipSync(writeVcf(somebody)));
  expectSameAsPlain(path, 'vcf-gzip');
});

test.skipIf(!isInstalled('bgzip'))('a person in a bgzipped file (skipped without bgzip)', () => {
  expectSameAsPlain(convert('person.vcf.bgz', 'bgzip', '--stdout'), 'vcf-bgzip');
});

test.skipIf(!isInstalled('bcftools'))('a person in a BCF file (skipped without bcftools)', () => {
  expectSameAsPlain(convert('person.bcf', 'bcftools', 'view', '--no-version', '-Ob'), 'bcf');
});

test('one of several people in a file', () => {
  const path = join(scratch.folder, 'two.vcf');
  writeFileSync(path, writeVcf({ first: somebodyElse, second: somebody }));
  const { report } = reportNatively(path, { sample: 'second' });
  expect(genesOf(JSON.parse(report))).toEqual(plainly);
});
