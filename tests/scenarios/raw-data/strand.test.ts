// Letters of the other strand: read where the whole file is of it, never guessed where a site fits both.
import { describe, expect, test } from 'vitest';
import { bundle, reportOfText, type Report } from '../../support/program';
import { referencePerson } from '../../support/person.mjs';
import { formats } from '../../support/raw-data/formats.mjs';
import { isOneBase, strandsOf } from '../../support/raw-data/letters.mjs';
import { writeRawData } from '../../support/raw-data/write.mjs';

const format = formats['23andMe v5'];
const one = (genotypes: Record<string, string>) => referencePerson(bundle).set(genotypes);

function siteOf(report: Report, id: string) {
  return report.genes.flatMap(({ sites }) => sites.details).find((site) => site.id === id)!;
}

// Every genotype of a site: no change, one, two.
function genotypesOf(id: string): string[] {
  const { site } = referencePerson(bundle).sites.get(id);
  const [ref, alt] = [site.GRCh38.ref, site.alts[0]];
  return [`${ref}/${ref}`, `${ref}/${alt}`, `${alt}/${alt}`];
}

const told = ['rs9923231', 'rs776746', 'rs1065852'];
const palindrome = 'rs1800462'; // C and G
const others = ['rs4244285', 'rs4986893', 'rs12248560', 'rs1799853', 'rs1057910', 'rs4149056'];

const cases = (ids: string[]) => ids.flatMap((id) => genotypesOf(id).map((genotype) => ({ id, genotype })));
const strands = ['plus', 'minus'] as const;

function readAlone(id: string, genotype: string, options: object) {
  return siteOf(reportOfText(writeRawData(one({ [id]: genotype }), format, { chip: [id], ...options })), id);
}

describe.each(strands)('a file of the %s strand', (strand) => {
  test.each(cases(told))('$id $genotype is read, even alone', ({ id, genotype }) => {
    const site = readAlone(id, genotype, { strand });
    expect([site.state, sorted(site.alleles)]).toEqual(['seen', sorted(genotype.split('/'))]);
  });

  test.each(cases([palindrome]))('$id $genotype is read beside enough other sites', ({ id, genotype }) => {
    const report = reportOfText(writeRawData(one({ [id]: genotype }), format, { chip: [id, ...others], strand }));
    expect(report.input.rawData).toMatchObject({ strand, [strand]: others.length });
    expect([siteOf(report, id).state, sorted(siteOf(report, id).alleles)]).toEqual(['seen', sorted(genotype.split('/'))]);
  });

  test.each(cases([palindrome]))('$id $genotype is read alone only where both bases are there', ({ id, genotype }) => {
    const [first, second] = genotype.split('/');
    expect(readAlone(id, genotype, { strand }).state).toBe(first === second ? 'no-call' : 'seen');
  });
});

test('a whole file of the other strand is said to have been turned round', () => {
  const { input } = reportOfText(writeRawData(one({}), format, { chip: others, strand: 'minus' }));
  expect(input.notes.map(({ code }) => code)).toContain('strand-reversed');
});

describe('a site that was turned round alone', () => {
  const chip = [...told, palindrome, ...others];

  test.each(cases(told))('$id $genotype contradicts the others', ({ id, genotype }) => {
    const report = reportOfText(writeRawData(one({ [id]: genotype }), format, { chip, turned: [id] }));
    expect(report.input.rawData).toMatchObject({ strand: 'mixed', minus: 1 });
    expect(siteOf(report, id).state).toBe('conflict');
  });

  test('takes away what fits both strands', () => {
    const report = reportOfText(writeRawData(one({}), format, { chip, turned: [told[0]] }));
    expect(siteOf(report, palindrome).state).toBe('no-call');
  });
});

// Whatever other sites of the catalog fit both strands.
const palindromes = bundle.genes
  .filter(({ calling }: any) => calling.method === 'diplotype' && calling.ploidy === 'autosomal')
  .flatMap(({ sites }: any) => sites)
  .filter((site: any) => isOneBase(site) && strandsOf(site, [site.GRCh38.ref]).minus);

test.each<any>(palindromes)('$id of one base alone is not taken for the other strand’s', ({ id, GRCh38: { ref } }) => {
  for (const strand of strands) expect(readAlone(id, `${ref}/${ref}`, { strand }).state).toBe('no-call');
});

const sorted = (alleles: (string | null)[]) => [...alleles].sort();
