// What the medicine files say for a condition that is written in a source's own words.
import { holds, NOT_ASSIGNED, spellPair } from '../results.mjs';
import { idOf } from '../completeness.mjs';

const SEVERITY = ['avoid', 'adjust', 'caution', 'standard', 'no-guidance'];

/** Medicines by every name that a source may use for them, lower case. */
export function byName(medicines, words) {
  const named = medicines.flatMap(({ data }) => [data.name, ...(data.otherNames ?? [])].map((name) => [name.toLowerCase(), data]));
  const found = new Map(named);
  for (const [theirs, ours] of Object.entries(words.medicines)) if (found.has(ours)) found.set(theirs, found.get(ours));
  return found;
}

/**
 * @param medicine the medicine's data
 * @param source a source's id
 * @param values {gene: value in the source's words}
 * @param words how the sources name results (tests/guidelines/source-facts/words.json)
 * @returns [{population, category, strengths}], one a population of ours; empty where no guideline is about these genes.
 *   Where several guidelines of the source speak (two statuses of one gene), the most careful one counts.
 */
export function adviceFor(medicine, source, values, words) {
  const about = medicine.guidelines.filter(
    (guideline) => guideline.source === source && guideline.genes.every((gene) => gene in values && fits(guideline.lookup[gene], spelled(gene, values[gene], words))),
  );
  const populations = [...new Set(about.flatMap((guideline) => (guideline.populations ?? [undefined]).map(idOf)))];
  return populations.map((population) => {
    const met = about.flatMap((guideline) => metBy(guideline, population, values, words));
    const category = SEVERITY.find((each) => met.some((entry) => entry.category === each)) ?? 'missing';
    return { population: population ?? '', category, strengths: met.filter((entry) => entry.category === category).map(({ strength }) => strength ?? '') };
  });
}

const spelled = (gene, value, words) => words.spelled[gene]?.[value] ?? value;

// A guideline that asks for one allele says nothing of a row about another.
const fits = (lookup, value) => !lookup.startsWith('status:') || value.startsWith(lookup.slice('status:'.length));

function metBy(guideline, population, values, words) {
  const results = guideline.genes.map((gene) => [
    gene,
    guideline.lookup[gene] === 'diplotype' ? pairResults(guideline, gene, values[gene], words) : resultsOf(gene, values[gene], guideline.lookup[gene], words),
  ]);
  const combinations = results.reduce((sofar, [gene, each]) => sofar.flatMap((one) => each.map((result) => ({ ...one, [gene]: result }))), [{}]);
  return combinations.flatMap((combination) => {
    const entry = [...guideline.advice, ...(guideline.additions ?? [])].find(
      ({ population: mine, when }) => mine === population && Object.entries(when).every(([gene, condition]) => holds(condition, combination[gene])),
    );
    return entry ?? (guideline.otherResults ? { category: guideline.otherResults } : []);
  });
}

// A pair that the guideline names counts as that pair, any other by its phenotype.
function pairResults({ advice }, gene, value, words) {
  const pair = spellPair(value.split('/'));
  const named = advice.flatMap(({ when }) => when[gene]?.except ?? when[gene] ?? []).some((names) => spellPair(names) === pair);
  return named ? [{ pair }] : resultsOf(gene, value, 'phenotype', words).map((phenotype) => ({ phenotype }));
}

/** The results, in our names, that a source's word covers. */
export function resultsOf(gene, word, lookup, words) {
  const value = spelled(gene, word, words);
  const bare = value.replace(/ \([^()]*\)$/, '');
  const ours = { ...words.results['*'], ...words.results[gene]?.[lookup.split(':')[0]] };
  const named = ours[value] ?? ours[bare];
  if (named) return named;
  if (lookup !== 'activity-score') return [bare];
  const score = /[\d.]+/.exec(bare)?.[0];
  return [score === undefined ? NOT_ASSIGNED : Number(score)];
}
