import { CATEGORY_ORDER } from '../category-mark/category-mark';
import type { ComponentExamples } from '../examples';
import { YoursGlance } from './yours-glance';

const one = (category: (typeof CATEGORY_ORDER)[number]) => ({ name: `${category}-medicine`, label: `${category} medicine`, category });

export default {
  component: 'yours-glance',
  examples: [
    { name: 'one of each category', render: () => <YoursGlance yours={CATEGORY_ORDER.map(one)} notCovered={['something else']} /> },
    { name: 'one that is not covered', render: () => <YoursGlance yours={[]} notCovered={['a medicine with a long name that nobody knows']} /> },
  ],
} satisfies ComponentExamples;
