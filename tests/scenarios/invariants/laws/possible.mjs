// What a report says of the results that remain possible.

const mostNames = 12; // a report names no more of the possible diplotypes

/** Whether there are more of them than it names. */
export const isCut = (gene) => gene.possible.diplotypes > mostNames;

/**
 * What was possible in one report and is not in another, in words: diplotypes of which no allele is said to be not
 * excluded, and phenotypes that nothing of the kind can explain.
 */
export function noLongerPossible(before, after) {
  if (after.status === 'not-callable') return [];
  const unseen = new Set(after.notExcluded.map(({ name }) => name));
  const isNamed = (pair) => pair.split('/').some((name) => unseen.has(name));
  const pairs = before.variants || isCut(after) ? [] : before.possible.names.filter((name) => !after.possible.names.includes(name) && !isNamed(name));
  const covers = unseen.size > 0;
  const phenotypes = covers ? [] : before.possible.phenotypes.filter((phenotype) => !after.possible.phenotypes.includes(phenotype));
  const surer = before.status === 'ambiguous' && after.status === 'called' && !covers ? ['any doubt'] : [];
  return [...pairs, ...phenotypes, ...surer];
}
