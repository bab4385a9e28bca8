import type { Gene } from '../../generated/report';
import type { ComponentExamples } from '../examples';
import { exampleGene } from '../gene-track/example-gene';
import { GeneScale } from './gene-scale';

const open = (symbol: string, phenotypes: string[], more: Partial<Gene> = {}) =>
  exampleGene({ symbol, status: 'ambiguous', phenotypes: phenotypes.slice(0, 1), possible: { diplotypes: 9, names: [], phenotypes, activityScores: [] }, ...more });

const called = (symbol: string, phenotype: string, more: Partial<Gene> = {}) =>
  exampleGene({ symbol, phenotypes: [phenotype], possible: { diplotypes: 1, names: [], phenotypes: [phenotype], activityScores: [] }, ...more });

const unread = (symbol: string) =>
  exampleGene({ symbol, status: 'not-callable', phenotypes: [], possible: { diplotypes: 0, names: [], phenotypes: [], activityScores: [] } });

const blocked: NonNullable<Gene['current']> = {
  status: 'changed',
  phenotypes: ['Poor Metabolizer'],
  activityScores: [0],
  because: [{ medicine: 'paroxetine', effect: 'inhibitor', grade: 'strong', citation: { title: 'A table', url: 'https://example.org/', version: '1' } }],
};

export default {
  component: 'gene-scale',
  place: 'card',
  examples: [
    { name: 'one place', render: () => <GeneScale gene={called('CYP2C19', 'Intermediate Metabolizer')} /> },
    { name: 'less sure', render: () => <GeneScale gene={called('CYP2C19', 'Likely Poor Metabolizer')} /> },
    { name: 'several remain', render: () => <GeneScale gene={open('CYP2C19', ['Poor Metabolizer', 'Intermediate Metabolizer', 'Normal Metabolizer'])} /> },
    { name: 'several remain, one of them without a place', render: () => <GeneScale gene={open('CYP2B6', ['Intermediate Metabolizer', 'Indeterminate'])} /> },
    { name: 'no place for the result', render: () => <GeneScale gene={called('TPMT', 'Indeterminate')} /> },
    { name: 'not read', render: () => <GeneScale gene={unread('CYP2D6')} /> },
    { name: 'changed by medicines', render: () => <GeneScale gene={called('CYP2D6', 'Normal Metabolizer', { source: 'manual', current: blocked })} /> },
    { name: 'what carries medicines', render: () => <GeneScale gene={called('SLCO1B1', 'Decreased Function')} /> },
    { name: 'an enzyme', render: () => <GeneScale gene={open('G6PD', ['Deficient', 'Variable'])} /> },
    { name: 'a gene without a scale', render: () => <GeneScale gene={called('HLA-B', '*57:01 positive')} /> },
  ],
} satisfies ComponentExamples;
