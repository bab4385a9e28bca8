import { useContent } from '../../content';
import type { Category } from '../../generated/report';
import { CategoryIcon } from './category-icon';

// A category in words, with its shape and colour. The words alone are enough.
export function CategoryMark({ category }: { category: Category }) {
  const { categories } = useContent();
  return (
    <span class={`rx-mark rx-category--${category}`}>
      <CategoryIcon category={category} />
      <span class="rx-mark__name">{categories[category].label}</span>
    </span>
  );
}

// Worst first; what is not known comes before what needs no change, so that nobody takes one for the other.
export const CATEGORY_ORDER: readonly Category[] = [
  'avoid',
  'adjust',
  'caution',
  'cannot-tell',
  'no-guidance',
  'standard',
];
