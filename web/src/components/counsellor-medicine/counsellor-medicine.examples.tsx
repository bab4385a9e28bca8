import type { Advice, Medicine } from '../../generated/report';
import { nothing, type ComponentExamples } from '../examples';
import type { GeneBehind } from '../medicine-card/gene-links';
import { CounsellorMedicine } from './counsellor-medicine';

const advice = (more: Partial<Advice>): Advice => ({
  source: 'CPIC',
  genes: ['CYP2C19'],
  phenotypes: { CYP2C19: 'Intermediate Metabolizer' },
  category: 'adjust',
  strength: 'Strong',
  implication: 'Less active metabolite is formed.',
  recommendation: 'Use another antiplatelet medicine.',
  patient: { meaning: '', action: '' },
  citation: { title: 'CPIC guideline', url: 'https://cpicpgx.org/guidelines/', version: '2022', pmid: '35034351' },
  ...more,
});

const dpwg = advice({ source: 'DPWG', category: 'caution', recommendation: 'Use twice the dose, or another medicine.' });
const label = advice({ source: 'FDA-label', category: 'no-guidance', recommendation: 'No recommendation for this result.' });
const stroke = advice({ population: 'stroke', category: 'no-guidance', strength: 'No Recommendation' });

const medicine = (entries: Medicine['advice'], more: Partial<Medicine>): Medicine => ({
  name: 'clopidogrel',
  label: 'clopidogrel',
  brands: ['Plavix'],
  about: 'It helps to prevent blood clots.',
  genes: ['CYP2C19'],
  advice: entries,
  category: 'adjust',
  categorySource: 'CPIC',
  sources: [{ source: 'CPIC', category: 'adjust' }],
  agreement: 'single',
  ...more,
});

const genes: GeneBehind[] = [{ symbol: 'CYP2C19', status: 'called', source: 'file', sites: { inferred: 3 } }];
const show = (entry: Medicine, note = '') => () => (
  <CounsellorMedicine medicine={entry} genes={genes} note={note} onNote={nothing} printed open />
);

export default {
  component: 'counsellor-medicine',
  examples: [
    { name: 'one source, with a note', render: show(medicine([advice({})], {}), 'Discussed with the cardiologist.') },
    {
      name: 'sources that differ, several uses',
      render: show(
        medicine([advice({ population: 'stent' }), stroke, dpwg, label], { agreement: 'differ', agreementText: 'The sources differ: CPIC asks for a change, DPWG for care.' }),
      ),
    },
    {
      name: 'open, with pieces of advice of which one holds, and other medicines',
      render: show(
        medicine(
          [
            advice({
              category: 'cannot-tell',
              open: ['adjust', 'standard'],
              variants: [advice({ phenotypes: { CYP2C19: 'Poor Metabolizer' } }), advice({})],
              hints: [{ gene: 'CYP2C19', about: '*2', text: 'One base points to *2.', patient: '' }],
              notes: [{ code: 'phenoconversion', severity: 'warning', text: 'Omeprazole is a moderate inhibitor of CYP2C19.' }],
            }),
          ],
          { category: 'cannot-tell' },
        ),
      ),
    },
  ],
} satisfies ComponentExamples;
