import { useState } from 'preact/hooks';
import { Disclosure } from '../../components/disclosure/disclosure';
import { findGene, type TypedResult } from '../../components/result-form/draft';
import { ResultForm } from '../../components/result-form/result-form';
import { ResultList } from '../../components/result-list/result-list';
import { useContent } from '../../content';
import type { Names } from '../../generated/names';
import type { Journey } from '../journey';
import { useEntry } from '../use-entry';
import type { Travel } from '../use-journey';

export interface TypingViewProps {
  journey: Extract<Journey, { step: 'typing' }>;
  travel: Travel;
  names: Names;
}

// Results that a letter gives are typed in here, one gene after the other.
export function TypingView({ journey, travel, names }: TypingViewProps) {
  const { typed: text } = useContent();
  const entry = useEntry(journey.asked.typed, names);
  const [lack, setLack] = useState('');

  // What stands in the form counts, too: many people type one result and go straight on.
  function leaveWith(go: (results: TypedResult[]) => void, need: boolean): void {
    const results = entry.finish();
    if (!results) return;
    const known = results.some(({ gene }) => findGene(names, gene));
    if (!need || known) go(results);
    else setLack(results.length === 0 ? text.none : text.noneKnown);
  }

  return (
    <>
      <h1 tabIndex={-1}>{text.heading}</h1>
      <p class="rx-lead">{text.lead}</p>
      <WhereToLook names={names} />
      <section aria-labelledby="results">
        <h2 id="results" class="nhsuk-heading-m" tabIndex={-1} ref={entry.listHeading}>
          {text.results}
        </h2>
        {entry.results.length === 0 && <p>{text.noResults}</p>}
        <ResultList results={entry.results} names={names} onEdit={entry.edit} onRemove={entry.remove} />
        <p class="nhsuk-u-visually-hidden" role="status">
          {entry.news}
        </p>
      </section>
      <div ref={entry.formPlace}>
        <ResultForm
          names={names}
          draft={entry.draft}
          mistake={entry.mistake}
          onType={entry.type}
          onSubmit={entry.add}
          onCancel={entry.leaveAsItWas}
          {...(entry.changing !== undefined && { changing: entry.changing })}
        />
      </div>
      {lack !== '' && (
        <p class="nhsuk-error-message" role="alert">
          {lack}
        </p>
      )}
      <div class="rx-buttons">
        <button type="button" class="nhsuk-button" onClick={() => leaveWith(travel.reportTyped, !journey.asked.chosen)}>
          {text.report}
        </button>
        {!journey.asked.chosen && (
          <button type="button" class="nhsuk-button nhsuk-button--secondary" onClick={() => leaveWith(travel.keepTyped, false)}>
            {text.file}
          </button>
        )}
        <button type="button" class="nhsuk-button nhsuk-button--secondary" onClick={travel.back}>
          {journey.before ? text.backToReport : text.backToStart}
        </button>
      </div>
    </>
  );
}

function WhereToLook({ names }: { names: Names }) {
  const { typed: text } = useContent();
  return (
    <Disclosure summary={text.whereToLook} class="rx-disclosure--plain">
      {() => (
        <>
          <dl class="rx-facts">
            {text.words.map(([what, how]) => (
              <div key={what}>
                <dt>{what}</dt>
                <dd>{how}</dd>
              </div>
            ))}
          </dl>
          <p>{text.genes(names.genes.map(({ symbol }) => symbol))}</p>
        </>
      )}
    </Disclosure>
  );
}
