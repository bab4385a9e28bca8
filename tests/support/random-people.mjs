// People by chance: two named alleles of every gene that a file can show, and the truth beside them.
import { bundle } from './bundle.mjs';
import { referencePerson } from './person.mjs';
import { pick } from './random.mjs';

/** @typedef {import('./person.mjs').Person} Person */
/** @typedef {{ name: string, display?: string, reference?: boolean, defining: Record<string, string | string[]> }} Allele */
/** @typedef {Map<string, string[]>} Truth the alleles that a person carries, as reports show them: gene to names, one a chromosome */

/** @type {{ symbol: string, alleles: Allele[], [key: string]: any }[]} */
export const readableGenes = bundle.genes.filter((gene) => gene.calling.method !== 'outside-only');

// Sites that share bases with another: a base under a deletion that the catalog lists, and that deletion.
const overlapping = new Set(
  readableGenes.flatMap(({ sites }) =>
    sites
      .filter((one) => sites.some((other) => other !== one && touch(one.GRCh38, other.GRCh38)))
      .map((site) => site.id),
  ),
);

function touch(a, b) {
  return a.pos < b.pos + b.ref.length && b.pos < a.pos + a.ref.length;
}

/** @param {Allele} allele */
export const namesOverlappingSites = (allele) => !allele.reference && Object.keys(allele.defining).some((id) => overlapping.has(id));

/**
 * `among`: which alleles may come up, where a gene has any of them.
 * @param {() => number} random
 * @param {{ phased?: boolean, among?: (allele: Allele) => boolean }} [options]
 * @returns {{ person: Person, truth: Truth }}
 */
export function randomPerson(random, { phased = random() < 0.5, among = () => true } = {}) {
  const person = referencePerson(bundle, { male: random() < 0.5 });
  const truth = new Map();
  for (const gene of readableGenes) {
    const wanted = gene.alleles.filter(among);
    const alleles = person.copies(gene).map(() => pick(random, wanted.length > 0 ? wanted : gene.alleles));
    const choose = (bases) => pick(random, bases);
    person.carry(gene.symbol, alleles.map(({ name }) => name), { phased, choose });
    truth.set(gene.symbol, alleles.map(({ name, display }) => display ?? name));
  }
  return { person, truth };
}

/** The same person in a file that does not tell the chromosomes apart. @param {Person} person */
export function forgetPhase(person) {
  for (const seen of person.observed.values()) seen.genotype = { ...seen.genotype, phased: false };
  return person;
}

/** How a report may write these alleles. @param {string[]} alleles */
export const namesOf = (alleles) => [alleles.join('/'), alleles.toReversed().join('/')];
