// Laws that hold for whoever it may be. Each takes the number of a person by chance and says what broke, if anything.
import { found } from './found.mjs';
import { hidden } from './hidden.mjs';
import { rawData } from './raw-data.mjs';
import { samePerson } from './same-person.mjs';

/** @typedef {(seed: number, core: import('../../../support/cores.mjs').Core) => Promise<string[]>} Law */

/** @type {Record<string, Law>} */
export const laws = {
  'any alleles of the definitions are found': found,
  'hiding sites keeps the truth, and makes nothing more certain': hidden,
  'the same person is read the same, however written': samePerson,
  'raw data of any service tells what a VCF with the same sites tells, and never more': rawData,
};

const atOnce = 4; // one core reads while the other writes

/**
 * Asks a law about people `first` to `last`; `tell` hears of each as soon as it is known.
 * @returns {Promise<string[]>} what broke, in the order of people
 */
export async function broken(law, core, first, last, tell = (_seed, _breaks) => {}) {
  const said = [];
  let next = first;
  const work = async () => {
    while (next <= last) {
      const seed = next++;
      const breaks = (await law(seed, core)).map((words) => `person ${seed}: ${words}`);
      said[seed - first] = breaks;
      tell(seed, breaks);
    }
  };
  await Promise.all(Array.from({ length: atOnce }, work));
  return said.flat();
}
