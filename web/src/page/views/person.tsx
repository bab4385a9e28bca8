import { PersonChoice } from '../../components/person-choice/person-choice';
import { useContent } from '../../content';
import type { HowToRead } from '../how-to-read';
import type { Journey } from '../journey';
import type { Travel } from '../use-journey';
import { ReadingChoices } from './reading-choices';

export interface PersonViewProps {
  journey: Extract<Journey, { step: 'person' }>;
  travel: Travel;
  how: HowToRead;
  onHow: (how: HowToRead) => void;
}

export function PersonView({ journey, travel, how, onHow }: PersonViewProps) {
  const { person, failed } = useContent();
  return (
    <>
      <h1 tabIndex={-1}>{person.heading(journey.people.length, journey.chosen.files.length)}</h1>
      <p class="rx-muted rx-anywhere">{failed.file(journey.chosen.name)}</p>
      <ReadingChoices how={how} onHow={onHow} />
      <PersonChoice
        people={journey.people}
        onChoose={(name) => travel.choosePerson(name, how)}
        onBack={travel.clear}
      />
    </>
  );
}
