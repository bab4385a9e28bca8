import { useId, useState } from 'preact/hooks';
import { useContent } from '../../content';
import type { EstimateAsks } from '../../generated/report';
import type { Problem } from '../../protocol/messages';
import { factsFrom, nothingTyped, type Measure, type PersonFacts, type Typed } from './facts';

// Settles when there is an answer; a problem is what the core found wrong with the facts.
export type AskEstimate = (person: PersonFacts) => Promise<Problem | undefined>;

export interface EstimateFormProps {
  asks: EstimateAsks;
  onAsk: AskEstimate;
  onChange: () => void;
}

export function EstimateForm({ asks, onAsk, onChange }: EstimateFormProps) {
  const { estimate: text, failed } = useContent();
  const id = useId();
  const [typed, setTyped] = useState<Typed>(nothingTyped);
  const [mistake, setMistake] = useState('');
  const [working, setWorking] = useState(false);

  async function ask(): Promise<void> {
    if (working) return;
    const read = factsFrom(typed);
    if ('wrong' in read) return setMistake(text.noNumber(text.measures[read.wrong].label));
    setMistake('');
    setWorking(true);
    const problem = await onAsk(read.facts);
    setWorking(false);
    if (problem) setMistake(problem.message || failed.unknown.message);
  }

  return (
    <form
      noValidate
      class="rx-estimate__form rx-no-print"
      onInput={onChange}
      onSubmit={(event) => {
        event.preventDefault();
        void ask();
      }}
    >
      {asks.measures.map((measure) => (
        <MeasureField
          key={measure}
          id={`${id}-${measure}`}
          measure={measure}
          value={typed.measures[measure] ?? ''}
          onType={(value) => setTyped({ ...typed, measures: { ...typed.measures, [measure]: value } })}
        />
      ))}
      {asks.races.length > 0 && (
        <RaceField id={`${id}-race`} races={asks.races} onPick={(race) => setTyped({ ...typed, race })} />
      )}
      {asks.takes.map((what) => (
        <TakesField
          key={what.id}
          id={`${id}-${what.id}`}
          label={what.text}
          value={typed.takes[what.id]}
          onPick={(taken) => setTyped({ ...typed, takes: { ...typed.takes, [what.id]: taken } })}
        />
      ))}
      {mistake !== '' && (
        <p class="nhsuk-error-message" role="alert">
          {mistake}
        </p>
      )}
      <button type="submit" class="nhsuk-button nhsuk-button--secondary" aria-disabled={working}>
        {text.ask}
      </button>
      <p role="status">{working && text.working}</p>
    </form>
  );
}

interface MeasureProps {
  id: string;
  measure: Measure;
  value: string;
  onType: (value: string) => void;
}

function MeasureField({ id, measure, value, onType }: MeasureProps) {
  const { estimate: text } = useContent();
  return (
    <div class="nhsuk-form-group">
      <label class="nhsuk-label" for={id}>
        {text.measures[measure].label}
      </label>
      <input
        id={id}
        class="rx-estimate__number"
        type="text"
        inputMode="decimal"
        autocomplete="off"
        value={value}
        onInput={(event) => onType(event.currentTarget.value)}
      />{' '}
      <span aria-hidden="true">{text.measures[measure].unit}</span>
    </div>
  );
}

function RaceField({ id, races, onPick }: { id: string; races: EstimateAsks['races']; onPick: (race: string) => void }) {
  const { estimate: text } = useContent();
  return (
    <div class="nhsuk-form-group">
      <label class="nhsuk-label" for={id}>
        {text.race}
      </label>
      <div class="nhsuk-hint" id={`${id}-hint`}>
        {text.raceHint}
      </div>
      <select
        class="nhsuk-select rx-estimate__select"
        id={id}
        aria-describedby={`${id}-hint`}
        onChange={(event) => onPick(event.currentTarget.value)}
      >
        <option value="">{text.raceNotGiven}</option>
        {races.map((race) => (
          <option key={race.id} value={race.id}>
            {race.text}
          </option>
        ))}
      </select>
    </div>
  );
}

interface TakesProps {
  id: string;
  label: string;
  value: boolean | undefined;
  onPick: (taken: boolean) => void;
}

// Neither is chosen beforehand: what was not asked is not known.
function TakesField({ id, label, value, onPick }: TakesProps) {
  const { estimate: text } = useContent();
  return (
    <div class="nhsuk-form-group">
      <fieldset class="nhsuk-fieldset">
        <legend class="nhsuk-label">{text.takes(label)}</legend>
        <div class="nhsuk-radios rx-estimate__answers">
          {[true, false].map((answer) => (
            <div class="nhsuk-radios__item" key={String(answer)}>
              <input
                class="nhsuk-radios__input"
                type="radio"
                name={id}
                id={`${id}-${answer}`}
                checked={value === answer}
                onChange={() => onPick(answer)}
              />
              <label class="nhsuk-label nhsuk-radios__label" for={`${id}-${answer}`}>
                {answer ? text.yes : text.no}
              </label>
            </div>
          ))}
        </div>
      </fieldset>
    </div>
  );
}
