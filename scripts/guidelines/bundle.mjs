// Puts the checked files together into the one bundle that the core loads. The same files give the same bytes.
import { createHash } from 'node:crypto';
import { crc32 } from 'node:zlib';
import { decode, encode } from '@msgpack/msgpack';
import { renderMedicines } from './render.mjs';
import { bundleEstimates } from './estimates.mjs';
import { bundleInteractions } from './interactions.mjs';
import { layouts } from './layout.mjs';

const FORMAT = 7;
const CHECKSUM_SIZE = 4;
const MAIN = 'en';

/** @returns {Uint8Array} the bundle, in English */
export const makeBundle = (guidelines) => pack(guidelines).bundle;

/**
 * @returns {{bundle: Uint8Array, packs: Record<string, Uint8Array>}} the bundle, and for every other language a pack of the
 * words that stand in the place of the bundle's own
 */
export function pack(guidelines) {
  const { version, genes, wording } = guidelines;
  const { medicines, texts } = withTexts(guidelines);
  const words = (language) => ({
    language,
    texts: texts[language],
    wording: { ...withoutSchema(wording[language].report.data), ...(wording[language].failures && { failures: wording[language].failures.data.sentences }) },
    ...(wording[language].genes && { geneWords: wording[language].genes.data.genes }),
  });
  const content = {
    genes: sorted(genes.map(makeGene), 'symbol'),
    medicines,
    interactions: bundleInteractions(guidelines),
    estimates: bundleEstimates(guidelines),
    ...words(MAIN),
  };
  const others = Object.keys(wording).filter((language) => language !== MAIN);
  const everything = { ...content, others: others.map(words) };
  const contentHash = `sha256:${createHash('sha256').update(JSON.stringify(everything)).digest('hex')}`;
  // The core reads forward only: words come before the medicines that name them by their places.
  return {
    bundle: sealed({ format: FORMAT, contentHash, ...words(MAIN), version: version.data.version, ...inRows(content, 'write') }),
    packs: Object.fromEntries(
      others.map((language) => [language, sealed({ format: FORMAT, contentHash, ...words(language), ...inRows(words(language), 'write') })]),
    ),
  };
}

// With a checksum at the end, which the core compares: CRC-32 as in gzip, lowest byte first.
function sealed(content) {
  const bytes = encode(content);
  const all = Buffer.alloc(bytes.length + CHECKSUM_SIZE);
  all.set(bytes);
  all.writeUInt32LE(crc32(bytes), bytes.length);
  return new Uint8Array(all);
}

/** What is in a bundle or a pack. */
export function unpack(bytes) {
  const content = decode(bytes.subarray(0, bytes.length - CHECKSUM_SIZE));
  return { ...content, ...inRows(content, 'read') };
}

function inRows(content, act) {
  const parts = Object.entries(layouts).filter(([part]) => part in content);
  return Object.fromEntries(parts.map(([part, layout]) => [part, layout[act](content[part])]));
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
  const [main] = all;
  const word = (key) => place(...all.map((medicine) => medicine[key]));
  return {
    ...kept(main, ['name', 'rxnorm', 'brands', 'misspellings']),
    otherNames: otherNames(all),
    label: word('label'),
    class: word('class'),
    about: word('about'),
    guidelines: main.guidelines.map((guideline, g) => {
      const each = all.map(({ guidelines }) => guidelines[g]);
      return {
        ...kept(guideline, ['source', 'genes', 'lookup', 'citation']),
        ...(guideline.populations && {
          populations: guideline.populations.map(({ id }, p) => ({ id, name: place(...each.map(({ populations }) => populations[p].name)) })),
        }),
        advice: placedAdvice(each.map(({ advice }) => advice), place),
        ...(guideline.additions && { additions: placedAdvice(each.map(({ additions }) => additions), place) }),
      };
    }),
  };
}

// A reader may type the name of another language, whichever the page speaks.
const otherNames = (all) =>
  [...new Set([...(all[0].otherNames ?? []), ...all.flatMap(({ label }) => label ?? [])])].filter((name) => name !== all[0].name);

const placedAdvice = (all, place) =>
  all[0].map((entry, i) => ({
    ...kept(entry, ['id', 'population', 'when', 'category', 'strength']),
    words: [
      place(...all.map((entries) => entries[i].implication)),
      place(...all.map((entries) => entries[i].recommendation)),
      place(...all.map((entries) => entries[i].patient.meaning)),
      place(...all.map((entries) => entries[i].patient.action)),
    ],
  }));

// Of a gene only what the core reads: who reviewed what, and why, stays in the files.
const makeGene = ({ gene, sites, alleles, phenotypes }) => ({
  ...kept(gene.data, ['symbol', 'name', 'chromosome', 'region', 'calling', 'lookup', 'hints']),
  sites: sites.data.sites.map(({ hgvs, ...site }) => site),
  alleles: alleles.data.alleles,
  withoutDefinition: alleles.data.withoutDefinition,
  phenotypeRules: phenotypes.data.rules,
});

const kept = (object, keys) => Object.fromEntries(keys.filter((key) => key in object).map((key) => [key, object[key]]));

function withoutSchema({ $schema, ...rest }) {
  return rest;
}

const sorted = (items, key) => items.sort((a, b) => (a[key] < b[key] ? -1 : 1));
