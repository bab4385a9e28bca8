// Whatever two alleles a person has: written as a file and read back, they are found.
import { expect, test } from 'vitest';
import { seeded } from '../../support/random.mjs';
import { writeVcf } from '../../support/vcf.mjs';
import { breathe, reportOfText, type Report } from '../../support/program';
import { namesOf, namesOverlappingSites, numberOfPeople, randomPerson } from '../../support/random-people';

const listed = new Set(['DPYD', 'RYR1', 'MT-RNR1']); // lists of variants, not pairs
const mostNames = 12; // the report names no more of the possible diplotypes

type Gene = Report['genes'][number];

function isFound(gene: Gene, alleles: string[], phased: boolean): boolean {
  if (listed.has(gene.symbol)) {
    const variants = alleles.filter((name) => name !== 'Reference').sort();
    return JSON.stringify([...gene.variants!].sort()) === JSON.stringify(variants);
  }
  const names = phased ? gene.diplotypes.map(({ name }) => name) : gene.possible.names;
  return namesOf(alleles).some((name) => names.includes(name)) || (!phased && gene.possible.diplotypes > mostNames);
}

async function lostAmong(people: number, options: Parameters<typeof randomPerson>[1] & { phased: boolean }) {
  const lost: string[] = [];
  for (let seed = 1; seed <= people; ++seed) {
    await breathe();
    const { person, truth } = randomPerson(seeded(seed), options);
    const report = reportOfText(writeVcf(person, { alts: seed % 2 ? 'listed' : 'carried' }));
    for (const [symbol, alleles] of truth) {
      const gene = report.genes.find((each) => each.symbol === symbol)!;
      if (isFound(gene, alleles, options.phased)) continue;
      lost.push(`person ${seed}: ${symbol} ${alleles.join(' and ')} is read as ${gene.diplotypes.map(({ name }) => name).join(', ') || gene.status}`);
    }
  }
  return lost;
}

const people = numberOfPeople(100);
const timeout = people * 2_000;

test(`where the file tells the chromosomes apart, the alleles of ${people} people are reported`, { timeout }, async () => {
  expect(await lostAmong(people, { phased: true })).toEqual([]);
});

test(`where it does not, the alleles of ${people} people are among the possible ones`, { timeout }, async () => {
  expect(await lostAmong(people, { phased: false })).toEqual([]);
});

test('alleles whose sites share bases are found too', { timeout }, async () => {
  expect(await lostAmong(20, { phased: true, among: namesOverlappingSites })).toEqual([]);
});
