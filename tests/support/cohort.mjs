// Many people by chance, in one file.
import { pick, seeded } from './random.mjs';
import { randomPerson } from './random-people.mjs';

/** @typedef {import('./person.mjs').Person} Person */

// What befalls single calls in real files.
const mishaps = [
  () => null,
  (genotype) => ({ ...genotype, alleles: genotype.alleles.map(() => null) }),
  (genotype) => ({ ...genotype, alleles: [null, ...genotype.alleles.slice(1)] }),
  (genotype) => ({ ...genotype, fields: { DP: 3 } }),
  (genotype) => ({ ...genotype, fields: { GQ: 7 } }),
  (genotype) => ({ ...genotype, alleles: genotype.alleles.slice(0, 1) }),
  (genotype) => ({ ...genotype, phased: true, phaseSet: 7 }),
];

/**
 * @param {number} seed
 * @param {number} count
 * @param {{ spoilt?: number }} [options] share of calls that something befell
 * @returns {Record<string, Person>} by name
 */
export function randomCohort(seed, count, { spoilt = 0 } = {}) {
  const random = seeded(seed);
  return Object.fromEntries(
    Array.from({ length: count }, (_, at) => {
      const { person } = randomPerson(random);
      for (const id of [...person.observed.keys()]) {
        if (random() < spoilt) person.see(id, pick(random, mishaps)(person.observed.get(id).genotype));
      }
      return [`P${at}`, person];
    }),
  );
}
