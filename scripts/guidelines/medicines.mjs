// Checks each medicine against the genes and sources.
import { checkCompleteness, idOf } from './completeness.mjs';
import { repeated } from './genes.mjs';
import { attainable, holds, NOT_ASSIGNED, unique } from './results.mjs';

/** @returns messages, one a fault */
export function checkMedicines({ medicines, genes, sources }) {
  const bySymbol = new Map(genes.map((gene) => [gene.gene.data.symbol, gene]));
  const sourceIds = new Set(sources.map(({ data }) => data.id));
  return [
    ...medicines.flatMap(({ path, data }) => [
      ...(path === `medicines/${data.name}.json` ? [] : [`${path}: is about ${data.name}`]),
      ...data.guidelines.flatMap((guideline, i) =>
        checkGuideline(guideline, bySymbol, sourceIds).map(
          (fault) => `${path}: guidelines[${i}] (${guideline.source}): ${fault}`,
        ),
      ),
    ]),
    ...repeated(medicines.map(({ data }) => data.name)).map((name) => `medicines: ${name} is there twice`),
    ...repeated(medicines.flatMap(({ data }) => data.rxnorm ?? [])).map((id) => `medicines: RxNorm ${id} is there twice`),
  ];
}

function checkGuideline(guideline, genes, sourceIds) {
  const faults = [
    ...(sourceIds.has(guideline.source) ? [] : [`no source ${guideline.source} in sources/`]),
    ...checkLookups(guideline, genes),
  ];
  if (faults.length > 0) return faults;
  const results = attainableResults(guideline, genes);
  const entryFaults = [...checkEntries(guideline), ...checkConditions(guideline, results, genes)];
  return entryFaults.length > 0 ? entryFaults : checkCompleteness(guideline, results, genes);
}

function checkLookups({ genes: symbols, lookup }, genes) {
  const unknown = symbols.filter((symbol) => !genes.has(symbol));
  if (unknown.length > 0) return unknown.map((symbol) => `no gene ${symbol} in genes/`);
  const uneven = [
    ...symbols.filter((symbol) => !(symbol in lookup)).map((symbol) => `lookup does not say how ${symbol} is matched`),
    ...Object.keys(lookup)
      .filter((symbol) => !symbols.includes(symbol))
      .map((symbol) => `lookup names ${symbol}, which is not among its genes`),
  ];
  return uneven.length > 0 ? uneven : symbols.flatMap((symbol) => checkLookup(lookup[symbol], genes.get(symbol)));
}

function checkLookup(lookup, { gene, sites, phenotypes }) {
  const symbol = gene.data.symbol;
  const has = (kind) => phenotypes.data.rules.some((rule) => rule.kind === kind);
  const [kind, key] = lookup.split(/:(.*)/s);
  if (['phenotype', 'diplotype'].includes(kind) && !['function-pair', 'single-function', 'activity-score', 'reported'].some(has))
    return [`${symbol} has no phenotypes`];
  if (kind === 'activity-score' && !has('activity-score')) return [`${symbol} has no activity scores`];
  if (kind === 'status' && !phenotypes.data.rules.some(({ allele }) => allele === key))
    return [`${symbol} has no status rule for ${key}`];
  if (kind === 'site' && !sites.data.sites.some(({ id }) => id === key)) return [`${symbol} has no site ${key}`];
  return [];
}

function attainableResults({ source, genes: symbols, lookup, advice, additions = [] }, genes) {
  const mentioned = (symbol) =>
    unique([...advice, ...additions].flatMap(({ when }) => (when[symbol] ? membersOf(when[symbol], lookup[symbol]) : [])));
  return new Map(
    symbols.map((symbol) => [symbol, attainable(genes.get(symbol), lookup[symbol], mentioned(symbol), source)]),
  );
}

const membersOf = (condition, lookup) =>
  lookup === 'diplotype' ? pairsOf(condition) : (condition.any ?? condition.none ?? []);
const pairsOf = (condition) => (Array.isArray(condition) ? condition : (condition.except ?? []));

function checkEntries({ genes: symbols, populations = [], advice, additions = [] }) {
  const known = populations.map(idOf);
  return [
    ...repeated(known).map((id) => `population ${id} is there twice`),
    ...repeated([...advice, ...additions].map(({ id }) => id)).map((id) => `two entries are called ${id}`),
    ...[...advice, ...additions].flatMap(({ id, population, when }) => [
      ...Object.keys(when)
        .filter((symbol) => !symbols.includes(symbol))
        .map((symbol) => `${id}: ${symbol} is not among the genes`),
      ...(population === undefined || known.includes(population) ? [] : [`${id}: no population ${population}`]),
    ]),
    ...advice
      .filter(({ population }) => known.length > 0 && population === undefined)
      .map(({ id }) => `${id}: does not say which population it is for`),
  ];
}

function checkConditions({ lookup, advice, additions = [] }, results, genes) {
  return [...advice, ...additions].flatMap(({ id, when }) =>
    Object.entries(when).flatMap(([symbol, condition]) =>
      checkCondition(condition, lookup[symbol], genes.get(symbol), results.get(symbol)).map(
        (fault) => `${id}: ${symbol}: ${fault}`,
      ),
    ),
  );
}

function shapeOf(condition) {
  if (Array.isArray(condition)) return Array.isArray(condition[0]) ? 'pairs' : 'list';
  if (condition.except) return 'pairs';
  return condition === NOT_ASSIGNED || condition.min !== undefined ? 'score' : 'members';
}

function checkCondition(condition, lookup, { phenotypes, alleles, sites }, results) {
  const kind = lookup.split(':')[0];
  const shape = shapeOf(condition);
  const wanted = {
    phenotype: 'list',
    status: 'list',
    'activity-score': 'score',
    alleles: 'members',
    site: 'members',
    diplotype: 'pairs',
  }[kind];
  if (shape !== wanted) return [`this kind of condition does not fit the lookup ${lookup}`];
  const notYielded = (values) => {
    const yielded = [...phenotypes.data.rules.map(({ phenotype }) => phenotype), 'Indeterminate', NOT_ASSIGNED];
    return values.filter((value) => !yielded.includes(value)).map((value) => `no rule yields "${value}"`);
  };
  if (shape === 'list') return notYielded(condition);
  if (shape === 'pairs') {
    const names = [...alleles.data.alleles, ...alleles.data.withoutDefinition].map(({ name }) => name);
    return [
      ...pairsOf(condition).flat().filter((name) => !names.includes(name)).map((name) => `there is no ${name}`),
      ...notYielded(condition.phenotypes ?? []),
    ];
  }
  if (shape === 'members') {
    const site = sites.data.sites.find(({ id }) => `site:${id}` === lookup);
    const members = site
      ? [site.GRCh38.ref, ...site.alts]
      : [...alleles.data.alleles, ...alleles.data.withoutDefinition].map(({ name }) => name);
    return (condition.any ?? condition.none)
      .filter((member) => !members.includes(member))
      .map((member) => `there is no ${member}`);
  }
  return results.some((result) => holds(condition, result))
    ? []
    : [`no score lies between ${condition.min} and ${condition.max}`];
}
