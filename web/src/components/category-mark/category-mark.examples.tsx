import type { ComponentExamples } from '../examples';
import { CATEGORY_ORDER, CategoryMark } from './category-mark';

export default {
  component: 'category-mark',
  examples: CATEGORY_ORDER.map((category) => ({ name: category, render: () => <CategoryMark category={category} /> })),
} satisfies ComponentExamples;
