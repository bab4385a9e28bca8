import { nothing, type ComponentExamples } from '../examples';
import { ColumnChoice } from './column-choice';
import type { Table } from './columns';

const table: Table = {
  guess: ['id', 'chromosome', 'position', 'allele1', 'allele2'],
  names: ['SNP', 'Chr', 'Pos', 'A1', 'A2'],
  rows: [
    ['rs4244285', '10', '96541616', 'G', 'A'],
    ['rs1799853', '10', '96702047', 'C', 'C'],
    ['rs4149056', '12', '21331549', 'T', 'C'],
  ],
};

const show = (shown: Table) => () => <ColumnChoice table={shown} onConfirm={nothing} onBack={nothing} />;

export default {
  component: 'column-choice',
  examples: [
    { name: 'with names', render: show(table) },
    {
      name: 'without names, rows longer than the guess',
      render: show({ guess: ['id', 'genotype'], names: [], rows: [['rs4244285', 'GA', 'x'.repeat(80), '']] }),
    },
  ],
} satisfies ComponentExamples;
