// Checks the algorithms that estimate a dose, and puts them into the shape that the bundle carries.
import { repeated } from './genes.mjs';
import { namedAlleles } from './results.mjs';

/** @returns messages, one a fault */
export function checkEstimates({ estimates = [], genes, medicines, sources, wording }) {
  const known = {
    genes: new Map(genes.map((gene) => [gene.gene.data.symbol, gene])),
    medicines: new Set(medicines.map(({ data }) => data.name)),
    sources: new Set(sources.map(({ data }) => data.id)),
    words: wording.en.report.data.estimate,
  };
  return estimates.flatMap(({ path, data }) => [
    ...(path === `estimates/${data.medicine}.json` ? [] : [`${path}: is about ${data.medicine}`]),
    ...checkFile(data, known).map((fault) => `${path}: ${fault}`),
  ]);
}

function checkFile(estimate, known) {
  const { genes, medicines, words } = known;
  const { medicine, citation, citations, terms, adjustments, remarks } = estimate;
  const used = [citation, ...[...terms, ...adjustments].map((each) => each.citation)];
  const races = terms.flatMap(({ groups = {} }) => Object.keys(groups));
  return [
    ...(medicines.has(medicine) ? [] : [`there is no medicine ${medicine}`]),
    ...repeated([...terms, ...adjustments].map(({ id }) => id)).map((id) => `${id} is there twice`),
    ...missing(used, citations).map((id) => `there is no citation ${id}`),
    ...Object.keys(citations).filter((id) => !used.includes(id)).map((id) => `the citation ${id} is not used`),
    ...terms.flatMap((term) => checkTerm(term, genes, adjustments, words).map((fault) => `${term.id}: ${fault}`)),
    ...adjustments.flatMap((each) => checkAdjustment(each, known, races).map((fault) => `${each.id}: ${fault}`)),
    ...missing(remarks.map(({ say }) => say), words.remarks).map((id) => `no words for the remark ${id}`),
    ...remarks.flatMap(({ say, ...fill }) => missing(placeholdersOf(words.remarks[say] ?? ''), fill).map((name) => `the remark ${say} needs ${name}`)),
  ];
}

const missing = (wanted, present) => [...new Set(wanted)].filter((key) => !(key in present));
const placeholdersOf = (text) => [...text.matchAll(/\{(\w+)\}/g)].map(([, name]) => name);

function checkTerm(term, genes, adjustments, words) {
  if (term.groups) return [...missing(Object.keys(term.groups), words.groups).map((id) => `no words for ${id}`), ...missing([term.notSaid], term.groups).map((id) => `there is no group ${id}`)];
  if (term.takes) return missing([term.id], words.takes).map((id) => `no words for ${id}`);
  return term.gene ? checkGene(term, genes, adjustments) : [];
}

// An allele that is counted as another must have its adjustment: else it would pass for that other in silence.
function checkGene({ gene: symbol, by, results, countedAs = {} }, genes, adjustments) {
  const gene = genes.get(symbol);
  if (!gene) return [`there is no gene ${symbol}`];
  const names = namedAlleles(gene.alleles.data).map(({ name }) => name);
  const phenotypes = gene.phenotypes.data.rules.map(({ phenotype }) => phenotype);
  const members = by === 'diplotype' ? Object.keys(results).flatMap((pair) => pair.split('/')) : Object.keys(results);
  const adjusted = adjustments.filter((each) => each.gene === symbol && !each.site).flatMap(({ any }) => any);
  return [
    ...[...new Set([...members, ...(by === 'diplotype' ? Object.entries(countedAs).flat() : [])])].filter((member) => !(by === 'diplotype' ? names : phenotypes).includes(member)).map((member) => `there is no ${member}`),
    ...Object.keys(countedAs).filter((allele) => !adjusted.includes(allele)).map((allele) => `${allele} is counted as ${countedAs[allele]}, and no adjustment says so`),
  ];
}

function checkAdjustment({ gene: symbol, site: id, any, percent, for: whom, source, groups, untestedWithholds = [] }, { genes, sources, words }, races) {
  const gene = genes.get(symbol);
  if (!gene) return [`there is no gene ${symbol}`];
  const site = gene.sites.data.sites.find((each) => each.id === id);
  if (id && !site) return [`${symbol} has no site ${id}`];
  const members = site ? [site.GRCh38.ref, ...site.alts] : namedAlleles(gene.alleles.data).map(({ name }) => name);
  return [
    ...any.filter((member) => !members.includes(member)).map((member) => `there is no ${member}`),
    ...(sources.has(source) ? [] : [`no source ${source} in sources/`]),
    ...(percent[0] < percent[1] ? [] : ['the range of percent is upside down']),
    ...missing(Object.keys(whom), words.who).map((key) => `no words for ${key}`),
    ...[...groups, ...untestedWithholds].filter((group) => !races.includes(group)).map((group) => `there is no group ${group}`),
  ];
}

/** What the core needs: every citation whole. */
export const bundleEstimates = ({ estimates = [] }) =>
  estimates.map(({ data: { $schema, reviewBy, deviations, notes, citations, citation, terms, adjustments, ...rest } }) => ({
    ...rest,
    citation: citations[citation],
    terms: terms.map(({ citation: id, ...term }) => term),
    adjustments: adjustments.map((each) => ({ ...each, citation: citations[each.citation] })),
  }));
