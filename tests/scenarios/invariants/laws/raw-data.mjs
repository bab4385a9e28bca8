// Raw data of any service tells what a VCF with the same sites tells, and never more. Where the service's letters cannot
// tell a site, what they leave out only makes a gene less certain.
import { formats } from '../../../support/raw-data/formats.mjs';
import { isOneBase, strandsOf } from '../../../support/raw-data/letters.mjs';
import { tells, writeRawData } from '../../../support/raw-data/write.mjs';
import { pick, seeded } from '../../../support/random.mjs';
import { forgetPhase, randomPerson } from '../../../support/random-people.mjs';
import { writeVcf } from '../../../support/vcf.mjs';
import { noLongerPossible } from './possible.mjs';

/** @type {import('./laws.mjs').Law} */
export async function rawData(seed, core) {
  const random = seeded(5_000_000 + seed);
  const person = forgetPhase(randomPerson(random).person);
  const chip = chipOf(random, person);
  const options = { sex: person.male ? 'male' : 'female', absence: 'not-tested' };
  const way = { build: random() < 0.8 ? 'GRCh37' : 'GRCh38', strand: random() < 0.25 ? 'minus' : 'plus', fillers: pick(random, [0, 30]) };
  const vcf = await core.genesOf({ text: writeVcf(person, { build: way.build }), options });
  const files = Object.entries(formats).map(async ([name, format]) => {
    const unnamed = name.startsWith('23andMe') && seed % 3 === 0;
    const raw = await core.genesOf({ text: writeRawData(person, format, { chip, unnamed, ...way }), options });
    const untold = untoldSites(person, format, chip, unnamed);
    return [...vcf].flatMap(([symbol, gene]) => {
      const whole = !person.genes.get(symbol).sites.some(({ id }) => untold.has(id));
      return differences(gene, raw.get(symbol), whole).map((what) => `${name}, ${JSON.stringify(way)}: ${symbol} ${what}`);
    });
  });
  return (await Promise.all(files)).flat();
}

// What the chip reads; of some of it the service says that it could not. Everything else the person loses, too.
function chipOf(random, person) {
  const share = pick(random, [0.02, 0.2, 0.6, 1]);
  const ids = [...person.observed.keys()];
  const chip = ids.filter(() => random() < share);
  if (chip.length === 0) chip.push(pick(random, ids));
  const there = new Set(chip);
  person.hide(...ids.filter((id) => !there.has(id)));
  for (const id of chip.filter(() => random() < 0.03)) {
    const { genotype } = person.observed.get(id);
    person.see(id, { ...genotype, alleles: genotype.alleles.map(() => null) });
  }
  return chip;
}

const settling = 5; // sites that show the strand; ARCHITECTURE.md, "Raw data"

// The sites of the chip at which the letters of this file leave a doubt.
function untoldSites(person, format, chip, unnamed) {
  const there = chip.filter((id) => tells(person, format, id));
  const settled = there.filter((id) => showsStrand(person.observed.get(id))).length >= settling;
  return new Set(chip.filter((id) => !tells(person, format, id) || !isPlain(person.observed.get(id), format, settled, unnamed)));
}

function isPlain({ site, genotype }, format, settled, unnamed) {
  const bases = genotype.alleles.filter((allele) => allele !== null);
  if (bases.length === 0) return true;
  if (!isOneBase(site)) return format.changes === 'coded' && site.rsid !== undefined && !unnamed;
  if (settled) return true;
  const { plus, minus, alike } = strandsOf(site, bases);
  return !plus || !minus || alike;
}

function showsStrand({ site, genotype }) {
  const bases = genotype.alleles.filter((allele) => allele !== null);
  if (bases.length === 0 || !isOneBase(site)) return false;
  const { plus, minus } = strandsOf(site, bases);
  return plus !== minus;
}

function differences(vcf, raw, whole) {
  if (!whole) return noLongerPossible(vcf, raw).map((gone) => `no longer has ${gone} possible`);
  const [here, there] = [resultOf(vcf), resultOf(raw)];
  return here === there ? [] : [`is ${there} instead of ${here}`];
}

const resultOf = ({ status, diplotypes, phenotypes, activityScore, possible, variants, notExcluded }) =>
  JSON.stringify({ status, diplotypes: diplotypes.map(({ name }) => name), phenotypes, activityScore, possible, variants, notExcluded });
