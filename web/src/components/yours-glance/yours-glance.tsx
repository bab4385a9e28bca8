import { useContent } from '../../content';
import type { Medicine } from '../../generated/report';
import { CategoryMark } from '../category-mark/category-mark';
import { medicineAnchor } from '../in-page-link/anchors';
import { InPageLink } from '../in-page-link/in-page-link';

export interface YoursGlanceProps {
  // Worst first.
  yours: Pick<Medicine, 'name' | 'label' | 'category'>[];
  // Names that no guideline covers, as they were told.
  notCovered: string[];
}

// The person's own medicines before anything else, each with its category and a way to its card.
export function YoursGlance({ yours, notCovered }: YoursGlanceProps) {
  const { yours: text } = useContent();
  if (yours.length + notCovered.length === 0) return null;
  return (
    <ul class="rx-glance" aria-label={text.heading}>
      {yours.map(({ name, label, category }) => (
        <li key={name} class="rx-glance__one">
          <InPageLink to={medicineAnchor(name)}>{label}</InPageLink>
          <CategoryMark category={category} />
        </li>
      ))}
      {notCovered.map((typed) => (
        <li key={typed} class="rx-glance__one">
          <InPageLink to="not-covered">{typed}</InPageLink>
          <span class="rx-glance__unknown">{text.notCoveredHeading}</span>
        </li>
      ))}
    </ul>
  );
}
