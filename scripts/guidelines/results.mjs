// What the alleles of a gene can lead to: phenotypes, activity scores, statuses. Used to prove that rules and advice leave
// no result out. A result that the source leaves undefined is "n/a" (CALLING rule 40).

export const NOT_ASSIGNED = 'n/a';

/** Rules that give the gene's phenotype; those of DPWG hold beside them, for DPWG's own function names. */
export const mainRules = (phenotypes) => phenotypes.rules.filter((rule) => rule.source !== 'dpwg');

/** Whether the gene's phenotypes are the words of a laboratory's report, and follow from no alleles here. */
export const isReported = (gene) => gene.phenotypes.data.rules.some(({ kind }) => kind === 'reported');

/** Alleles that a result can name, with or without a definition. */
export const namedAlleles = ({ alleles, withoutDefinition }) => [...alleles, ...withoutDefinition];

/** Every set of alleles that one person can carry, alleles of equal function and activity taken as one: arrays of 1 or 2. */
export function carriedSets({ gene, alleles }) {
  return setsOfKinds(namedAlleles(alleles.data), gene.data.calling.ploidy);
}

/** The same for the alleles that another source knows, with that source's functions. */
export function carriedSetsOf(source, { gene, alleles }) {
  const known = namedAlleles(alleles.data).filter(({ otherSources }) => otherSources?.[source]);
  return setsOfKinds(
    known.map(({ name, otherSources }) => ({ name, ...otherSources[source] })),
    gene.data.calling.ploidy,
  );
}

const setsOfKinds = (alleles, ploidy) =>
  sets(
    distinct(alleles, (allele) => `${allele.function}|${allele.activity}`),
    ploidy,
  );

function sets(members, ploidy) {
  const singles = members.map((member) => [member]);
  const pairs = members.flatMap((first, i) => members.slice(i).map((second) => [first, second]));
  if (ploidy === 'mitochondrial') return singles;
  return ploidy === 'x-linked' ? [...singles, ...pairs] : pairs;
}

/** Sum of activity values, or n/a where one allele has none. */
export function activityScore(carried) {
  return carried.some(({ activity }) => activity === null)
    ? NOT_ASSIGNED
    : carried.reduce((sum, { activity }) => sum + activity, 0);
}

/** Rules that the carried alleles meet; none is right only where an allele has no function. */
export function rulesMet(rules, carried) {
  const score = activityScore(carried);
  const functions = carried
    .map((allele) => allele.function)
    .sort()
    .join('|');
  return rules.filter((rule) => {
    switch (rule.kind) {
      case 'activity-score':
        return score !== NOT_ASSIGNED && within(rule, score);
      case 'activity-score-missing':
        return score === NOT_ASSIGNED;
      case 'single-function':
      case 'function-pair':
        return [...rule.functions].sort().join('|') === functions;
      default:
        return false;
    }
  });
}

function within({ min, minInclusive, max, maxInclusive }, score) {
  const above = minInclusive ? score >= min : score > min;
  const below = max === null || (maxInclusive ? score <= max : score < max);
  return above && below;
}

/**
 * Whose functions and rules the advice of a source goes by: its own where it has rules for pairs of this gene's alleles,
 * else the gene's. An allele that the source does not know makes its result n/a.
 */
export function hasOwnRules(source, { phenotypes }) {
  return source === 'dpwg' && phenotypes.data.rules.some((rule) => rule.source === source && rule.kind !== 'allele-status');
}

function view(source, gene) {
  if (!hasOwnRules(source, gene)) return { alleles: namedAlleles(gene.alleles.data), rules: mainRules(gene.phenotypes.data) };
  const unknown = { function: null, activity: null };
  return {
    alleles: namedAlleles(gene.alleles.data).map(({ name, otherSources }) => ({ name, ...(otherSources?.[source] ?? unknown) })),
    rules: gene.phenotypes.data.rules.filter((rule) => rule.source === source),
  };
}

const phenotypeOf = (rules, carried) => rulesMet(rules, carried)[0]?.phenotype ?? NOT_ASSIGNED;

/**
 * Results of a gene as one lookup of one source sees them. `mentioned`: the alleles, bases or pairs that the advice asks
 * about.
 */
export function attainable(gene, lookup, mentioned = [], source = 'cpic') {
  const [kind, key] = [lookup.split(':')[0], lookup.slice(lookup.indexOf(':') + 1)];
  const { alleles, rules } = view(source, gene);
  const { ploidy } = gene.gene.data.calling;
  switch (kind) {
    case 'phenotype':
      if (isReported(gene)) return unique(gene.phenotypes.data.rules.map((rule) => rule.phenotype));
      return unique(setsOfKinds(alleles, ploidy).map((carried) => phenotypeOf(rules, carried)));
    case 'activity-score':
      return unique(setsOfKinds(alleles, ploidy).map(activityScore));
    case 'diplotype':
      return distinct(
        sets(alleles, ploidy).map((carried) => {
          const pair = spellPair(carried.map(({ name }) => name));
          return mentioned.some((other) => spellPair(other) === pair) ? { pair } : { phenotype: phenotypeOf(rules, carried) };
        }),
        JSON.stringify,
      );
    case 'status':
      return unique(gene.phenotypes.data.rules.filter((rule) => rule.allele === key).map((rule) => rule.phenotype));
    case 'alleles':
      return carriedOf(
        namedAlleles(gene.alleles.data).map((allele) => allele.name),
        gene,
        mentioned,
      );
    case 'site': {
      const site = gene.sites.data.sites.find(({ id }) => id === key);
      return carriedOf([site.GRCh38.ref, ...site.alts], gene, mentioned);
    }
  }
}

// Of everything that can be carried, the part that is asked about: [], ["*3"], ["*3", "*4"].
function carriedOf(members, gene, mentioned) {
  const seen = sets(members, gene.gene.data.calling.ploidy).map((carried) =>
    unique(carried.filter((member) => mentioned.includes(member))).sort(),
  );
  return distinct(seen, (carried) => carried.join('|'));
}

export const spellPair = (names) => [...names].sort().join('/');

/** Does a condition of `when` hold for a result of `attainable`? */
export function holds(condition, result) {
  if (result.pair || result.phenotype) return holdsForDiplotype(condition, result);
  if (Array.isArray(condition)) return condition.includes(result);
  if (condition === NOT_ASSIGNED || result === NOT_ASSIGNED) return condition === result;
  if (condition.any) return condition.any.some((member) => result.includes(member));
  if (condition.none) return !condition.none.some((member) => result.includes(member));
  return result >= condition.min && (condition.max === null || result <= condition.max);
}

// A result is a pair that the advice names, or the phenotype of any other pair.
function holdsForDiplotype(condition, { pair, phenotype }) {
  if (Array.isArray(condition)) return condition.some((names) => spellPair(names) === pair);
  return pair === undefined && (condition.phenotypes?.includes(phenotype) ?? true);
}

export const unique = (values) => [...new Set(values)];
const distinct = (values, key) => [...new Map(values.map((value) => [key(value), value])).values()];
