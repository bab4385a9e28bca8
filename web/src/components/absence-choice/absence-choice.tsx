import { useContent } from '../../content';
import type { ReportOptions } from '../../generated/options';

// How a site without a record is read. 'auto' leaves it to the file's own records.
export type AbsenceRule = NonNullable<ReportOptions['absence']>;

export const ABSENCE_RULES: readonly AbsenceRule[] = ['auto', 'not-tested', 'reference'];

export interface AbsenceChoiceProps {
  value: AbsenceRule;
  onChange: (value: AbsenceRule) => void;
}

export function AbsenceChoice({ value, onChange }: AbsenceChoiceProps) {
  const { absence } = useContent();
  return (
    <fieldset class="nhsuk-fieldset" aria-describedby="absence-hint">
      <legend class="nhsuk-fieldset__legend nhsuk-fieldset__legend--s">{absence.legend}</legend>
      <div class="nhsuk-hint" id="absence-hint">
        {absence.hint}
      </div>
      <div class="nhsuk-radios">
        {ABSENCE_RULES.map((rule) => (
          <div class="nhsuk-radios__item" key={rule}>
            <input
              class="nhsuk-radios__input"
              type="radio"
              name="absence"
              id={`absence-${rule}`}
              aria-describedby={`absence-${rule}-hint`}
              checked={value === rule}
              onChange={() => onChange(rule)}
            />
            <label class="nhsuk-label nhsuk-radios__label" for={`absence-${rule}`}>
              {absence.choices[rule].label}
            </label>
            <div class="nhsuk-hint nhsuk-radios__hint" id={`absence-${rule}-hint`}>
              {absence.choices[rule].hint}
            </div>
          </div>
        ))}
      </div>
    </fieldset>
  );
}
