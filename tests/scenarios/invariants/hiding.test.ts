// What a file does not show may hide anything: leaving sites out never loses the truth, and never makes a gene more
// certain than the whole file did.
import { expect, test } from 'vitest';
import { seeded } from '../../support/random.mjs';
import { writeVcf } from '../../support/vcf.mjs';
import { breathe, reportOfText, type Report } from '../../support/program';
import { namesOf, numberOfPeople, randomPerson, type Truth } from '../../support/random-people';

type Gene = Report['genes'][number];
const mostNames = 12;
const people = numberOfPeople(40);
const timeout = people * 4_000;

const geneOf = (report: Report, symbol: string) => report.genes.find((gene) => gene.symbol === symbol)!;

// Each allele is part of a possible diplotype, or named as not excluded; and unless one of them is, so is the phenotype
// possible that the whole and phased file shows.
function keeps(gene: Gene, alleles: string[], phenotype: string): boolean {
  if (gene.status === 'not-callable') return true;
  const unseen = alleles.filter((name) => gene.notExcluded.some((allele) => allele.name === name));
  if (unseen.length === 0 && !gene.possible.phenotypes.includes(phenotype)) return false;
  if (gene.variants || gene.possible.diplotypes > mostNames) return true; // not all possible names are written
  if (unseen.length === 0) return namesOf(alleles).some((name) => gene.possible.names.includes(name));
  return alleles.every((name) => unseen.includes(name) || gene.possible.names.some((pair) => pair.split('/').includes(name)));
}

function hideSome(random: () => number, person: { observed: Map<string, any>; hide: (...ids: string[]) => any }, share: number) {
  person.hide(...[...person.observed.keys()].filter(() => random() < share));
}

function forgetPhase(person: { observed: Map<string, any> }) {
  for (const seen of person.observed.values()) seen.genotype = { ...seen.genotype, phased: false };
}

test(`the truth of ${people} people stays possible when sites are hidden`, { timeout }, async () => {
  const lost: string[] = [];
  for (let seed = 1; seed <= people; ++seed) {
    await breathe();
    const random = seeded(1000 + seed);
    const { person, truth }: { person: any; truth: Truth } = randomPerson(random, { phased: true });
    const whole = reportOfText(writeVcf(person));
    hideSome(random, person, 0.02 + 0.3 * random());
    if (seed % 2) forgetPhase(person);
    const report = reportOfText(writeVcf(person));
    for (const [symbol, alleles] of truth) {
      const gene = geneOf(report, symbol);
      const { phenotype } = geneOf(whole, symbol).diplotypes[0];
      if (keeps(gene, alleles, phenotype)) continue;
      lost.push(`person ${seed}: ${symbol} ${alleles.join(' and ')} (${phenotype}): possible ${gene.possible.names.join(', ')}; not excluded ${gene.notExcluded.map(({ name }) => name).join(', ')}`);
    }
  }
  expect(lost).toEqual([]);
});

test(`hiding must-test sites of ${people} people leaves no gene more certain`, { timeout }, async () => {
  const surer: string[] = [];
  for (let seed = 1; seed <= people; ++seed) {
    await breathe();
    const random = seeded(2000 + seed);
    const { person }: { person: any } = randomPerson(random);
    const whole = reportOfText(writeVcf(person));
    const hidden = whole.genes.flatMap((gene) => gene.sites.details.filter((site) => site.mustTest && random() < 0.3).map(({ id }) => id));
    const part = reportOfText(writeVcf(person.hide(...hidden)));
    for (const { symbol, possible } of whole.genes) {
      const gene = geneOf(part, symbol);
      const gone = possible.phenotypes.filter((phenotype) => !gene.possible.phenotypes.includes(phenotype));
      if (gene.status === 'not-callable' || gone.length === 0) continue;
      surer.push(`person ${seed}: ${symbol} loses ${gone.join(', ')} without ${hidden.filter((id) => gene.sites.missing.includes(id)).join(', ')}`);
    }
  }
  expect(surer).toEqual([]);
});
