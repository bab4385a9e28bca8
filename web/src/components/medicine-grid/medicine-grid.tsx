import { useContent } from '../../content';
import type { Category, Medicine } from '../../generated/report';
import { CategoryIcon } from '../category-mark/category-icon';
import { CATEGORY_ORDER } from '../category-mark/category-mark';
import { medicineAnchor } from '../in-page-link/anchors';
import { InPageLink } from '../in-page-link/in-page-link';

export type GridMedicine = Pick<Medicine, 'name' | 'label' | 'category'>;

// Every medicine of the report by its category, as much as fits on one page: what to hang on a fridge or show a doctor.
// Each name keeps its category's icon, so that a part of the page torn off still says what it means.
export function MedicineGrid({ medicines }: { medicines: GridMedicine[] }) {
  const { grid: text } = useContent();
  return (
    <div class="rx-grid">
      <p class="rx-no-print">{text.intro}</p>
      {CATEGORY_ORDER.map((category) => (
        <Group key={category} category={category} medicines={medicines.filter((medicine) => medicine.category === category)} />
      ))}
    </div>
  );
}

function Group({ category, medicines }: { category: Category; medicines: GridMedicine[] }) {
  const { categories, overview } = useContent();
  if (medicines.length === 0) return null;
  return (
    <section class={`rx-grid__group rx-category--${category}`} aria-labelledby={`grid-${category}`}>
      <h3 id={`grid-${category}`} class="rx-grid__heading">
        <CategoryIcon category={category} />
        <span class="rx-grid__category">{categories[category].label}</span>
        <span class="rx-grid__count">{overview.medicines(medicines.length)}</span>
      </h3>
      <ul class="rx-grid__names">
        {medicines.map(({ name, label }) => (
          <li key={name}>
            <InPageLink to={medicineAnchor(name)}>
              <CategoryIcon category={category} />
              {label}
            </InPageLink>
          </li>
        ))}
      </ul>
    </section>
  );
}
