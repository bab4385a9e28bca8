import { FileChoice } from '../../components/file-choice/file-choice';
import { PrivacyPromise } from '../../components/privacy-promise/privacy-promise';
import type { TypedResult } from '../../components/result-form/draft';
import { ResultList } from '../../components/result-list/result-list';
import { useContent } from '../../content';
import type { Example } from '../../examples';
import type { Names } from '../../generated/names';
import type { Chosen, Journey } from '../journey';
import type { EngineState } from '../use-engine';
import type { Travel } from '../use-journey';
import { ReadingChoices } from './reading-choices';

export interface StartViewProps {
  journey: Extract<Journey, { step: 'start' }>;
  engine: EngineState;
  travel: Travel;
}

export function StartView({ journey, engine, travel }: StartViewProps) {
  const content = useContent();
  const { start } = content;
  const { typed, how } = journey.asked;
  const remarks = { none: '', wiped: start.wiped, cancelled: content.reading.cancelled };
  return (
    <>
      <h1 tabIndex={-1}>{start.heading}</h1>
      <p class="rx-remark" role="status">
        {remarks[journey.remark]}
      </p>
      <p class="nhsuk-lede-text rx-lead">{start.lead}</p>
      {engine.state === 'ready' && typed.length > 0 && <Kept typed={typed} names={engine.engine.names} travel={travel} />}
      <FileChoice ready={engine.state} onChoose={(files) => travel.choose(chosenOf(files, content.file.several))} />
      <ReadingChoices how={how} onHow={travel.setHow} />
      <PrivacyPromise />
      {engine.state === 'ready' && typed.length === 0 && (
        <>
          <OfferToType travel={travel} />
          <Examples examples={engine.engine.examples} travel={travel} />
        </>
      )}
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

function OfferToType({ travel }: { travel: Travel }) {
  const { typed: text } = useContent();
  return (
    <section>
      <h2 class="nhsuk-heading-m">{text.offer.heading}</h2>
      <p>{text.offer.text}</p>
      <button type="button" class="nhsuk-button nhsuk-button--secondary" onClick={travel.typeIn}>
        {text.offer.open}
      </button>
    </section>
  );
}

// What was typed in before a file is chosen: it waits for the file.
function Kept({ typed, names, travel }: { typed: TypedResult[]; names: Names; travel: Travel }) {
  const { typed: text } = useContent();
  return (
    <section>
      <h2 class="nhsuk-heading-m">{text.kept(typed.length)}</h2>
      <ResultList results={typed} names={names} />
      <button type="button" class="nhsuk-button nhsuk-button--secondary" onClick={travel.typeIn}>
        {text.change}
      </button>
      <p>{text.keptText}</p>
    </section>
  );
}

function Examples({ examples, travel }: { examples: Example[]; travel: Travel }) {
  const { examples: text } = useContent();
  return (
    <section class="rx-examples">
      <h2 class="nhsuk-heading-m">{text.heading}</h2>
      <p>{text.text}</p>
      <div class="rx-buttons">
        {examples.map((example) => (
          <button
            key={example.id}
            type="button"
            class="nhsuk-button nhsuk-button--secondary"
            onClick={() => travel.choose(exampleOf(example.fileName, example.text))}
          >
            {text.names[example.id]}
          </button>
        ))}
      </div>
    </section>
  );
}
