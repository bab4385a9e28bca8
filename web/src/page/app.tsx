import { useEffect, useRef, useState } from 'preact/hooks';
import { PageFooter } from '../components/page-footer/page-footer';
import { PageHeader } from '../components/page-header/page-header';
import { useContent } from '../content';
import { asTheFileShows, type HowToRead } from './how-to-read';
import type { Journey } from './journey';
import { useEngine } from './use-engine';
import { useJourney } from './use-journey';
import { FailedView } from './views/failed';
import { PersonView } from './views/person';
import { ReadingView } from './views/reading';
import { ReportView } from './views/report';
import { StartView } from './views/start';

export function App() {
  const { product, titles } = useContent();
  const engine = useEngine();
  const travel = useJourney(engine.state === 'ready' ? engine.engine : undefined);
  const [how, setHow] = useState<HowToRead>(asTheFileShows);
  const { journey } = travel;
  const heading = useFocusOnStep(journey);

  useEffect(() => {
    document.title = titles[journey.step];
  }, [journey.step]);

  return (
    <>
      <a class="nhsuk-skip-link" href="#content">
        {product.skip}
      </a>
      <PageHeader />
      <main class="rx-width rx-main" id="content" tabIndex={-1} ref={heading}>
        {journey.step === 'start' && (
          <StartView engine={engine} travel={travel} remark={journey.remark} how={how} onHow={setHow} />
        )}
        {journey.step === 'person' && (
          <PersonView journey={journey} travel={travel} how={how} onHow={setHow} />
        )}
        {journey.step === 'reading' && <ReadingView journey={journey} travel={travel} />}
        {journey.step === 'failed' && <FailedView journey={journey} travel={travel} />}
        {journey.step === 'report' && <ReportView journey={journey} travel={travel} />}
      </main>
      <PageFooter version={engine.state === 'ready' ? engine.engine.version : undefined} />
    </>
  );
}

// A new step begins at its heading, for the eye and for a screen reader alike.
function useFocusOnStep(journey: Journey) {
  const main = useRef<HTMLElement>(null);
  const last = useRef(journey.step);
  useEffect(() => {
    if (last.current === journey.step) return;
    last.current = journey.step;
    scrollTo(0, 0);
    main.current?.querySelector<HTMLElement>('h1')?.focus({ preventScroll: true });
  }, [journey.step]);
  return main;
}
