// Two diplotypes that look the same in unphased data: the stated one is reported, and the other stays possible.
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { basesOf, referencePerson } from '../../support/person.mjs';
import { writeVcf } from '../../support/vcf.mjs';
import { bundle, reportOfText, shared } from '../../support/program';
import { namesOf } from '../../support/random-people.mjs';

const table = join(shared, 'facts/alleles/indistinguishable_pairs.tsv');
const rows = existsSync(table) ? readFileSync(table, 'utf8').trim().split('\n').slice(1).map((line) => line.split('\t')) : [];
const readable = rows.filter(([gene]) => gene !== 'CYP2D6'); // CYP2D6 is not read from a file

type Bases = Record<string, string>;
const geneOf = (symbol: string) => bundle.genes.find((gene: any) => gene.symbol === symbol);

/** Every way in which a chromosome can carry a named allele: sub-alleles, and bases where the definition allows several. */
function waysToCarry(gene: any, name: string): Bases[] {
  return gene.alleles
    .filter((allele: any) => (allele.display ?? allele.name) === name)
    .flatMap((allele: any) =>
      gene.sites.reduce(
        (ways: Bases[], site: any) => ways.flatMap((way) => basesOf(gene, allele, site).map((base: string) => ({ ...way, [site.id]: base }))),
        [{}],
      ),
    );
}

/** Genotypes that a pair can have: site to its two bases in order of the alphabet. */
function genotypesOf(gene: any, pair: string): Record<string, string>[] {
  const [first, second] = pair.split('/').map((name) => waysToCarry(gene, name));
  const join = (one: Bases, other: Bases) => Object.fromEntries(Object.keys(one).map((id) => [id, [one[id], other[id]].sort().join('/')]));
  return first.flatMap((one) => second.map((other) => join(one, other)));
}

function sharedGenotype(gene: any, pair: string, other: string): Record<string, string> {
  const ofOther = new Set(genotypesOf(gene, other).map((genotype) => JSON.stringify(genotype)));
  return genotypesOf(gene, pair).find((genotype) => ofOther.has(JSON.stringify(genotype)))!;
}

if (rows.length === 0) test.skip('indistinguishable pairs (there is no ../shared/facts beside this folder)', () => {});

describe.runIf(rows.length > 0)('pairs that look the same', () => {
  test('the table has the rows that it had', () => {
    expect([rows.length, readable.length]).toEqual([148, 48]);
  });

  test.each(readable)('%s %s (%s) and %s (%s)', (symbol, pair, phenotype, other, otherPhenotype, _score, _otherScore, reported) => {
    const person = referencePerson(bundle).set(sharedGenotype(geneOf(symbol), pair, other));
    const gene = reportOfText(writeVcf(person)).genes.find((each) => each.symbol === symbol)!;
    expect(gene.diplotypes.map(({ name }) => name).sort()).toEqual(reported.split(' or ').sort());
    expect(namesOf(pair.split('/')).some((name) => gene.possible.names.includes(name)), `${pair} is possible`).toBe(true);
    expect(namesOf(other.split('/')).some((name) => gene.possible.names.includes(name)), `${other} is possible`).toBe(true);
    expect(gene.possible.phenotypes).toEqual(expect.arrayContaining([phenotype, otherPhenotype]));
  });
});
