// The rows of the fact tables (../shared/facts/guidance), one a condition and population: what a source says, and how it
// reads by keywords.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseTable } from '../tsv.mjs';
import { classOfAssociation, classOfRecommendation, classOfTherapyChange } from './classes.mjs';

/** @returns {cpic, dpwg, 'fda-table'}: rows {medicine, condition, values: {gene: value}, population, strength, class, text} */
export function sourceRows(facts, words) {
  const table = (name) => parseTable(readFileSync(join(facts, 'guidance', name), 'utf8'));
  return { cpic: cpic(table('guidance_cpic.tsv')), dpwg: dpwg(table('guidance_dpwg.tsv')), 'fda-table': associations(table('fda_associations.tsv'), words) };
}

const cpic = (rows) =>
  rows
    .filter(({ newest, condition }) => newest === 'yes' && condition !== '' && !condition.includes('No Result'))
    .map(({ drug, condition, population, classification, recommendation }) => ({
      medicine: drug.toLowerCase(),
      condition,
      values: Object.fromEntries(condition.split('; ').map((part) => part.split(/=(.*)/s).slice(0, 2))),
      population: population.trim(),
      strength: classification === 'n/a' ? '' : classification.replace('recommendation', 'Recommendation'),
      class: classOfRecommendation(recommendation),
      text: recommendation,
    }));

// Newer rows are keyed by gene and phenotype and stand for the older ones of the same result.
function dpwg(rows) {
  return rows
    .filter(({ newest }) => newest === 'yes')
    .map(({ drug, genes, condition, comments, recommendation }) => ({
      medicine: drug.toLowerCase(),
      condition: `${genes}=${condition.replace(`${genes}=`, '')}`,
      values: { [genes]: condition.replace(`${genes}=`, '') },
      population: '',
      strength: '',
      class: classOfTherapyChange(recommendation, comments.replace('therapy change: ', '')),
      text: recommendation,
    }));
}

// One row of the FDA's table names several results; each is compared by itself.
const associations = (rows, words) =>
  rows.flatMap(({ drug, gene, affected_subgroups: subgroups, section, description }) =>
    (words.subgroups[subgroups] ?? []).map((value) => {
      const symbol = words.genes[gene] ?? gene;
      const both = symbol.split(' and ');
      return {
        medicine: drug.toLowerCase(),
        condition: both.map((each) => `${each}=${value}`).join('; '),
        values: Object.fromEntries(both.map((each) => [each, value])),
        population: '',
        strength: '',
        class: classOfAssociation(description, section),
        text: `section ${section}: ${description}`,
      };
    }),
  );

const INDEX_SOURCES = { CPIC: 'cpic', DPWG: 'dpwg', 'FDA association': 'fda-table', 'FDA label': 'fda-label' };

/** @returns messages: what the index of all guidance lists and no medicine file has */
export function missingGuidelines(facts, named, words) {
  const index = parseTable(readFileSync(join(facts, 'guidance', 'guidance_index.tsv'), 'utf8'));
  return index.flatMap(({ drug, source, genes }) => {
    const medicine = named.get(drug.toLowerCase());
    if (!medicine) return [`${drug}: ${source}: there is no file`];
    const ours = medicine.guidelines.filter((guideline) => guideline.source === INDEX_SOURCES[source]);
    if (ours.length === 0) return [`${drug}: no guideline of ${source}`];
    const spoken = new Set(ours.flatMap((guideline) => guideline.genes));
    return genes.split(/[,;] ?/).filter((gene) => gene !== '' && !spoken.has(gene) && !(words.unspoken[drug.toLowerCase()]?.[gene])).map((gene) => `${drug}: ${source} speaks of ${gene}, our files do not`);
  });
}
