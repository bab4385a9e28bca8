// The 88 people of the 1000 Genomes file: every diplotype and phenotype that the field's reference caller gives, from
// the raw file. Where the two write the same thing differently, the reason stands here.
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { breathe, hasModule, reportNatively, shared, startModule, type Report } from '../../support/program';

const table = join(shared, 'data/reference_caller_1kgp30x_grch38.tsv');
const file = join(shared, 'data/vcf/1kgp30x_phased_grch38_getrm_public.vcf.gz');
const isThere = existsSync(table) && existsSync(file);

interface Row {
  sample: string;
  gene: string;
  diplotype: string;
  phenotype: string;
}

const rows: Row[] = !isThere ? [] : readFileSync(table, 'utf8').trim().split('\n').slice(1).map(readRow);
const samples = [...new Set(rows.map(({ sample }) => sample))];
const genes = [...new Set(rows.map(({ gene }) => gene))];

function readRow(line: string): Row {
  const [sample, gene, diplotype, phenotype = ''] = line.split('\t');
  return { sample, gene, diplotype, phenotype };
}

const cftrReference = 'ivacaftor non-responsive CFTR sequence';

// The same result in this report's words.
const inOurWords: Record<string, (row: Row) => Row> = {
  // The reference caller shows the long reference name of CFTR as "Reference", and leaves out the other chromosome.
  CFTR: (row) => ({ ...row, diplotype: row.diplotype.replace('Reference/Reference', `${cftrReference}/${cftrReference}`).replace(' (heterozygous)', `/${cftrReference}`) }),
  // RYR1 likewise leaves out the unchanged chromosome.
  RYR1: (row) => ({ ...row, diplotype: row.diplotype.replace(/^(.*) \(heterozygous\)$/, 'Reference/$1') }),
  // It leaves the phenotype of CYP4F2 empty, and writes that of IFNL3 as n/a. Neither has one.
  CYP4F2: (row) => ({ ...row, phenotype: 'n/a' }),
};

// G6PD of the 36 men: the reference caller was given a copy that fills in missing sites as two copies beside the one
// that the file shows, and calls such a mixture "Unknown". The raw file says one copy throughout.
const isMixture = ({ gene, diplotype }: Row) => gene === 'G6PD' && diplotype === 'Unknown';

const reports = new Map<string, Report>();
beforeAll(async () => {
  for (const sample of samples) {
    await breathe();
    reports.set(sample, JSON.parse(reportNatively(file, { sample, absence: 'reference' }).report));
  }
}, 300_000);

const geneOf = ({ sample, gene }: Row) => reports.get(sample)!.genes.find(({ symbol }) => symbol === gene)!;

if (!isThere) test.skip('the reference caller’s results (there is no ../shared/data beside this folder)', () => {});

describe.skipIf(!isThere)('as the reference caller', () => {
  test('all rows of its table are compared', () => {
    expect([rows.length, samples.length]).toEqual([1575, 88]);
  });

  test.each(genes)('%s of every person', (gene) => {
    const ours = rows.filter((row) => row.gene === gene && !isMixture(row)).map((row) => {
      const { diplotypes, phenotypes } = geneOf(row);
      return { ...row, diplotype: diplotypes.map(({ name }) => name).join(' | '), phenotype: phenotypes.join(' | ') };
    });
    const theirs = rows.filter((row) => row.gene === gene && !isMixture(row)).map(inOurWords[gene] ?? ((row) => row));
    expect(ours).toEqual(theirs);
  });

  test('G6PD of the men has one allele, and a phenotype', () => {
    const men = rows.filter(isMixture).map(geneOf);
    expect(men.length).toBe(36);
    for (const { status, diplotypes } of men) {
      expect(status).toBe('called');
      expect(diplotypes.map(({ alleles }) => alleles.length)).toEqual([1]);
    }
  });

  test.skipIf(!hasModule)('ten people through WebAssembly', async () => {
    const module = await startModule();
    for (const sample of samples.slice(0, 10)) {
      await breathe();
      const options = { sample, absence: 'reference' } as const;
      expect(module.reportOfFile(file, options) === reportNatively(file, options).report, sample).toBe(true);
    }
  });
});
