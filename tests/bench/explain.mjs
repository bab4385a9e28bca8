// Why Rxplain's answer and the truth differ. A reason is derived from the file's rows, the definitions and the truth
// table; nobody's name is known here. A reason holds only if Rxplain's pair makes what the file shows, site by site:
// a wrong call stays unexplained.
import { compareAlleles } from './alleles.mjs';
import { misfits } from './observed.mjs';
import { absent, notDefined, reason, simplest, unique } from './reasons.mjs';
import { allelesOf, today } from './truth.mjs';

/**
 * @typedef {object} Case one person, one gene, one file
 * @property {ReturnType<import('./genes.mjs').readGene>} gene
 * @property {string} sample
 * @property {string} cell what the truth says
 * @property {object} result what the report says of the gene
 * @property {import('./observed.mjs').Observer} observer the file
 * @property {import('./observed.mjs').Observer | null} witness a file of other sequencing that holds the person, too
 * @property {{sample: string, cell: string}[]} peers the other people of the file with a truth for the gene
 * @property {import('./truth.mjs').Truth} truth
 *
 * @typedef {{rule: string, text: string}} Reason
 * @typedef {{verdict: 'equal' | 'explained' | 'unexplained', reasons: Reason[]}} Verdict
 */

/** @param {Case} kase @returns {Verdict} */
export function explain(kase) {
  const { cell, result } = kase;
  const truth = allelesOf(cell);
  const [called, ...ties] = result.diplotypes;
  if (truth && called && ties.length === 0 && isPair(truth, called.name)) return { verdict: 'equal', reasons: [] };
  const reasons = truth ? reasonsOf(kase, truth) : [reason('truth ambiguous', `the truth is no single pair: ${cell}`)];
  const unclear = reasons.length === 0 || reasons.some(({ rule }) => rule === 'unexplained');
  return { verdict: unclear ? 'unexplained' : 'explained', reasons };
}

function reasonsOf(kase, truth) {
  const { result } = kase;
  if (result.notes.some(({ code }) => code === 'not-callable-outside-only'))
    return [reason('copy number', 'not called from small variants, which show no copies and no hybrids')];
  if (result.diplotypes.length === 0) return withoutCall(kase, truth);
  const calls = result.diplotypes.map(({ alleles }) => alleles.map(({ name }) => name));
  const wrong = calls.flatMap((called) => wrongSites(kase, called));
  if (wrong.length > 0) return [reason('unexplained', `the call is not what the file shows at ${wrong.join(', ')}`)];
  return amongPossible(kase, truth) ?? simplest(calls.map((called) => comparePairs(kase, truth, called))) ?? [];
}

// The sites at which the pair called is not what the rows of the file make, by the bench's own reading of them.
function wrongSites({ gene, observer, sample }, called) {
  const wrong = pairsOf(gene, called).map((pair) => misfits(gene, pair, observer, sample));
  return wrong.sort((a, b) => a.length - b.length)[0] ?? ['every site: a name without a definition'];
}

function withoutCall(kase, truth) {
  const { gene, observer, sample, result } = kase;
  const isUndefined = (name) => today(gene.symbol, name).every((meant) => gene.named(meant.name).length === 0);
  if (truth.some(isUndefined)) return [...truth.filter(isUndefined).map(notDefined), ...noMatch(result)];
  const unlisted = result.sites.details
    .filter(({ id, state }) => state === 'conflict' && isUnlisted(observer, gene, id, sample))
    .map(({ id }) => id);
  const fitsElsewhere = renamings(gene, truth)
    .flatMap((pair) => pairsOf(gene, pair))
    .some((pair) => misfits(gene, pair, observer, sample).length === 0);
  if (unlisted.length === 0 || !fitsElsewhere) return amongPossible(kase, truth) ?? [];
  const words = `the file shows a base at ${unlisted.join(', ')} that no allele has, so nothing is called`;
  return [reason('base in no definition', `${words}; every other site fits the truth`)];
}

const isUnlisted = (observer, gene, id, sample) =>
  observer.genotype(gene.chromosome, gene.siteOf.get(id), sample).alleles.includes(null);

const noMatch = ({ notes }) =>
  notes
    .filter(({ code }) => code === 'not-callable-no-match')
    .map(({ sites }) => reason('no defined pair fits', `no pair has the file's changes at ${sites.join(', ')}`));

function amongPossible({ gene, result }, truth) {
  const readings = renamings(gene, truth);
  const found = result.possible.names.find((name) => readings.some((pair) => isPair(pair, name)));
  const isReported = result.diplotypes.length === 1 && result.diplotypes[0].name === found;
  if (found === undefined || isReported) return null;
  return [reason('truth among the possible', `${found} is one of ${result.possible.diplotypes} pairs that fit`)];
}

function comparePairs(kase, [first, second], [one, other]) {
  const aligned = [[one, other], [other, one]].map(([a, b]) => {
    const reasons = [compareAlleles(kase, first, a), compareAlleles(kase, second, b)];
    return reasons.includes(null) ? null : unique(reasons.flat());
  });
  return simplest(aligned) ?? otherPhase(kase, [first, second], [one, other]);
}

// The truth's pair and the pair called have the same bases at every site that the file records; the strands differ.
function otherPhase({ gene, observer }, truth, called) {
  const attempts = renamings(gene, truth).map((pair) => {
    const [expected, seen] = [pairsOf(gene, pair)[0], pairsOf(gene, called)[0]];
    if (!expected || !seen) return null;
    const bases = (definitions, id) => definitions.map((definition) => gene.accepts(definition, id)[0]).sort().join();
    const differing = gene.sites.filter(({ id }) => bases(expected, id) !== bases(seen, id));
    const hidden = differing.every((site) => {
      const normal = gene.accepts(gene.reference, site.id);
      const changed = expected.flatMap((a) => gene.accepts(a, site.id)).filter((base) => !normal.includes(base));
      return changed.length > 0 && changed.every((base) => !observer.offers(gene.chromosome, site, base));
    });
    if (!hidden) return null;
    const words = `${truth.join('/')} and ${called.join('/')} have the same bases at every site on record`;
    const strands = reason('other strands', `${words}; the file says which lie together, the truth's assays did not`);
    return [...differing.map((site) => absent(site.id, pair.join('/'))), strands];
  });
  return simplest(attempts);
}

const renamings = (gene, [a, b]) =>
  today(gene.symbol, a).flatMap((one) => today(gene.symbol, b).map((other) => [one.name, other.name]));
const pairsOf = (gene, [a, b]) => gene.named(a).flatMap((one) => gene.named(b).map((other) => [one, other]));
const isPair = ([a, b], name) => name === `${a}/${b}` || name === `${b}/${a}`;
