// Checks the phrases: every language has the same ones with the same placeholders, every fact finds its phrase, every field
// of an action stands in its sentence, and no phrase holds a figure of its own.
import { Language, PHRASE_KINDS } from './sentences/language.mjs';
import { phrasesOf, renderMedicines } from './render.mjs';

const GIVEN = new Set(['medicine', 'theMedicine', 'source', 'count', 'genes']);
const MAIN = 'en';

/** @returns messages, one a fault */
export function checkPhrases(guidelines) {
  const faults = [...checkReports(guidelines.wording), ...checkGeneWords(guidelines), ...checkFailures(guidelines.wording)];
  const languages = Object.entries(guidelines.wording).map(([code, files]) => new Language(code, phrasesOf(files), faults));
  const main = languages.find(({ code }) => code === MAIN);
  for (const other of languages) {
    faults.push(...checkFigures(other), ...(other === main ? [] : checkSame(main, other)));
    renderMedicines(guidelines, other.code, faults);
  }
  faults.push(...guidelines.medicines.flatMap(({ path, data }) => checkActionsAndRemarks(path, data, main)));
  return [...new Set(faults)];
}

// Names of medicines are asked for where they are used, in every language; everything else must be there.
function checkSame(main, other) {
  return PHRASE_KINDS.flatMap((kind) => {
    const here = new Map(leaves(other.phrases[kind], [kind]));
    const there = new Map(leaves(main.phrases[kind], [kind]));
    const isName = (path) => path.startsWith('terms.medicines.');
    const missing = [...there.keys()].filter((path) => !here.has(path) && !isName(path));
    const extra = [...here.keys()].filter((path) => !there.has(path) && !isName(path));
    return [
      ...missing.map((path) => `wording/${other.code}: no ${path}, which ${main.code} has`),
      ...extra.map((path) => `wording/${other.code}: ${path} is not in ${main.code}`),
    ];
  });
}

// The core fills {word} placeholders itself; each language must ask for the same ones.
function checkReports(wording) {
  const words = (files) => new Map(leaves(files.report.data, []).filter(([path]) => !['$schema', 'language'].includes(path)));
  const asked = (text) => [...new Set(text.match(/\{\w+\}/g) ?? [])].sort().join(' ');
  const main = words(wording[MAIN]);
  return Object.entries(wording).flatMap(([code, files]) => {
    const here = words(files);
    return [
      ...[...main.keys()].filter((key) => !here.has(key)).map((key) => `wording/${code}/report.json: no ${key}, which ${MAIN} has`),
      ...[...here.keys()].filter((key) => !main.has(key)).map((key) => `wording/${code}/report.json: ${key} is not in ${MAIN}`),
      ...[...here]
        .filter(([key, text]) => main.has(key) && asked(text) !== asked(main.get(key)))
        .map(([key]) => `wording/${code}/report.json: ${key} does not ask for ${asked(main.get(key))}`),
    ];
  });
}

// The sentences of a gene that are not in the common phrases: each language has as many of each, with the same
// placeholders.
function checkGeneWords({ genes, wording }) {
  const asked = (text) => (text.match(/\{\w+\}/g) ?? []).sort().join(' ');
  const shape = ({ reason, negligible = [], hints = [] }) =>
    JSON.stringify([
      reason === undefined,
      negligible.length,
      hints.map(({ text, patient, populations = [] }) => [asked(text), asked(patient), populations.length]),
    ]);
  const nothing = shape({});
  return Object.entries(wording).flatMap(([code, { genes: words }]) => {
    if (!words) return [];
    const there = new Map(genes.map(({ gene: { data } }) => [data.symbol, shape({ ...data.calling, hints: data.hints })]));
    const here = new Map(Object.entries(words.data.genes).map(([symbol, own]) => [symbol, shape(own)]));
    return [
      ...[...there].filter(([symbol, wanted]) => (here.get(symbol) ?? nothing) !== wanted).map(([symbol]) => `${words.path}: ${symbol} does not have the sentences of its gene.json`),
      ...[...here.keys()].filter((symbol) => !there.has(symbol)).map((symbol) => `${words.path}: there is no gene ${symbol}`),
    ];
  });
}

// Whether each sentence of the core is there is a test's matter (tests/guidelines/failures.test.ts): it stands in the source.
function checkFailures(wording) {
  const asked = (text) => (text.match(/\{\w+\}/g) ?? []).sort().join(' ');
  return Object.values(wording).flatMap(({ failures }) =>
    Object.entries(failures?.data.sentences ?? {})
      .filter(([english, own]) => asked(english) !== asked(own))
      .map(([english]) => `${failures.path}: "${english}" does not ask for ${asked(english)}`),
  );
}

function leaves(value, path) {
  if (typeof value === 'string') return [[path.join('.'), value]];
  return Object.entries(value ?? {}).flatMap(([key, inner]) => leaves(inner, [...path, key]));
}

// A figure in a phrase would be one that no fact vouches for; names may hold digits (CYP2C19, G6PD), plurals too (=1).
function checkFigures({ code, phrases }) {
  const kinds = PHRASE_KINDS.filter((kind) => kind !== 'terms');
  const bare = (phrase) => phrase.replace(/=\d+ \{/g, '{').replace(/\b[A-Z0-9]*[A-Z][A-Z0-9]*\b/g, '');
  return kinds
    .flatMap((kind) => leaves(phrases[kind], [kind]))
    .filter(([, phrase]) => /\d/.test(bare(phrase)))
    .map(([path, phrase]) => `wording/${code}: ${path} holds a figure: ${phrase}`);
}

function checkActionsAndRemarks(path, { guidelines }, language) {
  const entries = guidelines.flatMap(({ advice, additions = [] }) => [...advice, ...additions]);
  const unsaid = entries.flatMap(({ id, remarks = [] }) =>
    remarks.filter((remark) => !language.has('remarks', remark)).map((remark) => `${path}: ${id}: there is no remark ${remark}`),
  );
  const unfit = entries.flatMap(({ id, actions = [], ifUsed = [] }) =>
    [...actions, ...ifUsed].flatMap((action) => {
      const phrase = ['actions', action.do, 'clinician'];
      if (!language.has(...phrase)) return [`${path}: ${id}: there is no action ${action.do}`];
      const wanted = [...language.placeholders(phrase)].filter((name) => !GIVEN.has(name));
      const fields = Object.keys(action).filter((field) => field !== 'do');
      return [
        ...wanted.filter((name) => !fields.includes(name)).map((name) => `${path}: ${id}: ${action.do} needs ${name}`),
        ...fields.filter((field) => !wanted.includes(field)).map((field) => `${path}: ${id}: ${action.do} does not say ${field}`),
      ];
    }),
  );
  return [...unsaid, ...unfit];
}
