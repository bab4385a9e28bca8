import { CATEGORY_ORDER } from '../../components/category-mark/category-mark';
import { CategoryIcon } from '../../components/category-mark/category-icon';
import { MedicineCard } from '../../components/medicine-card/medicine-card';
import { useContent } from '../../content';
import type { Category, Report } from '../../generated/report';

// Said of these, so that nobody takes them for an all-clear.
const UNKNOWN: ReadonlySet<Category> = new Set(['cannot-tell', 'no-guidance']);

// The medicines by category, worst first; each group says in words what its category means.
export function MedicineList({ report }: { report: Report }) {
  const { medicines: text } = useContent();
  return (
    <section aria-labelledby="medicines">
      <h2 id="medicines">{text.heading}</h2>
      <p>{text.intro}</p>
      {CATEGORY_ORDER.map((category) => (
        <Group key={category} category={category} report={report} />
      ))}
    </section>
  );
}

function Group({ category, report }: { category: Category; report: Report }) {
  const { categories, numbers, medicines: text } = useContent();
  const medicines = report.medicines.filter((medicine) => medicine.category === category);
  if (medicines.length === 0) return null;
  return (
    <section class={`rx-group rx-category--${category}`} aria-labelledby={`category-${category}`}>
      <h3 id={`category-${category}`} class="rx-group__heading">
        <CategoryIcon category={category} />
        <span>
          {categories[category].label} ({numbers.count(medicines.length)})
        </span>
      </h3>
      <p class="rx-group__meaning">
        {categories[category].explanation} {UNKNOWN.has(category) && text.notAllClear}
      </p>
      {medicines.map((medicine) => (
        <MedicineCard key={medicine.name} medicine={medicine} genes={report.genes} />
      ))}
    </section>
  );
}
