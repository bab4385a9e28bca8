import { useId, useState } from 'preact/hooks';
import { CATEGORY_ORDER } from '../../components/category-mark/category-mark';
import { CategoryIcon } from '../../components/category-mark/category-icon';
import type { AskEstimate } from '../../components/dose-estimate/estimate-form';
import { MedicineCard } from '../../components/medicine-card/medicine-card';
import { useContent } from '../../content';
import type { Category, Medicine, Report } from '../../generated/report';

// Said of these, so that nobody takes them for an all-clear.
const UNKNOWN: ReadonlySet<Category> = new Set(['cannot-tell', 'no-guidance']);

// The medicines by category, worst first; each group says in words what its category means.
export function MedicineList({ report, onEstimate }: { report: Report; onEstimate: AskEstimate | undefined }) {
  const { medicines: text } = useContent();
  const [wanted, setWanted] = useState('');
  const found = report.medicines.filter((medicine) => matches(medicine, wanted));
  return (
    <section aria-labelledby="medicines">
      <h2 id="medicines">{text.heading}</h2>
      <p>{text.intro}</p>
      <Finder wanted={wanted} found={found.length} onChange={setWanted} />
      {CATEGORY_ORDER.map((category) => (
        <Group key={category} category={category} medicines={found} report={report} onEstimate={onEstimate} />
      ))}
    </section>
  );
}

function Finder({ wanted, found, onChange }: { wanted: string; found: number; onChange: (wanted: string) => void }) {
  const { medicines: text } = useContent();
  const id = useId();
  return (
    <div class="nhsuk-form-group rx-no-print">
      <label class="nhsuk-label" for={id}>
        {text.find}
      </label>
      <input
        id={id}
        class="rx-find"
        type="search"
        autocomplete="off"
        value={wanted}
        onInput={(event) => onChange(event.currentTarget.value)}
      />
      <p aria-live="polite">{wanted.trim() !== '' && text.found(found)}</p>
    </div>
  );
}

// By any part of its name, of a brand, or of what kind of medicine it is.
function matches({ name, label, brands, class: kind = '' }: Medicine, wanted: string): boolean {
  const words = wanted.trim().toLowerCase();
  return [name, label, kind, ...brands].some((text) => text.toLowerCase().includes(words));
}

interface GroupProps {
  category: Category;
  medicines: Medicine[];
  report: Report;
  onEstimate: AskEstimate | undefined;
}

function Group({ category, medicines: found, report, onEstimate }: GroupProps) {
  const { categories, numbers, medicines: text } = useContent();
  const medicines = found.filter((medicine) => medicine.category === category);
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
        <MedicineCard key={medicine.name} medicine={medicine} genes={report.genes} onEstimate={onEstimate} />
      ))}
    </section>
  );
}
