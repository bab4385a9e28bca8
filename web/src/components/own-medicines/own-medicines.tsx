import { useContent } from '../../content';
import type { KnownMedicine } from './name-index';
import { isOpen, type OwnMedicine } from './own';

export interface OwnMedicinesProps {
  medicines: OwnMedicine[];
  find: (name: string) => KnownMedicine | undefined;
  // Undefined: none of those that were offered.
  onAnswer: (open: OwnMedicine, name: string | undefined) => void;
  onRemove: (medicine: OwnMedicine) => void;
}

// What the person takes: each medicine by its name and as it was written, with what is known of it, or the question which one
// is meant.
export function OwnMedicines({ medicines, find, onAnswer, onRemove }: OwnMedicinesProps) {
  return (
    <ul class="rx-own">
      {medicines.map((medicine) => (
        <li key={medicine.written} class={`rx-own__item ${isOpen(medicine) ? 'rx-own__question' : ''}`}>
          {isOpen(medicine) ? (
            <Question medicine={medicine} find={find} onAnswer={onAnswer} />
          ) : (
            <Settled medicine={medicine} known={medicine.known ? find(medicine.name) : undefined} />
          )}
          <Remove name={isOpen(medicine) ? medicine.written : (find(medicine.name)?.label ?? medicine.name)} onClick={() => onRemove(medicine)} />
        </li>
      ))}
    </ul>
  );
}

function Settled({ medicine: { name, written }, known }: { medicine: OwnMedicine; known: KnownMedicine | undefined }) {
  const { own: text } = useContent();
  const label = known?.label ?? name;
  return (
    <div class="rx-own__what">
      <p>
        <strong>{label}</strong>
        {written.toLowerCase() !== label.toLowerCase() && <span class="rx-muted"> {text.wrote(written)}</span>}
      </p>
      {!known?.covered && <p class="rx-own__not-covered">{known ? text.influences(known.enzymes) : text.notCovered}</p>}
    </div>
  );
}

interface QuestionProps extends Pick<OwnMedicinesProps, 'find' | 'onAnswer'> {
  medicine: OwnMedicine;
}

function Question({ medicine, find, onAnswer }: QuestionProps) {
  const { own: text } = useContent();
  return (
    <fieldset class="nhsuk-fieldset rx-own__what">
      <legend class="nhsuk-fieldset__legend">
        <strong>{text.which(medicine.written)}</strong>
      </legend>
      <div class="rx-own__answers">
        {(medicine.candidates ?? []).map((name) => (
          <Answer key={name} known={find(name)} onClick={() => onAnswer(medicine, name)} />
        ))}
        <button type="button" class="nhsuk-button nhsuk-button--secondary nhsuk-button--small" onClick={() => onAnswer(medicine, undefined)}>
          {text.noneOfThese(medicine.written)}
        </button>
      </div>
    </fieldset>
  );
}

// A name is told from a similar one by a brand and by what kind of medicine it is.
function Answer({ known, onClick }: { known: KnownMedicine | undefined; onClick: () => void }) {
  if (!known) return null;
  const more = [known.brands[0], known.class].filter(Boolean).join(', ');
  return (
    <button type="button" class="nhsuk-button nhsuk-button--secondary nhsuk-button--small" onClick={onClick}>
      {known.label}
      {more !== '' && <span class="rx-own__more"> ({more})</span>}
    </button>
  );
}

function Remove({ name, onClick }: { name: string; onClick: () => void }) {
  const { own: text } = useContent();
  return (
    <button type="button" class="nhsuk-button nhsuk-button--secondary nhsuk-button--small rx-own__remove" onClick={onClick}>
      {text.remove}
      <span class="nhsuk-u-visually-hidden"> {name}</span>
    </button>
  );
}
