import type { NextStep } from '../../generated/report';
import type { ComponentExamples } from '../examples';
import { NextSteps } from './next-steps';

const copies: NextStep = {
  gene: 'GENE1',
  test: 'copy-number',
  asked: ['examplan'],
  medicines: ['examplan', 'otherin'],
  text: 'GENE1: a test that counts the copies of the gene.',
  patient: 'Ask about a GENE1 test that also counts how many copies of the gene you have.',
};

const sites: NextStep = {
  gene: 'GENE2',
  test: 'sites',
  sites: ['rs1', 'rs2'],
  asked: [],
  medicines: ['otherin'],
  text: 'GENE2: a panel or sequencing that reads rs1, rs2.',
  patient: 'Ask about a laboratory test of GENE2 that reads the positions missing from your file.',
};

const medicines = [
  { name: 'examplan', label: 'examplan' },
  { name: 'otherin', label: 'otherin' },
];

export default {
  component: 'next-steps',
  examples: [{ name: 'one that an asked medicine waits for, and one of missing positions', render: () => <NextSteps steps={[copies, sites]} medicines={medicines} /> }],
} satisfies ComponentExamples;
