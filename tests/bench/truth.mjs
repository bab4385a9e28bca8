// The consensus of GeT-RM, and what can be told about its studies from the table itself.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { truthTable } from './data.mjs';

const { names } = JSON.parse(readFileSync(join(import.meta.dirname, 'nomenclature.json'), 'utf8'));

// The table pools a study of many genes with one that typed few, on fewer platforms (J Mol Diagn 2016;18:109-123) and
// with later ones. Whoever has a result for one of these genes was in the first.
const ONLY_IN_THE_WIDE_STUDY = ['CYP1A1', 'CYP1A2', 'CYP2E1', 'GSTP1', 'NAT1', 'SLC15A2', 'UGT2B7'];

export class Truth {
  constructor() {
    const rows = readFileSync(truthTable, 'utf8').trimEnd().split('\n').slice(1).map((line) => line.split('\t'));
    this.cells = new Map();
    for (const [sample, gene, cell] of rows) {
      if (!this.cells.has(sample)) this.cells.set(sample, new Map());
      this.cells.get(sample).set(gene, cell);
    }
    this.genes = [...new Set(rows.map(([, gene]) => gene))].sort();
  }

  /** @returns {string | undefined} */
  cell(sample, gene) {
    return this.cells.get(sample)?.get(gene);
  }

  /** Names of today that the study of this person gave to anybody for a gene, and how many people it typed for it. */
  namedInStudyOf(sample, gene) {
    const people = [...this.cells.keys()].filter(
      (other) => this.cells.get(other).has(gene) && this.#inWideStudy(other) === this.#inWideStudy(sample),
    );
    const given = people.flatMap((other) => allelesOf(this.cell(other, gene)) ?? []);
    const names = given.flatMap((name) => today(gene, name)).map(({ name }) => name);
    return { people: people.length, names: new Set(names) };
  }

  #inWideStudy(sample) {
    return ONLY_IN_THE_WIDE_STUDY.some((gene) => this.cells.get(sample)?.has(gene));
  }
}

/** The two names of a cell; null where the truth itself leaves a choice, or no pair. */
export function allelesOf(cell) {
  const alleles = cell.split('/').map((name) => name.trim());
  return alleles.length === 2 && alleles.every((name) => /^\*[0-9A-Za-z.+*]+$/.test(name)) ? alleles : null;
}

/** What a name of the truth can stand for: `{name, entry?}`, with the row of nomenclature.json that renames it. */
export function today(gene, name) {
  const entry = names.find((row) => row.gene === gene && row.truth === name);
  if (!entry) return [{ name }];
  return entry.today.map((newName) => (newName === name ? { name } : { name: newName, entry }));
}
