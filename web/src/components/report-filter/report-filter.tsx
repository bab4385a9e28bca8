import { useId } from 'preact/hooks';
import { useContent } from '../../content';
import type { Report } from '../../generated/report';
import { CATEGORY_ORDER } from '../category-mark/category-mark';
import { SOURCES } from '../counsellor-medicine/pieces';
import { asksForSomething, everything, type Filter, type Selection } from './filter';

export interface ReportFilterProps {
  report: Report;
  filter: Filter;
  shown: Selection;
  // Why the filter was changed by the page; empty where the reader did.
  news: string;
  onChange: (filter: Filter) => void;
}

// What is hidden is said at once, to the eye, to a screen reader and on paper.
export function ReportFilter({ report, filter, shown, news, onChange }: ReportFilterProps) {
  const { filter: text, categories, sources } = useContent();
  const id = useId();
  const asked = asksForSomething(filter);
  return (
    <section class="rx-filter" aria-labelledby={`${id}-heading`}>
      <div class="rx-no-print">
        <h3 class="rx-filter__heading" id={`${id}-heading`}>
          {text.heading}
        </h3>
        <div class="rx-filter__fields">
          <Choice id={`${id}-gene`} label={text.gene} value={filter.gene} onChange={(gene) => onChange({ ...filter, gene })}>
            {report.genes.map(({ symbol }) => [symbol, symbol])}
          </Choice>
          <div>
            <label class="nhsuk-label" for={`${id}-medicine`}>
              {text.medicine}
            </label>
            <input
              id={`${id}-medicine`}
              class="rx-find"
              type="search"
              autocomplete="off"
              value={filter.medicine}
              onInput={(event) => onChange({ ...filter, medicine: event.currentTarget.value })}
            />
          </div>
          <Choice
            id={`${id}-category`}
            label={text.category}
            value={filter.category}
            onChange={(category) => onChange({ ...filter, category })}
          >
            {CATEGORY_ORDER.map((category) => [category, categories[category].label])}
          </Choice>
          <Choice id={`${id}-source`} label={text.source} value={filter.source} onChange={(source) => onChange({ ...filter, source })}>
            {SOURCES.map((source) => [source, sources[source]])}
          </Choice>
        </div>
      </div>
      <div class="rx-filter__foot">
        <p aria-live="polite">
          {news} {text.shown(shown.medicines.length, report.medicines.length, shown.genes.length, report.genes.length)} {asked && text.hidden}
        </p>
        <button
          type="button"
          class="nhsuk-button nhsuk-button--secondary nhsuk-button--small rx-no-print"
          aria-disabled={!asked}
          onClick={() => onChange(everything)}
        >
          {text.clear}
        </button>
      </div>
    </section>
  );
}

interface ChoiceProps<Value extends string> {
  id: string;
  label: string;
  value: Value | '';
  onChange: (value: Value | '') => void;
  children: [value: Value, label: string][];
}

function Choice<Value extends string>({ id, label, value, onChange, children }: ChoiceProps<Value>) {
  const { filter: text } = useContent();
  return (
    <div>
      <label class="nhsuk-label" for={id}>
        {label}
      </label>
      <select class="nhsuk-select" id={id} value={value} onChange={(event) => onChange(event.currentTarget.value as Value | '')}>
        <option value="">{text.all}</option>
        {children.map(([each, words]) => (
          <option key={each} value={each}>
            {words}
          </option>
        ))}
      </select>
    </div>
  );
}
