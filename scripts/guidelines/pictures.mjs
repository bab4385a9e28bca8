// Checks what is there for pictures alone: where exons lie, and the order of phenotypes. The core reads none of it.
import { mainRules, unique } from './results.mjs';

/** @returns messages, one a fault */
export function checkPictures({ genes, scales, sources }) {
  const sourceIds = new Set(sources.map(({ data }) => data.id));
  return [
    ...genes.flatMap((gene) => (gene.structure ? checkStructure(gene, sourceIds) : [])),
    ...(scales ? checkScales(scales, genes, sourceIds) : []),
  ];
}

function checkStructure({ folder, gene, structure: { path, data } }, sourceIds) {
  const { region } = gene.data;
  const { GRCh38, GRCh37 } = data.exons;
  return [
    ...(data.gene === folder ? [] : [`is about ${data.gene}, but lies in the folder ${folder}`]),
    ...(sourceIds.has(data.source) ? [] : [`no source ${data.source} in sources/`]),
    ...(GRCh38.length === GRCh37.length ? [] : [`${GRCh38.length} exons on GRCh38, but ${GRCh37.length} on GRCh37`]),
    ...Object.entries(data.exons).flatMap(([build, exons]) => checkExons(build, exons, region?.[build])),
  ].map((fault) => `${path}: ${fault}`);
}

function checkExons(build, exons, region) {
  if (!region) return ['has exons, but the gene has no region'];
  return exons.flatMap(([first, last], i) => [
    ...(first <= last ? [] : [`${build} exon ${first}-${last} ends before it begins`]),
    ...(i === 0 || exons[i - 1][1] < first ? [] : [`${build} exon ${first}-${last} does not lie after the one before`]),
    ...(first >= region[0] && last <= region[1] ? [] : [`${build} exon ${first}-${last} lies outside the region`]),
  ]);
}

// Whatever a gene with a scale can be has its place on that one scale, or is named as having none.
function checkScales({ path, data }, genes, sourceIds) {
  const placesOf = ({ steps, near }) => [...steps, ...Object.keys(near)];
  const owned = genes.map(({ folder, phenotypes }) => [folder, unique(mainRules(phenotypes.data).map((rule) => rule.phenotype))]);
  const known = new Set(owned.flatMap(([, phenotypes]) => phenotypes));
  const named = [...data.scales.flatMap(placesOf), ...data.withoutPlace];
  return [
    ...named.filter((phenotype, i) => named.indexOf(phenotype) !== i).map((phenotype) => `${phenotype} has two places`),
    ...named.filter((phenotype) => !known.has(phenotype)).map((phenotype) => `no gene can be ${phenotype}`),
    ...data.scales.filter(({ source }) => !sourceIds.has(source)).map(({ source }) => `no source ${source} in sources/`),
    ...data.scales.flatMap(({ id, steps, near }) =>
      Object.values(near).filter((step) => !steps.includes(step)).map((step) => `${id} has no step ${step}`),
    ),
    ...owned.flatMap(([gene, phenotypes]) => {
      const scales = data.scales.filter((scale) => phenotypes.some((phenotype) => placesOf(scale).includes(phenotype)));
      if (scales.length > 1) return [`${gene} is on ${scales.length} scales`];
      return scales.flatMap((scale) =>
        phenotypes
          .filter((phenotype) => ![...placesOf(scale), ...data.withoutPlace].includes(phenotype))
          .map((phenotype) => `${gene}: ${phenotype} has no place, and is not named as having none`),
      );
    }),
  ].map((fault) => `${path}: ${fault}`);
}
