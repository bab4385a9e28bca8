// Checks the medicines that slow down or speed up an enzyme, and puts them into the shape that the bundle carries.
import { repeated } from './genes.mjs';

/** @returns messages, one a fault */
export function checkInteractions({ interactions = [], genes, medicines }) {
  const symbols = new Set(genes.map(({ gene }) => gene.data.symbol));
  const known = new Set(medicines.map(({ data }) => data.name));
  const shared = repeated(interactions.flatMap(({ data }) => data.genes));
  return [
    ...shared.map((symbol) => `interactions: ${symbol} belongs to two enzymes`),
    ...interactions.flatMap(({ path, data }) => checkFile(path, data, symbols, known)),
  ];
}

function checkFile(path, { enzyme, genes, citations, activityScore, medicines }, symbols, known) {
  const exceptions = (activityScore?.except ?? []).flatMap((entry) => entry.medicines);
  const used = new Set(medicines.map(({ citation }) => citation));
  const names = medicines.flatMap(({ medicine, names }) => [medicine, ...names].map((name) => name.toLowerCase()));
  return [
    ...(path === `interactions/${enzyme}.json` ? [] : [`${path}: is about ${enzyme}`]),
    ...genes.filter((symbol) => !symbols.has(symbol)).map((symbol) => `${path}: there is no gene ${symbol}`),
    ...repeated(names).map((name) => `${path}: ${name} stands there twice`),
    ...[...used].filter((id) => !citations[id]).map((id) => `${path}: there is no citation ${id}`),
    ...Object.keys(citations)
      .filter((id) => !used.has(id))
      .map((id) => `${path}: the citation ${id} is not used`),
    ...exceptions.filter((name) => !known.has(name)).map((name) => `${path}: there is no medicine ${name}`),
    ...(activityScore && activityScore.strong > activityScore.moderate
      ? [`${path}: a strong inhibitor leaves more activity than a moderate one`]
      : []),
  ];
}

/** What the core needs: every row with its whole citation. */
export const bundleInteractions = ({ interactions = [] }) =>
  interactions.map(({ data: { enzyme, genes, citations, activityScore, medicines } }) => ({
    enzyme,
    genes,
    ...(activityScore && { activityScore }),
    medicines: medicines.map((row) => ({ ...row, citation: citations[row.citation] })),
  }));
