import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';

export interface NameChoiceProps {
  // As the file writes them.
  names: string[];
  words: { legend: string; hint: string; select: string; read: string; none: string; back: string };
  onChoose: (name: string) => void;
  onBack: () => void;
  // What else is asked before the choice counts.
  children?: ComponentChildren;
}

// As many as fit on a screen are radio buttons; more are a list box, where typing a name finds it.
const MOST_RADIOS = 12;

// One of several names that a file gives: of people, or of files inside an archive.
export function NameChoice({ names, words: text, onChoose, onBack, children }: NameChoiceProps) {
  const [chosen, setChosen] = useState('');
  const [mistake, setMistake] = useState(false);

  return (
    <form
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        if (chosen) onChoose(chosen);
        else setMistake(true);
      }}
    >
      <div class={`nhsuk-form-group ${mistake ? 'nhsuk-form-group--error' : ''}`}>
        <fieldset class="nhsuk-fieldset" aria-describedby={`names-hint${mistake ? ' names-mistake' : ''}`}>
          <legend class="nhsuk-fieldset__legend nhsuk-fieldset__legend--m">{text.legend}</legend>
          <div class="nhsuk-hint" id="names-hint">
            {text.hint}
          </div>
          {mistake && (
            <p class="nhsuk-error-message" id="names-mistake" role="alert">
              {text.none}
            </p>
          )}
          {names.length <= MOST_RADIOS ? (
            <Radios names={names} chosen={chosen} onPick={setChosen} />
          ) : (
            <Select names={names} label={text.select} prompt={text.none} onPick={setChosen} />
          )}
        </fieldset>
      </div>
      {children}
      <div class="rx-buttons">
        <button type="submit" class="nhsuk-button">
          {text.read}
        </button>
        <button type="button" class="nhsuk-button nhsuk-button--secondary" onClick={onBack}>
          {text.back}
        </button>
      </div>
    </form>
  );
}

function Radios(props: { names: string[]; chosen: string; onPick: (name: string) => void }) {
  return (
    <div class="nhsuk-radios">
      {props.names.map((name, index) => (
        <div class="nhsuk-radios__item" key={name}>
          <input
            class="nhsuk-radios__input"
            type="radio"
            name="name"
            id={`name-${index}`}
            checked={props.chosen === name}
            onChange={() => props.onPick(name)}
          />
          <label class="nhsuk-label nhsuk-radios__label rx-anywhere" for={`name-${index}`}>
            {name}
          </label>
        </div>
      ))}
    </div>
  );
}

function Select(props: { names: string[]; label: string; prompt: string; onPick: (name: string) => void }) {
  return (
    <>
      <label class="nhsuk-label" for="name-select">
        {props.label}
      </label>
      <select class="nhsuk-select" id="name-select" onChange={(event) => props.onPick(event.currentTarget.value)}>
        <option value="">{props.prompt}</option>
        {props.names.map((name) => (
          <option key={name} value={name}>
            {name}
          </option>
        ))}
      </select>
    </>
  );
}
