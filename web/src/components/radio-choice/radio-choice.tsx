export interface RadioChoiceProps<Value extends string> {
  // Of the group of inputs; also the beginning of their ids.
  name: string;
  legend: string;
  hint?: string;
  // In the order in which they are shown.
  values: readonly Value[];
  words: Record<Value, { label: string; hint: string }>;
  value: Value;
  onChange: (value: Value) => void;
}

// One of a few, each with a sentence that says what it means.
export function RadioChoice<Value extends string>({ name, legend, hint, values, words, value, onChange }: RadioChoiceProps<Value>) {
  return (
    <fieldset class="nhsuk-fieldset" aria-describedby={hint === undefined ? undefined : `${name}-hint`}>
      <legend class="nhsuk-fieldset__legend nhsuk-fieldset__legend--s">{legend}</legend>
      {hint !== undefined && (
        <div class="nhsuk-hint" id={`${name}-hint`}>
          {hint}
        </div>
      )}
      <div class="nhsuk-radios">
        {values.map((each) => (
          <div class="nhsuk-radios__item" key={each}>
            <input
              class="nhsuk-radios__input"
              type="radio"
              name={name}
              id={`${name}-${each}`}
              aria-describedby={`${name}-${each}-hint`}
              checked={value === each}
              onChange={() => onChange(each)}
            />
            <label class="nhsuk-label nhsuk-radios__label" for={`${name}-${each}`}>
              {words[each].label}
            </label>
            <div class="nhsuk-hint nhsuk-radios__hint" id={`${name}-${each}-hint`}>
              {words[each].hint}
            </div>
          </div>
        ))}
      </div>
    </fieldset>
  );
}
