// What a file does not show may hide anything. Leaving sites out never loses the truth and never makes a gene more
// certain: what was possible stays so, or needs an allele that the report names as not excluded. Of must-test sites
// not even that is enough.
import { seeded } from '../../../support/random.mjs';
import { forgetPhase, namesOf, randomPerson, readableGenes } from '../../../support/random-people.mjs';
import { writeVcf } from '../../../support/vcf.mjs';
import { isCut, noLongerPossible } from './possible.mjs';

/** @type {import('./laws.mjs').Law} */
export async function hidden(seed, core) {
  const random = seeded(1_000_000 + seed);
  const mustTestOnly = seed % 4 === 0;
  const { person, truth } = randomPerson(random, { phased: true });
  const other = randomPerson(seeded(1_000_000 + seed), { phased: true });
  const ids = sitesToHide(random, [...person.observed.keys()], mustTestOnly);
  const whole = await read(core, person, forgetPhase(other.person));
  const part = await read(core, person.hide(...ids), other.person.hide(...ids));
  return [...truth].flatMap(([symbol, alleles]) => {
    if (standsIn(symbol, ids)) return [];
    const [before, after] = [whole.phased.get(symbol), part.phased.get(symbol)];
    const inWords = (what, gone) => `${symbol} ${alleles.join(' and ')}, ${what}: ${gone} without ${ids.filter((id) => sitesOf(symbol).has(id)).join(', ')}`;
    return [
      ...missing(before, after, alleles).map((gone) => inWords('phased', gone)),
      ...missing(before, part.unphased.get(symbol), alleles).map((gone) => inWords('phase forgotten', gone)),
      ...noLongerPossible(before, after).map((gone) => inWords('phased', gone)),
      ...noLongerPossible(whole.unphased.get(symbol), part.unphased.get(symbol)).map((gone) => inWords('unphased', gone)),
      ...(mustTestOnly ? phenotypesGone(before, after).map((gone) => inWords('must-test', gone)) : []),
    ];
  });
}

async function read(core, phased, unphased) {
  return { phased: await core.genesOf({ text: writeVcf(phased) }), unphased: await core.genesOf({ text: writeVcf(unphased) }) };
}

// Each allele is part of a possible diplotype, or named as not excluded; and unless one of them is, so is the phenotype
// possible that the whole and phased file shows.
function missing(whole, part, alleles) {
  if (part.status === 'not-callable') return [];
  const unseen = alleles.filter((name) => part.notExcluded.some((allele) => allele.name === name));
  const phenotype = whole.diplotypes[0]?.phenotype;
  if (unseen.length === 0 && phenotype && !part.possible.phenotypes.includes(phenotype)) return [phenotype];
  if (part.variants || isCut(part)) return [];
  const isThere = unseen.length === 0
    ? namesOf(alleles).some((name) => part.possible.names.includes(name))
    : alleles.every((name) => unseen.includes(name) || part.possible.names.some((pair) => pair.split('/').includes(name)));
  return isThere ? [] : [alleles.join('/')];
}

const phenotypesGone = (before, after) =>
  after.status === 'not-callable' ? [] : before.possible.phenotypes.filter((phenotype) => !after.possible.phenotypes.includes(phenotype));

const genes = new Map(readableGenes.map((gene) => [gene.symbol, gene]));
const sites = new Map(readableGenes.map(({ symbol, sites }) => [symbol, new Set(sites.map(({ id }) => id))]));
const sitesOf = (symbol) => sites.get(symbol);

const mustTest = new Set(
  readableGenes.flatMap(({ calling, sites }) => [
    ...(calling.required ?? []),
    ...(calling.mustTest.policy === 'every-site' ? sites.filter(({ role }) => role !== 'extra').map(({ id }) => id) : []),
    ...(calling.mustTest.groups ?? []).flatMap((group) => group.sites),
  ]),
);

function sitesToHide(random, ids, mustTestOnly) {
  if (mustTestOnly) return ids.filter((id) => mustTest.has(id) && random() < 0.3);
  const share = random() < 0.5 ? 0.1 * random() : 0.4 * random();
  return ids.filter(() => random() < share);
}

// The source itself lets a site stand in for this one, and a note says so (HapB3 of DPYD): a scenario's matter.
const standsIn = (symbol, ids) =>
  (genes.get(symbol).calling.mustTest.groups ?? []).some(({ substitutes = {} }) =>
    Object.entries(substitutes).some(([site, substitute]) => ids.includes(site) && !ids.includes(substitute)));
