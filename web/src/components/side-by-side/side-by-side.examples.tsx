import type { Gene, Report } from '../../generated/report';
import type { ComponentExamples } from '../examples';
import { GeneTable } from './gene-table';

const gene = (symbol: string, more: Partial<Gene>): Gene =>
  ({
    symbol,
    status: 'called',
    diplotypes: [],
    phenotypes: [],
    possible: { diplotypes: 0, names: [], phenotypes: [], activityScores: [] },
    notes: [],
    ...more,
  }) as unknown as Gene;

const called = (symbol: string, name: string, phenotype: string, notes: Gene['notes'] = []) =>
  gene(symbol, { diplotypes: [{ name }] as Gene['diplotypes'], phenotypes: [phenotype], notes });

const person = (sample: string, genes: Gene[]) => ({ input: { sample }, genes }) as unknown as Report;

const phased = {
  code: 'phased-by-parents',
  severity: 'info',
  text: 'GENE1: the parents’ results show which of this person’s changes came from whom.',
} as const;

const family = [
  person('child', [called('GENE1', '*3B/*3C', 'Poor Metabolizer', [phased]), gene('GENE2', { status: 'not-callable' })]),
  person('mother', [called('GENE1', '*1/*3B', 'Intermediate Metabolizer'), called('GENE2', '*1/*1', 'Normal Metabolizer')]),
  person('father', [
    gene('GENE1', { status: 'ambiguous', possible: { diplotypes: 2, names: [], phenotypes: ['Poor Metabolizer', 'Intermediate Metabolizer'], activityScores: [] } }),
    called('GENE2', '*1/*2', 'Intermediate Metabolizer'),
  ]),
];

export default {
  component: 'side-by-side',
  examples: [
    { name: 'a family', render: () => <GeneTable reports={family} /> },
    { name: 'two people', render: () => <GeneTable reports={family.slice(0, 2)} /> },
  ],
} satisfies ComponentExamples;
