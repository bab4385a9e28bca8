// Proves that within one guideline and population exactly one piece of advice meets every combination of results that the
// genes can yield.
import { hasOwnRules, holds, NOT_ASSIGNED } from './results.mjs';

const SHOWN = 5; // combinations named for one population

/** `results`: gene to its attainable results; `bySymbol`: the genes. @returns messages, one a combination not met once */
export function checkCompleteness({ source, genes, lookup, populations, advice, otherResults }, results, bySymbol) {
  if (advice.length === 0) return []; // additions alone
  const every = combinations(genes, results);
  // Of a phenotype that a source leaves undefined, the core itself says no-guidance. An undefined score needs its entry,
  // unless it is so because the source does not know the allele.
  const isUnassigned = (combination) =>
    [...combination].some(
      ([gene, result]) =>
        (result?.phenotype ?? result) === NOT_ASSIGNED &&
        (lookup[gene] !== 'activity-score' || hasOwnRules(source, bySymbol.get(gene))),
    );
  return (populations ?? [undefined]).flatMap((population) => {
    const entries = advice.filter((entry) => entry.population === idOf(population));
    const wrong = every
      .map((combination) => ({ combination, met: entries.filter(({ when }) => isMet(when, combination)) }))
      .filter(({ combination, met }) => met.length > 1 || (met.length === 0 && !otherResults && !isUnassigned(combination)));
    const where = population ? `population ${idOf(population)}: ` : '';
    const messages = wrong
      .slice(0, SHOWN)
      .map(({ combination, met }) => `${where}${count(met)} for ${describe(combination)}`);
    return wrong.length > SHOWN ? [...messages, `${where}... and ${wrong.length - SHOWN} more`] : messages;
  });
}

/** A population is named by its id, or given with its name. */
export const idOf = (population) => (typeof population === 'object' ? population.id : population);

function combinations(genes, results) {
  const extend = (sofar, gene) =>
    sofar.flatMap((combination) => results.get(gene).map((result) => new Map([...combination, [gene, result]])));
  return genes.reduce(extend, [new Map()]);
}

const isMet = (when, combination) =>
  Object.entries(when).every(([gene, condition]) => holds(condition, combination.get(gene)));

const count = (met) =>
  met.length === 0 ? 'no advice' : `${met.length} pieces of advice (${met.map(({ id }) => id).join(', ')})`;

function describe(combination) {
  const spell = (result) => {
    if (Array.isArray(result)) return result.join(' with ') || '(none of those named)';
    return result.pair ?? (result.phenotype ? `another pair (${result.phenotype})` : result);
  };
  return [...combination].map(([gene, result]) => `${gene} ${spell(result)}`).join(', ');
}
