import { useState } from 'preact/hooks';
import { ColumnChoice } from '../../components/column-choice/column-choice';
import { NameChoice } from '../../components/name-choice/name-choice';
import { ParentChoice, type Parents } from '../../components/parent-choice/parent-choice';
import { useContent } from '../../content';
import type { Asking } from '../journey';
import type { Travel } from '../use-journey';
import { ReadingChoices } from './reading-choices';

// What has to be known before a file can be read: which of several people, which file of an archive, what the columns are.
export function QuestionView({ journey, travel }: { journey: Asking; travel: Travel }) {
  const content = useContent();
  const { asked } = journey;
  const [parents, setParents] = useState<Parents>({});
  const file = <p class="rx-muted rx-anywhere">{content.failed.file(asked.chosen?.name ?? '')}</p>;
  switch (journey.step) {
    case 'member':
      return (
        <>
          <h1 tabIndex={-1}>{content.member.heading(journey.members.length)}</h1>
          {file}
          <NameChoice
            words={content.member}
            names={journey.members}
            onChoose={(member) => travel.answer({ member })}
            onBack={travel.back}
          />
        </>
      );
    case 'columns':
      return (
        <>
          <h1 tabIndex={-1}>{content.columns.heading}</h1>
          {file}
          <p>{content.columns.lead}</p>
          <ColumnChoice table={journey.table} onConfirm={(columns) => travel.answer({ columns })} onBack={travel.back} />
        </>
      );
    case 'person':
      return (
        <>
          <h1 tabIndex={-1}>{content.person.heading(journey.people.length, asked.chosen?.files.length ?? 1)}</h1>
          {file}
          <ReadingChoices how={asked.how} onHow={travel.setHow} />
          <NameChoice
            words={content.person}
            names={journey.people}
            onChoose={(sample) => travel.answer({ sample, ...parents })}
            onBack={travel.back}
          >
            <ParentChoice names={journey.people} parents={parents} onChange={setParents} />
          </NameChoice>
        </>
      );
  }
}
