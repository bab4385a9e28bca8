// Puts the checked files together into the one bundle that the core loads. The same files give the same bytes.
import { createHash } from 'node:crypto';
import { renderMedicines } from './render.mjs';

const FORMAT = 1;

/** @param language the language of the sentences */
export function makeBundle(guidelines, language = 'en') {
  const { version, sources, genes, wording } = guidelines;
  const content = {
    sources: sorted(
      sources.map(({ data }) => withoutSchema(data)),
      'id',
    ),
    genes: sorted(genes.map(makeGene), 'symbol'),
    medicines: sorted(renderMedicines(guidelines, language), 'name').map(withoutSchema),
    wording: withoutSchema(wording[language].report.data),
  };
  const contentHash = `sha256:${createHash('sha256').update(JSON.stringify(content)).digest('hex')}`;
  return JSON.stringify({ format: FORMAT, version: version.data.version, contentHash, ...content });
}

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
