import type { ComponentExamples } from '../examples';
import { PhenotypeScale } from './phenotype-scale';
import type { ScaledGene } from './scale';

const called = (phenotype: string): ScaledGene => ({ status: 'called', phenotypes: [phenotype], possible: { phenotypes: [phenotype] } });
const open = (...phenotypes: string[]): ScaledGene => ({ status: 'ambiguous', phenotypes: phenotypes.slice(0, 1), possible: { phenotypes } });

export default {
  component: 'phenotype-scale',
  examples: [
    { name: 'a place', render: () => <PhenotypeScale gene={called('Intermediate Metabolizer')} /> },
    { name: 'the far end', render: () => <PhenotypeScale gene={called('Ultrarapid Metabolizer')} /> },
    { name: 'a range', render: () => <PhenotypeScale gene={open('Poor Metabolizer', 'Intermediate Metabolizer')} /> },
    { name: 'a range, and what has no place', render: () => <PhenotypeScale gene={open('Normal Metabolizer', 'Indeterminate')} /> },
    { name: 'a transporter', render: () => <PhenotypeScale gene={called('Decreased Function')} /> },
  ],
} satisfies ComponentExamples;
