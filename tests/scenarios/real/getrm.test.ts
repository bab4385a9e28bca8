// Two people whose genomes were read at 30x: their genes as GeT-RM's consensus has them, and nothing from what the file
// leaves out.
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { bundle, reportNatively, shared, type Report, type ReportOptions } from '../../support/program';

const file = join(shared, 'data/vcf/getrm_30x_grch38_2samples_pgx.vcf.gz');
const table = join(shared, 'data/getrm_truth_public.tsv');
const isThere = existsSync(file) && existsSync(table);

const reportOf = (sample: string, options: ReportOptions): Report => JSON.parse(reportNatively(file, { sample, ...options }).report);
const geneOf = (report: Report, symbol: string) => report.genes.find((gene) => gene.symbol === symbol)!;

function consensus(sample: string, gene: string): string {
  const line = readFileSync(table, 'utf8').split('\n').find((each) => each.startsWith(`${sample}\t${gene}\t`));
  return line!.split('\t')[2];
}

if (!isThere) test.skip('two genomes of GeT-RM (there is no ../shared/data beside this folder)', () => {});

describe.skipIf(!isThere).each(['NA18526', 'NA18861'])('%s', (sample) => {
  // None of these consensus diplotypes rests on an older name (../shared/data/README.md).
  test.each(['CYP2B6', 'CYP2C19', 'CYP2C9', 'CYP3A5', 'TPMT'])('%s is the consensus diplotype', (gene) => {
    const { status, diplotypes } = geneOf(reportOf(sample, { absence: 'reference' }), gene);
    expect([status, diplotypes.map(({ name }) => name)]).toEqual(['called', [consensus(sample, gene)]]);
  });

  test('every gene and medicine of the guidelines has an entry', () => {
    const report = reportOf(sample, { absence: 'reference' });
    expect(report.genes.map(({ symbol }) => symbol)).toEqual(bundle.genes.map(({ symbol }: any) => symbol));
    expect(report.medicines.map(({ name }) => name)).toEqual(bundle.medicines.map(({ name }: any) => name));
  });

  test('without a word on absence, sites that the file leaves out are not tested, and the report shows it', () => {
    const report = reportOf(sample, {});
    expect(report.input.absence).toBe('not-tested');
    const states = report.genes.flatMap(({ sites }) => sites.details.map(({ state }) => state));
    expect(states).toContain('not-tested');
    expect(states).not.toContain('reference-inferred');
    expect(geneOf(report, 'CYP2C9').sites.missing.length).toBeGreaterThan(0);
  });
});

describe.skipIf(!isThere)('what is known of them besides', () => {
  test('NUDT15 of NA18526 is *1/*2, with its insertion spelled otherwise than in the definition', () => {
    const { diplotypes, possible } = geneOf(reportOf('NA18526', { absence: 'reference' }), 'NUDT15');
    expect(diplotypes.map(({ name }) => name)).toEqual(['*1/*2']);
    expect(possible.names).toContain('*3/*6');
  });

  test('CYP2B6 of NA18861 is *1/*18', () => {
    expect(geneOf(reportOf('NA18861', { absence: 'reference' }), 'CYP2B6').diplotypes.map(({ name }) => name)).toEqual(['*1/*18']);
  });
});
