import { FileChoice } from '../../components/file-choice/file-choice';
import { PrivacyPromise } from '../../components/privacy-promise/privacy-promise';
import { useContent } from '../../content';
import { asTheFileShows, type HowToRead } from '../how-to-read';
import type { Chosen } from '../journey';
import type { EngineState } from '../use-engine';
import type { Travel } from '../use-journey';
import { ReadingChoices } from './reading-choices';

export interface StartViewProps {
  engine: EngineState;
  travel: Travel;
  remark: 'none' | 'cleared' | 'cancelled';
  how: HowToRead;
  onHow: (how: HowToRead) => void;
}

export function StartView({ engine, travel, remark, how, onHow }: StartViewProps) {
  const content = useContent();
  const { start } = content;
  const remarks = { none: '', cleared: start.cleared, cancelled: content.reading.cancelled };
  return (
    <>
      <h1 tabIndex={-1}>{start.heading}</h1>
      <p class="rx-remark" role="status">
        {remarks[remark]}
      </p>
      <p class="nhsuk-lede-text rx-lead">{start.lead}</p>
      <FileChoice
        ready={engine.state}
        onChoose={(files) => travel.choose(chosenOf(files, content.file.several), how)}
      />
      <ReadingChoices how={how} onHow={onHow} />
      <PrivacyPromise />
      <Examples engine={engine} travel={travel} />
      <p class="rx-muted">{start.notThis}</p>
    </>
  );
}

function chosenOf(files: File[], several: (first: string, more: number) => string): Chosen {
  const named = files.map((blob) => ({ name: blob.name, blob }));
  const [first] = named.map(({ name }) => name).sort();
  return { files: named, name: named.length > 1 ? several(first!, named.length - 1) : first!, example: false };
}

const exampleOf = (name: string, text: string): Chosen => ({
  files: [{ name, blob: new Blob([text]) }],
  name,
  example: true,
});

function Examples({ engine, travel }: Pick<StartViewProps, 'engine' | 'travel'>) {
  const { examples } = useContent();
  if (engine.state !== 'ready') return null;
  return (
    <section class="rx-examples">
      <h2 class="nhsuk-heading-m">{examples.heading}</h2>
      <p>{examples.text}</p>
      <div class="rx-buttons">
        {engine.engine.examples.map((example) => (
          <button
            key={example.id}
            type="button"
            class="nhsuk-button nhsuk-button--secondary"
            onClick={() =>
              travel.choose(exampleOf(example.fileName, example.text), asTheFileShows)
            }
          >
            {examples.names[example.id]}
          </button>
        ))}
      </div>
    </section>
  );
}
