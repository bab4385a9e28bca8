import { useId } from 'preact/hooks';
import { useContent } from '../../content';

export interface SuggestedProps {
  label: string;
  hint?: string;
  value: string;
  suggestions: { value: string; label?: string }[];
  // Id of the sentence that says what is wrong with it.
  wrong: string | undefined;
  onType: (value: string) => void;
}

// A field that completes what is typed, with the browser's own list: it works with keyboard, screen reader and touch as
// the reader's device does everywhere, weighs nothing, and leaves any other name as it is typed. (accessible-autocomplete
// sets its options as markup, which the page's policy of trusted types rightly refuses.)
export function Suggested({ label, hint, value, suggestions, wrong, onType }: SuggestedProps) {
  const id = useId();
  return (
    <div class={`nhsuk-form-group ${wrong ? 'nhsuk-form-group--error' : ''}`}>
      <label class="nhsuk-label" for={id}>
        {label}
      </label>
      {hint !== undefined && (
        <div class="nhsuk-hint" id={`${id}-hint`}>
          {hint}
        </div>
      )}
      <input
        class="rx-suggested"
        id={id}
        type="text"
        list={`${id}-list`}
        autocomplete="off"
        autocapitalize="off"
        spellcheck={false}
        aria-describedby={[wrong, hint !== undefined && `${id}-hint`].filter(Boolean).join(' ') || undefined}
        aria-invalid={wrong !== undefined}
        value={value}
        onInput={(event) => onType(event.currentTarget.value)}
      />
      <datalist id={`${id}-list`}>
        {suggestions.map((suggestion) => (
          <option key={suggestion.value} value={suggestion.value} label={suggestion.label} />
        ))}
      </datalist>
    </div>
  );
}

export interface PickProps {
  label: string;
  hint: string;
  value: string;
  // Undefined where the gene is not known: then anything may be typed.
  values: string[] | undefined;
  wrong: string | undefined;
  onPick: (value: string) => void;
}

export function Pick({ label, hint, value, values, wrong, onPick }: PickProps) {
  const { typed: text } = useContent();
  const id = useId();
  if (!values) return <Suggested label={label} value={value} suggestions={[]} wrong={wrong} onType={onPick} />;
  return (
    <div class={`nhsuk-form-group ${wrong ? 'nhsuk-form-group--error' : ''}`}>
      <label class="nhsuk-label" for={id}>
        {label}
      </label>
      <div class="nhsuk-hint" id={`${id}-hint`}>
        {hint}
      </div>
      <select
        class="nhsuk-select"
        id={id}
        aria-describedby={wrong === undefined ? `${id}-hint` : `${wrong} ${id}-hint`}
        aria-invalid={wrong !== undefined}
        value={values.includes(value) ? value : ''}
        onChange={(event) => onPick(event.currentTarget.value)}
      >
        <option value="">{text.choose}</option>
        {values.map((each) => (
          <option key={each} value={each}>
            {each}
          </option>
        ))}
      </select>
    </div>
  );
}
