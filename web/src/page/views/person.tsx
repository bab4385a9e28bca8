import { AbsenceChoice, type AbsenceRule } from '../../components/absence-choice/absence-choice';
import { Disclosure } from '../../components/disclosure/disclosure';
import { PersonChoice } from '../../components/person-choice/person-choice';
import { useContent } from '../../content';
import type { Journey } from '../journey';
import type { Travel } from '../use-journey';

export interface PersonViewProps {
  journey: Extract<Journey, { step: 'person' }>;
  travel: Travel;
  absence: AbsenceRule;
  onAbsence: (rule: AbsenceRule) => void;
}

export function PersonView({ journey, travel, absence, onAbsence }: PersonViewProps) {
  const { person, absence: text, failed } = useContent();
  return (
    <>
      <h1 tabIndex={-1}>{person.heading(journey.people.length, journey.chosen.files.length)}</h1>
      <p class="rx-muted rx-anywhere">{failed.file(journey.chosen.name)}</p>
      <Disclosure summary={text.summary} class="rx-disclosure--plain">
        {() => <AbsenceChoice value={absence} onChange={onAbsence} />}
      </Disclosure>
      <PersonChoice
        people={journey.people}
        onChoose={(name) => travel.choosePerson(name, absence)}
        onBack={travel.clear}
      />
    </>
  );
}
