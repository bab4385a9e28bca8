// Reads guidelines/ into memory. Every file is kept as {path, data}; path is relative to the folder, for messages.
import { readFileSync, readdirSync, existsSync } from 'node:fs';
import { join } from 'node:path';
import { PHRASE_KINDS } from './sentences/language.mjs';

/**
 * @param partial take a file that is missing as empty: older revisions have fewer files
 * @returns {version, schemas, sources, genes: [{gene, sites, alleles, phenotypes, structure?}], scales?, medicines, interactions, estimates, tones, wording: {language: {report, ...}}}
 */
export function readGuidelines(root, { partial = false } = {}) {
  const read = (path) => (partial && !existsSync(join(root, path)) ? { path, data: {} } : readJson(root, path));
  // For pictures alone, so a gene may do without.
  const readIfThere = (name, path) => (existsSync(join(root, path)) ? { [name]: readJson(root, path) } : {});
  return {
    version: read('version.json'),
    schemas: namesIn(root, 'schema').map((name) => read(`schema/${name}`)),
    sources: namesIn(root, 'sources').map((name) => read(`sources/${name}`)),
    genes: namesIn(root, 'genes', '').map((folder) => ({
      folder,
      gene: read(`genes/${folder}/gene.json`),
      sites: read(`genes/${folder}/sites.json`),
      alleles: read(`genes/${folder}/alleles.json`),
      phenotypes: read(`genes/${folder}/phenotypes.json`),
      ...readIfThere('structure', `genes/${folder}/structure.json`),
    })),
    ...readIfThere('scales', 'scales.json'),
    tones: read('wording/tones.json'),
    medicines: namesIn(root, 'medicines').map((name) => read(`medicines/${name}`)),
    interactions: namesIn(root, 'interactions').map((name) => read(`interactions/${name}`)),
    estimates: namesIn(root, 'estimates').map((name) => read(`estimates/${name}`)),
    wording: Object.fromEntries(languagesIn(root).map((language) => [language, readWording(read, language)])),
  };
}

// report.json holds what the core says by itself, style.json what the checks look for, genes.json the genes' own sentences
// (in English they stand in gene.json), failures.json why there is no report (in English it stands in the core); the other kinds are what the medicines' sentences are made of.
const readWording = (read, language) =>
  Object.fromEntries(
    ['report', 'style', ...(language === 'en' ? [] : ['genes', 'failures']), ...PHRASE_KINDS].map((kind) => [kind, read(`wording/${language}/${kind}.json`)]),
  );

const languagesIn = (root) => namesIn(root, 'wording', '').filter((name) => !name.endsWith('.json'));

function namesIn(root, folder, ending = '.json') {
  const path = join(root, folder);
  return existsSync(path)
    ? readdirSync(path)
        .filter((name) => name.endsWith(ending))
        .sort()
    : [];
}

function readJson(root, path) {
  let text;
  try {
    text = readFileSync(join(root, path), 'utf8');
  } catch {
    throw new Error(`${path}: the file is missing`);
  }
  try {
    return { path, data: JSON.parse(text) };
  } catch (error) {
    throw new Error(`${path}: not JSON: ${error.message}`);
  }
}
