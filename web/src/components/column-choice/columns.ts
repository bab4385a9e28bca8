// What the columns of a table of genotypes may be, and whether a table with such columns can be read.
import type { Inspection } from '../../generated/inspection';
import type { ReportOptions } from '../../generated/options';

export type Table = NonNullable<Inspection['columns']>;
export type Column = NonNullable<ReportOptions['columns']>[number];

export const MEANINGS: readonly Column[] = ['id', 'chromosome', 'position', 'genotype', 'allele1', 'allele2', 'other'];

export type ColumnMistake = { what: 'place' | 'letters' } | { what: 'twice'; column: Column };

// A row has to say where it is and what was read there, each once. No mistake: undefined.
export function mistakeIn(columns: Column[]): ColumnMistake | undefined {
  const has = (...wanted: Column[]) => wanted.every((column) => columns.includes(column));
  const twice = columns.find((column, index) => column !== 'other' && columns.indexOf(column) !== index);
  if (twice) return { what: 'twice', column: twice };
  if (!has('id') && !has('chromosome', 'position')) return { what: 'place' };
  if (!has('genotype') && !has('allele1', 'allele2')) return { what: 'letters' };
  return undefined;
}

// A meaning for each column, also where the guess is shorter than the rows.
export function guessed({ guess, rows }: Table): Column[] {
  const width = Math.max(guess.length, ...rows.map((row) => row.length));
  return Array.from({ length: width }, (_, index) => guess[index] ?? 'other');
}
