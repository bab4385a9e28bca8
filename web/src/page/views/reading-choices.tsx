import { Disclosure } from '../../components/disclosure/disclosure';
import { ReadingChoice } from '../../components/reading-choice/reading-choice';
import { useContent } from '../../content';
import type { HowToRead } from '../how-to-read';

// What most people leave as it is.
export function ReadingChoices({ how, onHow }: { how: HowToRead; onHow: (how: HowToRead) => void }) {
  const { absence, sex } = useContent();
  return (
    <>
      <Disclosure summary={absence.summary} class="rx-disclosure--plain">
        {() => <ReadingChoice question="absence" value={how.absence} onChange={(rule) => onHow({ ...how, absence: rule })} />}
      </Disclosure>
      <Disclosure summary={sex.summary} class="rx-disclosure--plain">
        {() => <ReadingChoice question="sex" value={how.sex} onChange={(rule) => onHow({ ...how, sex: rule })} />}
      </Disclosure>
    </>
  );
}
