import type { ComponentChildren } from 'preact';
import { useId, useState } from 'preact/hooks';
import { CATEGORY_ORDER } from '../../components/category-mark/category-mark';
import { CategoryIcon } from '../../components/category-mark/category-icon';
import { Disclosure } from '../../components/disclosure/disclosure';
import type { AskEstimate } from '../../components/dose-estimate/estimate-form';
import { MedicineCard } from '../../components/medicine-card/medicine-card';
import { useContent } from '../../content';
import type { Category, Medicine, Report } from '../../generated/report';

// Said of these, so that nobody takes them for an all-clear.
const UNKNOWN: ReadonlySet<Category> = new Set(['cannot-tell', 'no-guidance']);

interface ListProps {
  medicines: Medicine[];
  report: Report;
  onEstimate: AskEstimate | undefined;
}

export interface GroupsProps extends ListProps {
  categories: Category[];
  // Folded by what kind of medicine it is.
  byKind?: boolean;
}

// Medicines by category; each group says in words what its category means.
export function MedicineGroups({ categories, medicines, byKind = false, ...rest }: GroupsProps) {
  return (
    <>
      {categories.map((category) => {
        const members = medicines.filter((medicine) => medicine.category === category);
        if (members.length === 0) return null;
        return (
          <Group key={category} category={category} count={members.length}>
            {byKind ? <Kinds medicines={members} {...rest} /> : <Cards medicines={members} {...rest} />}
          </Group>
        );
      })}
    </>
  );
}

function Group({ category, count, children }: { category: Category; count: number; children: ComponentChildren }) {
  const { categories, numbers, medicines: text } = useContent();
  return (
    <section class={`rx-group rx-category--${category}`} aria-labelledby={`category-${category}`}>
      <h3 id={`category-${category}`} class="rx-group__heading">
        <CategoryIcon category={category} />
        <span>
          {categories[category].label} ({numbers.count(count)})
        </span>
      </h3>
      <p class="rx-group__meaning">
        {categories[category].explanation} {UNKNOWN.has(category) && text.notAllClear}
      </p>
      {children}
    </section>
  );
}

function Cards({ medicines, report, onEstimate }: ListProps) {
  return (
    <>
      {medicines.map((medicine) => (
        <MedicineCard key={medicine.name} medicine={medicine} genes={report.genes} onEstimate={onEstimate} />
      ))}
    </>
  );
}

function Kinds({ medicines, ...rest }: ListProps) {
  const { language, worth } = useContent();
  const kindOf = ({ class: kind }: Medicine) => kind ?? worth.otherKind;
  const kinds = [...new Set(medicines.map(kindOf))].sort((a, b) => a.localeCompare(b, language));
  return (
    <>
      <p class="rx-on-paper">{worth.onPaper}</p>
      {kinds.map((kind) => {
        const members = medicines.filter((medicine) => kindOf(medicine) === kind);
        return (
          <Disclosure key={kind} class="rx-disclosure--plain rx-kind" made summary={worth.ofKind(kind, members.length)}>
            {() => <Cards medicines={members} {...rest} />}
          </Disclosure>
        );
      })}
    </>
  );
}

// Any medicine of the report, whatever its category, by any part of its name, of a brand, or of what kind of medicine it is.
export function LookUp({ report, onEstimate }: Omit<ListProps, 'medicines'>) {
  const { medicines: text } = useContent();
  const [wanted, setWanted] = useState('');
  const id = useId();
  const found = wanted.trim() === '' ? [] : report.medicines.filter((medicine) => matches(medicine, wanted));
  const worstFirst = CATEGORY_ORDER.flatMap((category) => found.filter((medicine) => medicine.category === category));
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
        onInput={(event) => setWanted(event.currentTarget.value)}
      />
      <p aria-live="polite">{wanted.trim() !== '' && text.found(found.length)}</p>
      {worstFirst.length > 0 && <h3 class="nhsuk-u-visually-hidden">{text.heading}</h3>}
      <Cards medicines={worstFirst} report={report} onEstimate={onEstimate} />
    </div>
  );
}

function matches({ name, label, brands, class: kind = '' }: Medicine, wanted: string): boolean {
  const words = wanted.trim().toLowerCase();
  return [name, label, kind, ...brands].some((text) => text.toLowerCase().includes(words));
}
