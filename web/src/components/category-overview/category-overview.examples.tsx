import { CATEGORY_ORDER } from '../category-mark/category-mark';
import type { ComponentExamples } from '../examples';
import { CategoryOverview } from './category-overview';

const statuses = ['called', 'ambiguous', 'not-callable'] as const;

export default {
  component: 'category-overview',
  examples: [
    {
      name: 'one in each category',
      render: () => (
        <CategoryOverview
          medicines={CATEGORY_ORDER.map((category) => ({ category }))}
          genes={statuses.map((status) => ({ status }))}
        />
      ),
    },
    {
      name: 'nothing can be told',
      render: () => (
        <CategoryOverview
          medicines={[{ category: 'cannot-tell' }, { category: 'cannot-tell' }]}
          genes={[{ status: 'not-callable' }]}
        />
      ),
    },
  ],
} satisfies ComponentExamples;
