// What changed in the advice between two states of guidelines/, medicine by medicine.
import { sentencesIn } from './lints/texts.mjs';

/** Figures are these fields of an action, wherever they stand. */
const FIGURES = new Set(['percent', 'factor', 'days', 'hours', 'weeks', 'months', 'years', 'times', 'inr', 'dose', 'maximum', 'above', 'level']);
const isFigure = ([key, value]) => FIGURES.has(key) && typeof value !== 'string'; // an effect's `level` is a word

/**
 * @param before, after as allEntries() gives them
 * @returns [{medicine, changes: [text]}], only medicines that changed, by name
 */
export function diffEntries(before, after) {
  const old = new Map(before.map((entry) => [keyOf(entry), entry]));
  const now = new Map(after.map((entry) => [keyOf(entry), entry]));
  const names = [...new Set([...before, ...after].map(({ medicine }) => medicine))].sort();
  return names
    .map((medicine) => ({ medicine, changes: changesOf(medicine, old, now) }))
    .filter(({ changes }) => changes.length > 0);
}

// An entry is named by its guideline and its id; two guidelines of one source differ in their genes.
const keyOf = ({ medicine, source, genes, lookup, id }) => JSON.stringify([medicine, source, genes, lookup, id]);
const place = ({ source, genes, id }) => `${source} ${genes.join(' and ')} ${id}`;

function changesOf(medicine, old, now) {
  const mine = (entries) => [...entries].filter(([, entry]) => entry.medicine === medicine);
  const [was, is] = [mine(old), mine(now)];
  if (was.length === 0) return [`added, with ${is.length} pieces of advice`];
  if (is.length === 0) return [`removed, with ${was.length} pieces of advice`];
  return [
    ...was.filter(([key]) => !now.has(key)).map(([, entry]) => `${place(entry)}: removed (${entry.facts.category})`),
    ...is.filter(([key]) => !old.has(key)).map(([, entry]) => `${place(entry)}: added (${entry.facts.category})`),
    ...is.filter(([key]) => old.has(key)).flatMap(([key, entry]) => changed(old.get(key), entry).map((change) => `${place(entry)}: ${change}`)),
  ];
}

function changed(was, is) {
  const same = (pick) => JSON.stringify(pick(was)) === JSON.stringify(pick(is));
  const fromTo = (what, pick) => (same(pick) ? [] : [`${what}: ${spell(pick(was))} → ${spell(pick(is))}`]);
  const facts = ({ facts: { effects, leads, actions, ifUsed, remarks } }) => withoutFigures([effects, leads, actions, ifUsed, remarks]);
  return [
    ...fromTo('category', ({ facts }) => facts.category),
    ...fromTo('strength', ({ facts }) => facts.strength),
    ...fromTo('results', ({ facts }) => facts.when),
    ...fromTo('population', ({ facts }) => facts.population),
    ...fromTo('figures', ({ facts }) => figuresIn(facts)),
    ...(same(facts) ? [] : ['facts changed']),
    ...fromTo('citation', ({ citation }) => `${citation.title}, ${citation.version}`),
    ...textChanges(was, is),
  ];
}

function textChanges(was, is) {
  return Object.keys({ ...was.words, ...is.words }).flatMap((code) => {
    const [before, after] = [was, is].map(({ words }) => words[code] && spokenIn(words[code]));
    if (!before || !after) return [`${code} text ${after ? 'added' : 'removed'}`];
    return ['clinician', 'patient'].flatMap((reader) => {
      const gone = before[reader].filter((sentence) => !after[reader].includes(sentence)).map((sentence) => `− ${sentence}`);
      const come = after[reader].filter((sentence) => !before[reader].includes(sentence)).map((sentence) => `+ ${sentence}`);
      return gone.length + come.length === 0 ? [] : [`${code} ${reader}: ${[...gone, ...come].join(' ')}`];
    });
  });
}

const spokenIn = ({ implication, recommendation, patient }) => ({
  clinician: sentencesIn(`${implication} ${recommendation}`),
  patient: sentencesIn(`${patient.meaning} ${patient.action}`),
});

const figuresIn = (value) =>
  value === null || typeof value !== 'object'
    ? []
    : Object.entries(value).flatMap((field) => (isFigure(field) ? [`${field[0]} ${spell(field[1])}`] : figuresIn(field[1])));

const withoutFigures = (value) =>
  value === null || typeof value !== 'object'
    ? value
    : Array.isArray(value)
      ? value.map(withoutFigures)
      : Object.fromEntries(Object.entries(value).filter((field) => !isFigure(field)).map(([key, inner]) => [key, withoutFigures(inner)]));

const spell = (value) => (typeof value === 'string' ? value : (JSON.stringify(value) ?? 'none'));
