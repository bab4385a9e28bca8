import { useState } from 'preact/hooks';
import { MedicineField } from '../../components/medicine-field/medicine-field';
import { isOpen } from '../../components/own-medicines/own';
import { OwnMedicines } from '../../components/own-medicines/own-medicines';
import { useContent } from '../../content';
import type { Names } from '../../generated/names';
import type { Journey } from '../journey';
import type { Travel } from '../use-journey';
import { useOwnMedicines, type OwnEntry } from '../use-own-medicines';

export interface MedicinesViewProps {
  journey: Extract<Journey, { step: 'medicines' }>;
  travel: Travel;
  names: Names;
}

// The step between the file and the report. Nobody has to tell anything.
export function MedicinesView({ journey, travel, names }: MedicinesViewProps) {
  const { own: text } = useContent();
  const entry = useOwnMedicines(journey.asked.medicines, names, travel.tellMedicines);
  const [lack, setLack] = useState('');

  // What stands in the field counts, too.
  function report(): void {
    const medicines = entry.text.trim() === '' ? entry.medicines : entry.add(entry.text);
    if (medicines.length === 0) return setLack(text.nothingYet);
    if (!medicines.some(isOpen)) return travel.reportMedicines(medicines);
    setLack(text.unanswered);
    entry.goToQuestion();
  }

  return (
    <>
      <h1 tabIndex={-1}>{text.heading}</h1>
      <p class="rx-lead">{text.lead}</p>
      <TellMedicines entry={entry} />
      {lack !== '' && (
        <p class="nhsuk-error-message" role="alert">
          {lack}
        </p>
      )}
      <div class="rx-buttons">
        <button type="button" class="nhsuk-button" onClick={report}>
          {text.report}
        </button>
        <button type="button" class="nhsuk-button nhsuk-button--secondary" onClick={() => travel.reportMedicines([])}>
          {text.none}
        </button>
        <button type="button" class="nhsuk-button nhsuk-button--secondary" onClick={travel.back}>
          {text.back}
        </button>
      </div>
    </>
  );
}

// The field and the list, in this step and in the report alike.
export function TellMedicines({ entry }: { entry: OwnEntry }) {
  const { own: text } = useContent();
  return (
    <div ref={entry.place}>
      <MedicineField text={entry.text} complete={entry.index.complete} onType={entry.type} onAdd={entry.add} />
      <p class="nhsuk-u-visually-hidden" role="status">
        {entry.news}
      </p>
      <section aria-label={text.list}>
        {entry.medicines.length === 0 ? (
          <p class="rx-muted">{text.empty}</p>
        ) : (
          <OwnMedicines medicines={entry.medicines} find={entry.index.find} onAnswer={entry.answer} onRemove={entry.remove} />
        )}
      </section>
    </div>
  );
}
