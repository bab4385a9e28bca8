// Markers that concern no site of the catalog: most of what a chip reads.
import { seeded } from '../random.mjs';

/** @typedef {import('../person.mjs').Person} Person */

const lengths = [249, 243, 198, 191, 180, 171, 159, 146, 141, 135, 135, 133, 115, 107, 102, 90, 81, 78, 59, 63, 48, 51];
const places = [...lengths.map((million, at) => [`chr${at + 1}`, million]), ['chrX', 150]];
const whole = places.reduce((sum, [, million]) => sum + million, 0);
const firstNumber = 2_000_000_000; // no rsID of the catalog is so high
const firstOnX = 3_000_000; // X and Y share what comes before

/**
 * `count` markers spread over the chromosomes evenly, at no base within 100 of a site on either build; of two X
 * chromosomes one in three differ, and a man has some on Y.
 * @param {Person} person @param {number} count
 */
export function fillers(person, count) {
  const random = seeded(count);
  const near = placesNearSites(person);
  const rows = [];
  for (const [chromosome, million] of places) {
    const here = Math.floor((count * million) / whole);
    const step = ((million - 4) * 1_000_000) / Math.max(here, 1);
    for (let at = 0; at < here; ++at) {
      const pos = firstOnX + Math.floor((at + random()) * step);
      if (near.has(`${chromosome} ${Math.floor(pos / 100)}`)) continue;
      rows.push({ id: `rs${firstNumber + rows.length}`, chromosome, pos, letters: lettersFor(random, chromosome === 'chrX' && person.male) });
    }
  }
  for (let at = 0; person.male && at < count / 500; ++at) {
    rows.push({ id: `rs${firstNumber + rows.length}`, chromosome: 'chrY', pos: 14_000_000 + 1000 * at, letters: ['G'] });
  }
  return rows;
}

function lettersFor(random, oneCopy) {
  const base = 'ACGT'[Math.floor(4 * random())];
  if (oneCopy) return [base];
  return random() < 0.3 ? ['A', 'G'] : [base, base];
}

const known = new WeakMap();

function placesNearSites({ bundle }) {
  if (!known.has(bundle)) known.set(bundle, new Set(bundle.genes.flatMap(placesNear)));
  return known.get(bundle);
}

const placesNear = ({ chromosome, sites }) =>
  sites.flatMap(({ GRCh37, GRCh38 }) => [GRCh37, GRCh38].flatMap(({ pos }) => [-1, 0, 1].map((step) => `${chromosome} ${Math.floor(pos / 100) + step}`)));
