// The same bytes give the same report, natively and through WebAssembly.
import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { RxplainModule } from '../../wasm/rxplain';
import { loadModule, openFileSource, readBundle, repository } from '../support/load-wasm.mjs';

const data = join(repository, '../shared/data');
const program = join(repository, 'build/native/rxplain');

let module: RxplainModule;
beforeAll(async () => {
  module = await loadModule();
});

function native(path: string, options: Record<string, string>) {
  const flags = Object.entries(options).flatMap(([name, value]) => [`--${name}`, value]);
  const run = spawnSync(program, ['report', path, '--format', 'json', ...flags], { maxBuffer: 1 << 28 });
  return { status: run.status, report: run.stdout.toString(), complaint: run.stderr.toString() };
}

function webAssembly(path: string, options: Record<string, string>) {
  const source = openFileSource(path);
  const report = new module.Rxplain(readBundle()).report(source, JSON.stringify(options));
  source.close();
  return report;
}

describe.skipIf(!existsSync(data))('real files', () => {
  test.each([
    ['vcf/getrm_30x_grch38_2samples_pgx.vcf.gz', { sample: 'NA18526', absence: 'reference' }],
    ['vcf/getrm_30x_grch38_2samples_pgx.vcf.gz', { sample: 'NA18861' }],
    ['vcf/getrm_30x_grch38_2samples_chr10_2.3Mb.vcf.gz', { sample: 'NA18526' }],
    ['vcf/1kgp30x_phased_grch38_getrm_public.vcf.gz', { sample: 'NA18526', absence: 'reference' }],
    ['vcf/NA18526.pgx_positions_grch38.vcf', {}],
  ])('%s %o', (file, options) => {
    const expected = native(join(data, file), options);
    expect(expected.status).toBe(0);
    expect(webAssembly(join(data, file), options)).toBe(expected.report);
  });
});

describe('files that are no genotypes', () => {
  const folder = mkdtempSync(join(tmpdir(), 'rxplain-'));
  afterAll(() => rmSync(folder, { recursive: true }));

  test.each([
    ['empty', ''],
    ['a PDF', '%PDF-1.7\n1 0 obj\n'],
    ['reads', '@read1\nACGTACGT\n+\nIIIIIIII\n'],
    ['no people', '##fileformat=VCFv4.2\n#CHROM\tPOS\tID\tREF\tALT\tQUAL\tFILTER\tINFO\n'],
  ])('%s: the same sentence on the page and on the command line', (name, content) => {
    const path = join(folder, name.replaceAll(' ', '-'));
    writeFileSync(path, content);
    const { status, report, complaint } = native(path, {});
    const { error } = JSON.parse(webAssembly(path, {}));
    expect(status).toBe(3);
    expect(report).toBe('');
    expect(complaint).toContain(error.message);
  });
});
