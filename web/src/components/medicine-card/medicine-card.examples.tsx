import type { Advice, Category, Medicine } from '../../generated/report';
import { CATEGORY_ORDER } from '../category-mark/category-mark';
import type { ComponentExamples } from '../examples';
import type { GeneBehind } from './gene-links';
import { MedicineCard } from './medicine-card';

function advice(category: Category, more: Partial<Advice> = {}): Advice {
  return {
    source: 'CPIC',
    genes: ['CYP2C19'],
    phenotypes: { CYP2C19: 'Intermediate Metabolizer' },
    category,
    strength: 'Strong',
    implication: 'Less active metabolite is formed.',
    recommendation: 'Use another antiplatelet medicine.',
    patient: { meaning: 'This medicine may work less well for you.', action: 'Talk to your doctor.' },
    citation: { title: 'CPIC guideline', url: 'https://cpicpgx.org/guidelines/', version: '2022', pmid: '35034351' },
    ...more,
  };
}

function medicine(category: Category, entries: Medicine['advice'], more: Partial<Medicine> = {}): Medicine {
  return {
    name: 'clopidogrel',
    label: 'clopidogrel',
    rxnorm: '32968',
    brands: ['Plavix', 'Iscover'],
    class: 'antiplatelet medicine',
    about: 'It helps to prevent blood clots.',
    genes: ['CYP2C19'],
    advice: entries,
    category,
    categorySource: 'CPIC',
    sources: [{ source: 'CPIC', category }],
    agreement: 'single',
    ...more,
  };
}

const genes: GeneBehind[] = [{ symbol: 'CYP2C19', status: 'called', source: 'file', sites: { inferred: 3 } }];
const onEstimate = () => Promise.resolve(undefined);
const show = (entry: Medicine) => () => <MedicineCard medicine={entry} genes={genes} open onEstimate={onEstimate} />;

export default {
  component: 'medicine-card',
  examples: [
    ...CATEGORY_ORDER.map((category) => ({ name: category, render: show(medicine(category, [advice(category)])) })),
    { name: 'closed', render: () => <MedicineCard medicine={medicine('avoid', [advice('avoid')])} genes={genes} onEstimate={onEstimate} /> },
    {
      name: 'rests on a typed-in result',
      render: () => <MedicineCard medicine={medicine('avoid', [advice('avoid')])} genes={[{ symbol: 'CYP2C19', status: 'called', source: 'manual', sites: { inferred: 0 } }]} open />,
    },
    {
      name: 'cannot tell, with what is open',
      render: show(medicine('cannot-tell', [advice('cannot-tell', { open: ['avoid', 'standard'] })])),
    },
    {
      name: 'several uses, two of them alike',
      render: show(
        medicine('avoid', [
          advice('avoid', { population: 'a heart stent' }),
          advice('avoid', { population: 'a stroke' }),
          advice('caution', {
            population: 'narrowed leg arteries',
            patient: { meaning: 'It may work less well.', action: 'Ask your doctor about it.' },
          }),
        ]),
      ),
    },
    {
      name: 'one source, two genes: both hold',
      render: show(
        medicine('avoid', [
          advice('avoid'),
          advice('cannot-tell', {
            genes: ['HLA-B'],
            phenotypes: { 'HLA-B': 'not called' },
            open: ['avoid', 'standard'],
            patient: { meaning: 'Your file does not hold enough information about HLA-B.', action: 'Ask your doctor.' },
          }),
        ]),
      ),
    },
    {
      name: 'sources differ',
      render: show(
        medicine(
          'avoid',
          [advice('avoid'), advice('standard', { source: 'DPWG', patient: { meaning: 'It works as usual.', action: 'No change.' } })],
          {
            agreement: 'differ',
            agreementText: 'The sources differ. CPIC: Not advised with your result; DPWG: No change because of your result.',
            sources: [
              { source: 'CPIC', category: 'avoid' },
              { source: 'DPWG', category: 'standard' },
            ],
          },
        ),
      ),
    },
    {
      name: 'with an addition',
      render: show(
        medicine('standard', [
          advice('standard'),
          advice('caution', { addition: true, patient: { meaning: 'Another remark.', action: 'Tell your doctor.' } }),
        ]),
      ),
    },
    {
      name: 'hostile text',
      render: show(
        medicine('avoid', [
          advice('avoid', {
            patient: { meaning: '<img src=x onerror=alert(1)>', action: '{{constructor}}' },
            citation: { title: '<script>', url: 'javascript:alert(1)', version: '1' },
          }),
        ]),
      ),
    },
  ],
} satisfies ComponentExamples;
