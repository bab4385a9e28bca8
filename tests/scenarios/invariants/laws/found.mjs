// Whatever two alleles a person has: written as a file and read back, they are found. Where the file tells the
// chromosomes apart they are reported; where it does not, they are among the possible ones.
import { seeded } from '../../../support/random.mjs';
import { forgetPhase, namesOf, namesOverlappingSites, randomPerson } from '../../../support/random-people.mjs';
import { writeVcf } from '../../../support/vcf.mjs';
import { isCut } from './possible.mjs';

/** @type {import('./laws.mjs').Law} */
export async function found(seed, core) {
  const among = seed % 5 === 0 ? namesOverlappingSites : undefined; // alleles whose sites share bases with another's
  const { person, truth } = randomPerson(seeded(seed), { phased: true, among });
  const way = { alts: seed % 2 ? 'listed' : 'carried' };
  const phased = await core.genesOf({ text: writeVcf(person, way) });
  const unphased = await core.genesOf({ text: writeVcf(forgetPhase(person), way) });
  return [...truth].flatMap(([symbol, alleles]) => [
    ...(isReported(phased.get(symbol), alleles) ? [] : [lost(phased.get(symbol), alleles)]),
    ...(isPossible(unphased.get(symbol), alleles, phased.get(symbol)) ? [] : [`unphased ${lost(unphased.get(symbol), alleles)}`]),
  ]);
}

function isReported(gene, alleles) {
  if (gene.variants) return isListed(gene, alleles);
  return gene.diplotypes.some(({ name }) => namesOf(alleles).includes(name));
}

// Where there are more possible diplotypes than names of them, the phenotype tells that this one is there.
function isPossible(gene, alleles, phased) {
  if (gene.variants) return isListed(gene, alleles);
  if (namesOf(alleles).some((name) => gene.possible.names.includes(name))) return true;
  return isCut(gene) && phased.phenotypes.every((phenotype) => gene.possible.phenotypes.includes(phenotype));
}

const isListed = (gene, alleles) =>
  [...gene.variants].sort().join() === alleles.filter((name) => name !== 'Reference').sort().join();

const lost = (gene, alleles) =>
  `${gene.symbol} ${alleles.join(' and ')} is read as ${gene.diplotypes.map(({ name }) => name).join(', ') || gene.status}`;
