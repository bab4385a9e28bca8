// Finds medicines by what somebody writes. A name counts as meant only where it is written as the guidelines know it, as a
// listed misspelling at most; whatever is merely close is a question to the reader.
import MiniSearch from 'minisearch';
import type { Names } from '../../generated/names';
import { SALTS } from './dose-words';
import { keyOf, withoutDose } from './written';

export type KnownMedicine = Names['medicines'][number];

// `sure`: written as it is known. `unsure`: these may be meant, the likeliest first. `unknown`: nothing is close.
export type Recognised = { is: 'sure'; name: string } | { is: 'unsure'; candidates: string[] } | { is: 'unknown' };

export interface Completion {
  name: string;
  label: string;
  // The brand or other name that fits; left out where that is the label itself.
  by?: string;
}

export interface NameIndex {
  find(name: string): KnownMedicine | undefined;
  recognise(written: string): Recognised;
  complete(text: string): Completion[];
}

const MOST_CANDIDATES = 5;
const MOST_COMPLETIONS = 7;

export function indexNames(medicines: KnownMedicine[]): NameIndex {
  const known = new Map(medicines.map((medicine) => [medicine.name, medicine]));
  // Made when somebody first writes: most come past the field without a word.
  const exact = onceAsked(() => exactNames(medicines));
  const search = onceAsked(() => searchable(medicines));

  const exactly = (text: string): string[] => [...(exact().get(keyOf(text)) ?? [])];

  function recognise(written: string): Recognised {
    const name = withoutDose(written);
    const outside = name.replace(/\([^)]*\)/g, ' ').trim();
    for (const attempt of [written, withoutDose(written, true), name, withoutSalt(name)]) {
      const found = exactly(attempt);
      if (found.length === 1) return { is: 'sure', name: found[0]! };
      if (found.length > 1) return { is: 'unsure', candidates: found };
    }
    const inside = [...written.matchAll(/\(([^)]*)\)/g)].map(([, text = '']) => withoutDose(text)).filter(Boolean);
    const said = new Set([outside, ...inside].map((text) => (text === '' ? '' : exactly(withoutSalt(text)).join('|'))));
    if (inside.length > 0 && said.size === 1 && known.has([...said][0]!)) return { is: 'sure', name: [...said][0]! };
    const candidates = [...partsOf([outside, ...inside], exactly), ...ofClass(medicines, name), ...closeTo([outside, ...inside])];
    return candidates.length > 0 ? { is: 'unsure', candidates: [...new Set(candidates)] } : { is: 'unknown' };
  }

  function closeTo(texts: string[]): string[] {
    const found = texts.flatMap((text) => search().search(text, { fuzzy: closeness, prefix: (term) => term.length > 3 }));
    return [...new Set(found.sort((a, b) => b.score - a.score).map(({ name }) => name as string))].slice(0, MOST_CANDIDATES);
  }

  function complete(text: string): Completion[] {
    if (keyOf(text).length < 2) return [];
    const found = search().search(text, { fuzzy: closeness, prefix: true, combineWith: 'AND' });
    const completions = new Map<string, Completion>();
    for (const { name, text: by, shown } of found) {
      const { label } = known.get(name as string)!;
      if (completions.has(name)) continue;
      completions.set(name, { name, label, ...(shown && !keyOf(label).startsWith(keyOf(text)) && by !== label && { by: by as string }) });
    }
    return [...completions.values()].sort((a, b) => rank(a, text) - rank(b, text)).slice(0, MOST_COMPLETIONS);
  }

  return { find: (name) => known.get(name), recognise, complete };
}

function onceAsked<Value>(make: () => Value): () => Value {
  let made: { value: Value } | undefined;
  return () => (made ??= { value: make() }).value;
}

// What begins as it was typed comes first: by its label, then by another name.
function rank({ label, by }: Completion, text: string): number {
  const begins = (name: string) => keyOf(name).startsWith(keyOf(text));
  return begins(label) ? 0 : by !== undefined && begins(by) ? 1 : 2;
}

// One letter in four or fewer may be wrong in a short name, up to three in a long one.
const closeness = (term: string): number | boolean => (term.length < 4 ? false : term.length < 6 ? 1 : term.length < 9 ? 2 : 3);

const withoutSalt = (name: string): string =>
  name
    .split(/\s+/)
    .filter((word, place) => place === 0 || !SALTS.has(keyOf(word)))
    .join(' ');

function exactNames(medicines: KnownMedicine[]): Map<string, Set<string>> {
  const exact = new Map<string, Set<string>>();
  const add = (medicine: KnownMedicine, names: string[], unlessKnown: boolean) => {
    for (const key of names.map(keyOf)) {
      const meant = exact.get(key);
      if (!meant) exact.set(key, new Set([medicine.name]));
      else if (!unlessKnown) meant.add(medicine.name);
    }
  };
  for (const medicine of medicines) add(medicine, [medicine.name, medicine.label], false);
  for (const medicine of medicines) add(medicine, [...medicine.brands, ...medicine.otherNames], false);
  for (const medicine of medicines) add(medicine, medicine.misspellings, true); // a true name is never a misspelling
  return exact;
}

function searchable(medicines: KnownMedicine[]) {
  const search = new MiniSearch({
    fields: ['text'],
    storeFields: ['name', 'text', 'shown'],
    processTerm: (term) => keyOf(term) || null,
  });
  let id = 0;
  for (const medicine of medicines) {
    const shown = new Set([medicine.label, medicine.name, ...medicine.brands, ...medicine.otherNames]);
    for (const text of shown) search.add({ id: id++, name: medicine.name, text, shown: true });
    for (const text of medicine.misspellings) search.add({ id: id++, name: medicine.name, text, shown: false });
  }
  return search;
}

// Medicines that stand as whole names among other words: "codeine and paracetamol".
function partsOf(texts: string[], exactly: (text: string) => string[]): string[] {
  return texts.flatMap((text) => {
    const words = keyOf(text).split(' ');
    const found: string[] = [];
    for (let length = words.length; length > 0; length -= 1) {
      for (let start = 0; start + length <= words.length; start += 1) found.push(...exactly(words.slice(start, start + length).join(' ')));
    }
    return found;
  });
}

const TOO_GENERAL = new Set(['medicine', 'medication', 'drug', 'medicamento', 'used', 'that', 'para', 'contra']);

// "a statin", "beta blockers": the members of the kind, to choose from.
function ofClass(medicines: KnownMedicine[], text: string): string[] {
  const wanted = keyOf(text).replace(/s$/, '');
  if (wanted.length < 4 || TOO_GENERAL.has(wanted)) return [];
  return medicines.filter((medicine) => ` ${keyOf(medicine.class)} `.includes(` ${wanted} `)).map(({ name }) => name);
}
