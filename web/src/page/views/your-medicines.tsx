import { useState } from 'preact/hooks';
import { CATEGORY_ORDER } from '../../components/category-mark/category-mark';
import { Disclosure } from '../../components/disclosure/disclosure';
import { MedicineCard } from '../../components/medicine-card/medicine-card';
import { isOpen, type OwnMedicine } from '../../components/own-medicines/own';
import { NotCovered } from '../../components/yours/not-covered';
import { useContent } from '../../content';
import type { Names } from '../../generated/names';
import type { Medicine, Report } from '../../generated/report';
import type { Reporting } from '../journey';
import type { Travel } from '../use-journey';
import { useOwnMedicines } from '../use-own-medicines';
import { TellMedicines } from './medicines';

export interface YourMedicinesProps {
  journey: Reporting;
  travel: Travel;
  names: Names | undefined;
}

// The person's own medicines, worst first, each opened; and the list itself, to change.
export function YourMedicines({ journey, travel, names }: YourMedicinesProps) {
  const { yours: text } = useContent();
  const { report, asked, opened } = journey;
  const yours = yoursIn(report);
  const unknown = notCoveredIn(report);
  const questions = asked.medicines.filter(isOpen);
  return (
    <section aria-labelledby="yours">
      <h2 id="yours">{text.heading}</h2>
      {yours.length + unknown.length === 0 && <p>{opened ? text.notTold : text.nothing}</p>}
      {yours.length > 0 && <h3>{text.covered}</h3>}
      {yours.length > 1 && <p>{text.intro}</p>}
      {yours.map((medicine) => (
        <MedicineCard
          key={medicine.name}
          medicine={medicine}
          genes={report.genes}
          written={writtenOf(asked.medicines, medicine)}
          open
          own
          onEstimate={opened ? undefined : travel.estimate}
        />
      ))}
      {unknown.length > 0 && <NotCovered typed={unknown} genes={report.genes} />}
      {questions.length > 0 && (
        <p>
          {text.open} {questions.map(({ written }) => `“${written}”`).join(', ')}
        </p>
      )}
      {!opened && names && <ChangeMedicines asked={asked.medicines} names={names} onChange={travel.changeMedicines} />}
    </section>
  );
}

// For a professional, whose cards of these medicines stand among the others: which they are, and the list to change.
export function MedicinesTaken({ journey, travel, names }: YourMedicinesProps) {
  const { counsellor: text } = useContent();
  const { report, asked, opened } = journey;
  const typed = report.query.medicines.map(({ typed: written, name }) => (name === null ? text.notCovered(written) : name));
  return (
    <section aria-labelledby="taken">
      <h2 id="taken">{text.taken}</h2>
      <p>{typed.length > 0 ? typed.join(', ') : text.noneTaken}</p>
      {!opened && names && <ChangeMedicines asked={asked.medicines} names={names} onChange={travel.changeMedicines} />}
    </section>
  );
}

interface ChangeMedicinesProps {
  asked: OwnMedicine[];
  names: Names;
  onChange: Travel['changeMedicines'];
}

// Each change makes the report again, and the reader stays where they are.
function ChangeMedicines({ asked, names, onChange }: ChangeMedicinesProps) {
  const { own: text } = useContent();
  const [outcome, setOutcome] = useState('');
  const entry = useOwnMedicines(asked, names, (medicines) => {
    setOutcome('');
    void onChange(medicines).then((problem) => setOutcome(problem ? text.notRemade : text.remade));
  });
  return (
    <Disclosure summary={text.change} class="rx-disclosure--plain rx-no-print">
      {() => (
        <>
          <p>{text.changeHint}</p>
          <TellMedicines entry={entry} />
          <p role="status">{outcome}</p>
        </>
      )}
    </Disclosure>
  );
}

// Those of the report that the person asked about, worst first.
export function yoursIn({ query, medicines }: Report): Medicine[] {
  const asked = new Set(query.medicines.map(({ name }) => name));
  const yours = medicines.filter(({ name }) => asked.has(name));
  return CATEGORY_ORDER.flatMap((category) => yours.filter((medicine) => medicine.category === category));
}

// Those that no guideline covers, as the person told them.
export const notCoveredIn = ({ query }: Report): string[] => query.medicines.filter(({ name }) => name === null).map(({ typed }) => typed);

function writtenOf(asked: OwnMedicine[], { name, label }: Medicine): string | undefined {
  const written = asked.find((each) => each.known && each.name === name)?.written;
  return written?.toLowerCase() === label.toLowerCase() ? undefined : written;
}
