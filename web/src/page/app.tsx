import { useEffect, useRef } from 'preact/hooks';
import { AtHand } from '../components/at-hand/at-hand';
import { JourneySteps, type JourneyStep } from '../components/journey-steps/journey-steps';
import { PageFooter } from '../components/page-footer/page-footer';
import { PageHeader } from '../components/page-header/page-header';
import { ScreenCover } from '../components/screen-cover/screen-cover';
import { ContentContext, useContent, type Language } from '../content';
import { holdsSomething, type Journey } from './journey';
import { useEngine } from './use-engine';
import { useHiding } from './use-hiding';
import { useJourney } from './use-journey';
import { useLanguage } from './use-language';
import { MedicinesView } from './views/medicines';
import { FailedView } from './views/failed';
import { QuestionView } from './views/questions';
import { ReadingView } from './views/reading';
import { ReportView } from './views/report';
import { StartView } from './views/start';
import { TypingView } from './views/typing';

// `language` is the one to begin with; its words are loaded.
export function App({ language }: { language: Language }) {
  const spoken = useLanguage(language);
  return (
    <ContentContext.Provider value={spoken.content}>
      <Page language={spoken.language} onLanguage={spoken.choose} />
    </ContentContext.Provider>
  );
}

function Page({ language, onLanguage }: { language: Language; onLanguage: (language: Language) => void }) {
  const { product, titles } = useContent();
  const engine = useEngine(language);
  const travel = useJourney(engine.state === 'ready' ? engine.engine : undefined, language);
  const { journey } = travel;
  const heading = useFocusOnStep(journey);
  const hiding = useHiding(holdsSomething(journey));

  useEffect(() => {
    document.title = hiding.hidden ? product.name : titles[journey.step];
  }, [journey.step, titles, hiding.hidden]);

  return (
    <>
      {hiding.hidden && <ScreenCover onShow={hiding.show} />}
      <div hidden={hiding.hidden}>
        <a class="nhsuk-skip-link" href="#content">
          {product.skip}
        </a>
        <PageHeader language={language} onLanguage={onLanguage} />
        {holdsSomething(journey) && <AtHand onHide={hiding.hide} onWipe={travel.wipe} />}
        <main class="rx-width rx-main" id="content" tabIndex={-1} ref={heading}>
          <JourneySteps at={stepOf(journey)} />
          {journey.step === 'start' && <StartView journey={journey} engine={engine} travel={travel} />}
          {journey.step === 'typing' && engine.state === 'ready' && (
            <TypingView journey={journey} travel={travel} names={engine.engine.names} />
          )}
          {(journey.step === 'member' || journey.step === 'columns' || journey.step === 'person') && (
            <QuestionView key={journey.step} journey={journey} travel={travel} />
          )}
          {journey.step === 'reading' && <ReadingView journey={journey} travel={travel} />}
          {journey.step === 'medicines' && engine.state === 'ready' && (
            <MedicinesView journey={journey} travel={travel} names={engine.engine.names} />
          )}
          {journey.step === 'failed' && <FailedView journey={journey} travel={travel} />}
          {journey.step === 'report' && <ReportView journey={journey} travel={travel} names={engine.state === 'ready' ? engine.engine.names : undefined} />}
        </main>
        <PageFooter version={engine.state === 'ready' ? engine.engine.version : undefined} />
      </div>
    </>
  );
}

const stepOf = ({ step }: Journey): JourneyStep => (step === 'medicines' || step === 'report' ? step : 'file');

// A new step begins at its heading, for the eye and for a screen reader alike; so does the start after everything was wiped.
function useFocusOnStep(journey: Journey) {
  const main = useRef<HTMLElement>(null);
  const place = journey.step === 'start' ? `start ${journey.remark}` : journey.step;
  const last = useRef(place);
  useEffect(() => {
    if (last.current === place) return;
    last.current = place;
    scrollTo(0, 0);
    main.current?.querySelector<HTMLElement>('h1')?.focus({ preventScroll: true });
  }, [place]);
  return main;
}
