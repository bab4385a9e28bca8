// Puts the checked files together into the one bundle that the core loads. The same files give the same bytes.
import { createHash } from 'node:crypto';
import { renderMedicines } from './render.mjs';
import { bundleEstimates } from './estimates.mjs';
import { bundleInteractions } from './interactions.mjs';

const FORMAT = 2;
const MAIN = 'en';

/** @returns the bundle's text, in English */
export const makeBundle = (guidelines) => pack(guidelines).bundle;

/**
 * @returns {bundle, packs: {language: text}}: the bundle, and for every other language a pack of the words that stand in
 * the place of the bundle's own
 */
export function pack(guidelines) {
  const { version, sources, genes, wording } = guidelines;
  const { medicines, texts } = withTexts(guidelines);
  const words = (language) => ({ language, texts: texts[language], wording: withoutSchema(wording[language].report.data) });
  const content = {
    sources: sorted(
      sources.map(({ data }) => withoutSchema(data)),
      'id',
    ),
    genes: sorted(genes.map(makeGene), 'symbol'),
    medicines,
    interactions: bundleInteractions(guidelines),
    estimates: bundleEstimates(guidelines),
    ...words(MAIN),
  };
  const others = Object.keys(wording).filter((language) => language !== MAIN);
  const everything = { ...content, others: others.map(words) };
  const contentHash = `sha256:${createHash('sha256').update(JSON.stringify(everything)).digest('hex')}`;
  return {
    bundle: JSON.stringify({ format: FORMAT, version: version.data.version, contentHash, ...content }),
    packs: Object.fromEntries(
      others.map((language) => [language, JSON.stringify({ format: FORMAT, contentHash, ...words(language) })]),
    ),
  };
}

// The same sentence is said of many medicines: each stands once in a table, which is as long in every language.
function withTexts(guidelines) {
  const languages = Object.keys(guidelines.wording);
  const rendered = languages.map((language) => sorted(renderMedicines(guidelines, language), 'name'));
  const table = new Map();
  const place = (...said) => {
    const key = JSON.stringify(said);
    if (!table.has(key)) table.set(key, { at: table.size, said });
    return table.get(key).at;
  };
  const medicines = rendered[0].map((medicine, i) => placed(rendered.map((all) => all[i]), place));
  const rows = [...table.values()];
  return {
    medicines,
    texts: Object.fromEntries(languages.map((language, l) => [language, rows.map(({ said }) => said[l])])),
  };
}

// One medicine in all languages; only its words differ, and they become places in the table.
function placed(all, place) {
  const [{ label, class: kind, about, misspellings, ...main }] = all;
  const word = (key) => place(...all.map((medicine) => medicine[key]));
  return {
    ...main,
    label: word('label'),
    class: word('class'),
    about: word('about'),
    guidelines: main.guidelines.map((guideline, g) => {
      const each = all.map(({ guidelines }) => guidelines[g]);
      const { deviations, ...rest } = guideline;
      return {
        ...rest,
        ...(rest.populations && {
          populations: rest.populations.map(({ id }, p) => ({ id, name: place(...each.map(({ populations }) => populations[p].name)) })),
        }),
        advice: placedAdvice(each.map(({ advice }) => advice), place),
        ...(rest.additions && { additions: placedAdvice(each.map(({ additions }) => additions), place) }),
      };
    }),
  };
}

const placedAdvice = (all, place) =>
  all[0].map(({ implication, recommendation, patient, ...facts }, i) => ({
    ...facts,
    words: [
      place(...all.map((entries) => entries[i].implication)),
      place(...all.map((entries) => entries[i].recommendation)),
      place(...all.map((entries) => entries[i].patient.meaning)),
      place(...all.map((entries) => entries[i].patient.action)),
    ],
  }));

function makeGene({ gene, sites, alleles, phenotypes }) {
  return {
    ...withoutSchema(gene.data),
    sites: sites.data.sites,
    functionsFrom: alleles.data.functions,
    alleles: alleles.data.alleles,
    withoutDefinition: alleles.data.withoutDefinition,
    rulesFrom: phenotypes.data.versions,
    phenotypeRules: phenotypes.data.rules,
  };
}

function withoutSchema({ $schema, ...rest }) {
  return rest;
}

const sorted = (items, key) => items.sort((a, b) => (a[key] < b[key] ? -1 : 1));
