// Every figure that a medicine file gives stands in a text of its source: digits, or a word for them ("half", "1 in 20").
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseTable } from '../tsv.mjs';

const TABLES = ['guidance_cpic', 'guidance_dpwg', 'guidance_fda', 'fda_associations'];

/** @returns messages, one a figure that no text of the facts about this medicine holds */
export function figuresWithoutSource(medicines, facts, words) {
  const held = textsByMedicine(facts, words);
  return medicines.flatMap(({ data: { name, guidelines } }) => {
    const known = figuresIn(held.get(name) ?? '', words.figures);
    return guidelines.flatMap(({ source, advice, additions = [] }) =>
      [...advice, ...additions].flatMap(({ id, actions, ifUsed = [] }) =>
        numbersIn([actions, ifUsed])
          .filter((figure) => !known.has(figure))
          .map((figure) => `${name}: ${source} ${id}: no source text holds the figure ${figure}`),
      ),
    );
  });
}

function textsByMedicine(facts, words) {
  const held = new Map();
  const add = (name, row) => held.set(name, `${held.get(name) ?? ''} ${Object.values(row).join(' ')}`);
  const read = (table) => parseTable(readFileSync(join(facts, 'guidance', `${table}.tsv`), 'utf8'));
  for (const table of TABLES) {
    for (const { drug, implications, recommendation, comments, description } of read(table)) {
      const name = drug.toLowerCase();
      add(words.medicines[name] ?? name, { implications, recommendation, comments, description });
    }
  }
  for (const [name, table] of Object.entries(words.tables)) for (const row of read(table)) add(name, row);
  return held;
}

function figuresIn(text, inWords) {
  const digits = (text.match(/\d+(?:[.,]\d+)?/g) ?? []).map((figure) => Number(figure.replace(',', '.')));
  const spoken = Object.entries(inWords).flatMap(([word, figures]) => (text.toLowerCase().includes(word) ? figures : []));
  return new Set([...digits, ...spoken]);
}

const numbersIn = (value) =>
  typeof value === 'number' ? [value] : value !== null && typeof value === 'object' ? Object.values(value).flatMap(numbersIn) : [];
