// Which columns a table of genotypes needs before it can be read.
import { expect, test } from 'vitest';
import { guessed, mistakeIn, type Column } from '../../web/src/components/column-choice/columns';

const columns = (text: string) => text.split(' ') as Column[];

test.each(['id genotype', 'id chromosome position genotype', 'chromosome position allele1 allele2', 'other id other genotype other'])(
  '%s can be read',
  (text) => expect(mistakeIn(columns(text))).toBeUndefined(),
);

test.each([
  ['chromosome genotype', { what: 'place' }],
  ['position allele1 allele2', { what: 'place' }],
  ['id chromosome position', { what: 'letters' }],
  ['id allele1', { what: 'letters' }],
  ['id id genotype', { what: 'twice', column: 'id' }],
])('%s cannot', (text, mistake) => expect(mistakeIn(columns(text))).toEqual(mistake));

test('a column that was not guessed is something else, also where a row is longer than the others', () => {
  expect(guessed({ guess: ['id', 'genotype'], names: [], rows: [['rs1', 'AG'], ['rs2', 'AG', 'x', 'y']] })).toEqual(
    columns('id genotype other other'),
  );
});
