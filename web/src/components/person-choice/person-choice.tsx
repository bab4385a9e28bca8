import { useState } from 'preact/hooks';
import { useContent } from '../../content';

export interface PersonChoiceProps {
  people: string[];
  onChoose: (person: string) => void;
  onBack: () => void;
}

// As many as fit on a screen are radio buttons; more are a list box, where typing a name finds it.
const MOST_RADIOS = 12;

export function PersonChoice({ people, onChoose, onBack }: PersonChoiceProps) {
  const { person: text } = useContent();
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
        <fieldset class="nhsuk-fieldset" aria-describedby={`people-hint${mistake ? ' people-mistake' : ''}`}>
          <legend class="nhsuk-fieldset__legend nhsuk-fieldset__legend--m">{text.legend}</legend>
          <div class="nhsuk-hint" id="people-hint">
            {text.hint}
          </div>
          {mistake && (
            <p class="nhsuk-error-message" id="people-mistake" role="alert">
              {text.none}
            </p>
          )}
          {people.length <= MOST_RADIOS ? (
            <Radios people={people} chosen={chosen} onPick={setChosen} />
          ) : (
            <Select people={people} label={text.select} prompt={text.none} onPick={setChosen} />
          )}
        </fieldset>
      </div>
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

function Radios(props: { people: string[]; chosen: string; onPick: (person: string) => void }) {
  return (
    <div class="nhsuk-radios">
      {props.people.map((person, index) => (
        <div class="nhsuk-radios__item" key={person}>
          <input
            class="nhsuk-radios__input"
            type="radio"
            name="person"
            id={`person-${index}`}
            checked={props.chosen === person}
            onChange={() => props.onPick(person)}
          />
          <label class="nhsuk-label nhsuk-radios__label rx-anywhere" for={`person-${index}`}>
            {person}
          </label>
        </div>
      ))}
    </div>
  );
}

function Select(props: { people: string[]; label: string; prompt: string; onPick: (person: string) => void }) {
  return (
    <>
      <label class="nhsuk-label" for="person-select">
        {props.label}
      </label>
      <select class="nhsuk-select" id="person-select" onChange={(event) => props.onPick(event.currentTarget.value)}>
        <option value="">{props.prompt}</option>
        {props.people.map((person) => (
          <option key={person} value={person}>
            {person}
          </option>
        ))}
      </select>
    </>
  );
}
