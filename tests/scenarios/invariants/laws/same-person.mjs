// Files say the same person in many ways. What is read must not depend on which.
import { seeded } from '../../../support/random.mjs';
import { randomPerson } from '../../../support/random-people.mjs';
import { writeVcf } from '../../../support/vcf.mjs';

/** @typedef {import('../../../support/vcf.mjs').FileOptions & { as?: string, absence?: string }} Way */

/** Half of the people are written on either build where a way leaves it open. @returns {Record<string, Way>} */
const waysOf = (seed) => {
  const build = seed % 2 ? 'GRCh37' : 'GRCh38';
  return {
    'on GRCh37': { build: 'GRCh37' },
    'without chr, in no order': { build, chr: false, shuffled: true },
    'with a row for each alternative': { build, split: true },
    'with insertions and deletions spelled at length': { indels: 'padded' },
    'with insertions and deletions at their rightmost place': { build, indels: 'shifted', alts: 'carried' },
    'as a gVCF': { build, shape: 'blocks' },
    'as changes alone, absence being reference': { build, shape: 'variants', absence: 'reference' },
    'as BCF': { as: 'bcf' },
  };
};

/** @type {import('./laws.mjs').Law} */
export async function samePerson(seed, core) {
  const { person } = randomPerson(seeded(3_000_000 + seed));
  const ways = waysOf(seed);
  const plain = writeVcf(person);
  const read = ({ as, absence, ...way }) =>
    core.genesOf({ text: Object.keys(way).length > 0 ? writeVcf(person, way) : plain, as, options: absence ? { absence } : {} });
  const plainly = await read({});
  const others = await Promise.all(Object.values(ways).map(read));
  return Object.entries(ways).flatMap(([name, { build = 'GRCh38', shape }], at) =>
    [...plainly].flatMap(([symbol, gene]) => {
      if (shape === 'variants' && isUntold(person, symbol, build)) return [];
      const [here, there] = [resultOf(gene), resultOf(others[at].get(symbol))];
      return here === there ? [] : [`${symbol} ${name}, ${build}: ${there} instead of ${here}`];
    }),
  );
}

// A file of changes alone tells one X chromosome from two by the changes on it: of a man without any it says nothing.
function isUntold(person, symbol, build) {
  const { calling, sites } = person.genes.get(symbol);
  const isChanged = ({ id, [build]: { ref } }) => person.observed.get(id).genotype.alleles.some((allele) => allele !== ref);
  return calling.ploidy === 'x-linked' && person.male && !sites.some(isChanged);
}

const resultOf = ({ status, diplotypes, phenotypes, activityScore, possible, variants }) =>
  JSON.stringify({ status, diplotypes: diplotypes.map(({ name }) => name), phenotypes, activityScore, possible, variants });
