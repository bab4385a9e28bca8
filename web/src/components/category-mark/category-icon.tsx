import type { JSX } from 'preact';
import type { Category } from '../../generated/report';

// A shape of its own for each category, so that none needs its colour. Outlines that are broken or empty say that
// something is not known; only known results have filled shapes.
const shapes: Record<Category, JSX.Element> = {
  avoid: (
    <>
      <path class="rx-icon__fill" d="M7.5 1.5h9l6 6v9l-6 6h-9l-6-6v-9z" />
      <path class="rx-icon__sign" d="M8 8l8 8M16 8l-8 8" />
    </>
  ),
  adjust: (
    <>
      <path class="rx-icon__fill" d="M12 .8 23.2 12 12 23.2.8 12z" />
      <path class="rx-icon__sign" d="M12 6.5v11M8.8 9.3 12 6.2l3.2 3.1M8.8 14.7l3.2 3.1 3.2-3.1" />
    </>
  ),
  caution: (
    <>
      <path class="rx-icon__fill" d="M12 1.5 23.3 22H.7z" />
      <path class="rx-icon__sign" d="M12 9v6M12 18.2v.4" />
    </>
  ),
  standard: (
    <>
      <circle class="rx-icon__fill" cx="12" cy="12" r="11" />
      <path class="rx-icon__sign" d="M6.8 12.4l3.6 3.6 6.8-7.6" />
    </>
  ),
  'cannot-tell': (
    <>
      <rect class="rx-icon__broken" x="2" y="2" width="20" height="20" rx="3" />
      <path class="rx-icon__line" d="M9 9.3c0-4.3 6.2-4.1 6.2-.3 0 2.5-3.2 2.6-3.2 5M12 17.7v.4" />
    </>
  ),
  'no-guidance': (
    <>
      <circle class="rx-icon__broken" cx="12" cy="12" r="10" />
      <path class="rx-icon__line" d="M7.5 12h9" />
    </>
  ),
};

export function CategoryIcon({ category }: { category: Category }) {
  return (
    <svg class="rx-icon" viewBox="0 0 24 24" width="24" height="24" aria-hidden="true" focusable="false">
      {shapes[category]}
    </svg>
  );
}
