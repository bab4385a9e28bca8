import { useId } from 'preact/hooks';
import { useContent } from '../../content';
import type { ReportOptions } from '../../generated/options';

export type Parents = Pick<ReportOptions, 'mother' | 'father'>;

export interface ParentChoiceProps {
  // Of everybody in the file.
  names: string[];
  parents: Parents;
  onChange: (parents: Parents) => void;
}

// Who of the people in the file are the parents of the one whose report is made; mostly nobody.
export function ParentChoice({ names, parents, onChange }: ParentChoiceProps) {
  const { parents: text } = useContent();
  const id = useId();
  const pick = (which: keyof Parents, name: string) => {
    const { [which]: _, ...others } = parents;
    onChange(name === '' ? others : { ...others, [which]: name });
  };
  return (
    <fieldset class="nhsuk-fieldset rx-parents" aria-describedby={`${id}-hint`}>
      <legend class="nhsuk-fieldset__legend nhsuk-fieldset__legend--s">{text.legend}</legend>
      <div class="nhsuk-hint" id={`${id}-hint`}>
        {text.hint}
      </div>
      {(['mother', 'father'] as const).map((which) => (
        <div class="nhsuk-form-group" key={which}>
          <label class="nhsuk-label" for={`${id}-${which}`}>
            {text[which]}
          </label>
          <select
            class="nhsuk-select"
            id={`${id}-${which}`}
            value={parents[which] ?? ''}
            onChange={(event) => pick(which, event.currentTarget.value)}
          >
            <option value="">{text.none}</option>
            {names.map((name) => (
              <option key={name} value={name}>
                {name}
              </option>
            ))}
          </select>
        </div>
      ))}
    </fieldset>
  );
}
