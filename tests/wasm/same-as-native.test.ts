// The same bytes give the same report, natively and through WebAssembly.
import { existsSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { reportNatively, scratchFolder, shared, startModule, type ReportOptions } from '../support/program';

const data = join(shared, 'data');

let module: Awaited<ReturnType<typeof startModule>>;
beforeAll(async () => {
  module = await startModule();
});

describe.skipIf(!existsSync(data))('real files', () => {
  test.each<[string, ReportOptions]>([
    ['vcf/getrm_30x_grch38_2samples_pgx.vcf.gz', { sample: 'NA18526', absence: 'reference' }],
    ['vcf/getrm_30x_grch38_2samples_pgx.vcf.gz', { sample: 'NA18861' }],
    ['vcf/getrm_30x_grch38_2samples_chr10_2.3Mb.vcf.gz', { sample: 'NA18526' }],
    ['vcf/1kgp30x_phased_grch38_getrm_public.vcf.gz', { sample: 'NA18526', absence: 'reference' }],
    ['vcf/NA18526.pgx_positions_grch38.vcf', {}],
  ])('%s %o', (file, options) => {
    const native = reportNatively(join(data, file), options);
    expect(native.status).toBe(0);
    expect(module.reportOfFile(join(data, file), options) === native.report).toBe(true);
  });
});

describe('files that are no genotypes', () => {
  const scratch = scratchFolder();
  afterAll(scratch.remove);

  test.each([
    ['empty', ''],
    ['a PDF', '%PDF-1.7\n1 0 obj\n'],
    ['reads', '@read1\nACGTACGT\n+\nIIIIIIIII\n'],
    ['no people', '##fileformat=VCFv4.2\n#CHROM\tPOS\tID\tREF\tALT\tQUAL\tFILTER\tINFO\n'],
  ])('%s: the same sentence on the page and on the command line', (name, content) => {
    const path = join(scratch.folder, name.replaceAll(' ', '-'));
    writeFileSync(path, content);
    const { status, report, complaint } = reportNatively(path);
    const { error } = JSON.parse(module.reportOfFile(path));
    expect(status).toBe(3);
    expect(report).toBe('');
    expect(complaint).toContain(error.message);
  });
});
