import type { Advice } from '../../generated/report';
import type { ComponentExamples } from '../examples';
import type { GeneBehind } from '../medicine-card/gene-links';
import { OtherMedicines } from './other-medicines';

const citation = { title: 'A guideline', url: 'https://example.org', version: '1' };
const advice = (text: string): Advice => ({
  source: 'CPIC',
  genes: ['GENE1'],
  phenotypes: { GENE1: 'Poor Metabolizer' },
  category: 'avoid',
  implication: '',
  recommendation: '',
  patient: { meaning: '', action: '' },
  citation,
  notes: [{ code: 'phenoconversion', severity: 'warning', gene: 'GENE1', text }],
});
const gene: GeneBehind = {
  symbol: 'GENE1',
  status: 'called',
  source: 'file',
  sites: { inferred: 0 },
  phenotypes: ['Normal Metabolizer'],
  current: {
    status: 'changed',
    phenotypes: ['Poor Metabolizer'],
    activityScores: [0],
    because: [{ medicine: 'medicine two', effect: 'inhibitor', grade: 'strong', citation }],
  },
};

export default {
  component: 'other-medicines',
  place: 'card',
  examples: [
    {
      name: 'another medicine changes the result',
      render: () => (
        <OtherMedicines
          medicine={{ name: 'medicine one', genes: ['GENE1'], advice: [advice('Taking medicine two slows the enzyme.')] }}
          genes={[gene]}
        />
      ),
    },
  ],
} satisfies ComponentExamples;
