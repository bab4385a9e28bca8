import type { ReportOptions } from '../../generated/options';
import { count } from './tools';

export const person = {
  heading: (n: number, files: number) =>
    `${files > 1 ? 'These files hold' : 'This file holds'} ${count(n, 'person', 'people')}`,
  legend: 'Whose report do you want?',
  hint: 'These are the names that the file uses.',
  select: 'Person',
  read: 'Make the report',
  none: 'Choose a person.',
  back: 'Choose another file',
};

export const member = {
  heading: (n: number) => `This archive holds ${count(n, 'file', 'files')} with genotypes`,
  legend: 'Which file do you want to be read?',
  hint: 'These are the names inside the archive. A report is made of one of them.',
  select: 'File',
  read: 'Read this file',
  none: 'Choose a file.',
  back: 'Choose another file',
};

export const columns = {
  heading: 'What are the columns of this table?',
  lead: 'Rxplain does not know the service that wrote this file. It looked at the first rows and guessed what each column is. Check the guess. Change it where it is wrong.',
  caption: 'The first rows of the file, with what each column is',
  column: (place: number, name: string | undefined) => (name ? `Column ${place}, “${name}”` : `Column ${place}`),
  meanings: {
    id: 'Name of the position (rs number)',
    chromosome: 'Chromosome',
    position: 'Position',
    genotype: 'Genotype (both letters)',
    allele1: 'First letter',
    allele2: 'Second letter',
    other: 'Something else',
  } satisfies Record<NonNullable<ReportOptions['columns']>[number], string>,
  hint: 'Position counts from 1, on GRCh37 or GRCh38. The letters are A, C, G and T.',
  read: 'Read it this way',
  back: 'Choose another file',
  mistakes: {
    place: 'One column has to be the name of the position, or two have to be the chromosome and the position.',
    letters: 'One column has to be the genotype, or two have to be the first and the second letter.',
    twice: (meaning: string) => `Only one column can be this: ${meaning}.`,
  },
};
