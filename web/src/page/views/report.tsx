import { useEffect } from 'preact/hooks';
import { Callout } from '../../components/callout/callout';
import { CategoryOverview } from '../../components/category-overview/category-overview';
import { Disclosure } from '../../components/disclosure/disclosure';
import { openForPrint } from '../../components/disclosure/print';
import type { AskEstimate } from '../../components/dose-estimate/estimate-form';
import { goTo, InPageLink } from '../../components/in-page-link/in-page-link';
import { InputSummary, InputWarnings } from '../../components/input-summary/input-summary';
import { MedicineGrid } from '../../components/medicine-grid/medicine-grid';
import { NoteList } from '../../components/note-list/note-list';
import { OpenedNotice } from '../../components/opened-notice/opened-notice';
import { ReportActions } from '../../components/report-actions/report-actions';
import type { TypedResult } from '../../components/result-form/draft';
import { ReaderSwitch } from '../../components/reader-switch/reader-switch';
import { SideBySide } from '../../components/side-by-side/side-by-side';
import { Versions } from '../../components/versions/versions';
import { useContent } from '../../content';
import type { Report } from '../../generated/report';
import type { Reporting } from '../journey';
import { countNotes } from '../notes-file';
import { saveReport } from '../save';
import type { Travel } from '../use-journey';
import { useArrival, usePermalinks } from '../use-permalink';
import { CounsellorReport } from './counsellor-report';
import { GeneList } from './report-genes';
import { MedicineList } from './report-medicines';
import { WhatNext } from './report-next';

export function ReportView({ journey, travel }: { journey: Reporting; travel: Travel }) {
  const content = useContent();
  const { report: text } = content;
  const { report, asked, opened } = journey;
  const person = report.input.sample;
  const { reader = 'patient', notes = {} } = asked;
  const onEstimate = opened ? undefined : travel.estimate;
  usePrintedDisclosures();
  useArrival();

  return (
    <article class={reader === 'professional' ? 'rx-professional' : ''}>
      <h1 tabIndex={-1} class="rx-anywhere">
        {person === null ? text.heading : text.headingFor(person)}
      </h1>
      {asked.chosen?.example && <p class="rx-example">{content.examples.notReal}</p>}
      {opened && <OpenedNotice generator={report.generator} date={opened.date} />}
      <Callout label={text.important}>{text.doNotStop}</Callout>
      <ReaderSwitch reader={reader} notes={countNotes(notes)} onChoose={travel.layOutFor} />

      <section aria-labelledby="overview">
        <h2 id="overview">{content.overview.heading}</h2>
        <CategoryOverview medicines={report.medicines} genes={report.genes} />
        <InputWarnings input={report.input} />
        <Disclosure summary={content.grid.summary} class="rx-disclosure--plain" printed>
          {() => <MedicineGrid medicines={report.medicines} />}
        </Disclosure>
        {notKnown(asked.typed, report).map(({ gene }) => (
          <p key={gene} class="rx-input__warning">
            {content.typed.unknownGene(gene)}
          </p>
        ))}
      </section>

      <ReportActions
        onPrint={() => print()}
        onSave={() => saveReport(journey.saved, text.fileName(person ?? ''))}
        onType={opened ? undefined : travel.typeIn}
        typed={asked.typed.length > 0}
      />

      <nav class="rx-contents rx-no-print" aria-labelledby="contents">
        <h2 id="contents" class="nhsuk-heading-s">
          {text.contents}
        </h2>
        <ul>
          <li>
            <InPageLink to="medicines">{content.medicines.heading}</InPageLink>
          </li>
          {report.nextSteps.length > 0 && (
            <li>
              <InPageLink to="next">{content.nextSteps.heading}</InPageLink>
            </li>
          )}
          <li>
            <InPageLink to="genes">{content.genes.heading}</InPageLink>
          </li>
          <li>
            <InPageLink to="input">{content.input.heading}</InPageLink>
          </li>
          <li>
            <InPageLink to="about">{content.about.heading}</InPageLink>
          </li>
        </ul>
      </nav>

      {reader === 'professional' ? (
        <CounsellorReport journey={journey} onNote={travel.note} onEstimate={onEstimate} />
      ) : (
        <PatientReport report={report} onEstimate={onEstimate} />
      )}
      {!opened && report.input.samples.length > 1 && <SideBySide report={report} onAsk={travel.beside} />}

      <section aria-labelledby="input">
        <h2 id="input">{content.input.heading}</h2>
        <InputSummary
          input={report.input}
          fileName={asked.chosen?.name ?? ''}
          how={asked.how}
          {...(!opened && asked.chosen && { onReadAgain: travel.readAgain })}
        />
      </section>

      {report.notes.length > 0 && (
        <section aria-labelledby="notes">
          <h2 id="notes">{content.notes.heading}</h2>
          <NoteList notes={report.notes} />
        </section>
      )}

      <section aria-labelledby="about">
        <h2 id="about">{content.about.heading}</h2>
        <Versions report={report} />
      </section>
    </article>
  );
}

function PatientReport({ report, onEstimate }: { report: Report; onEstimate: AskEstimate | undefined }) {
  usePermalinks(goTo);
  return (
    <>
      <MedicineList report={report} onEstimate={onEstimate} />
      <WhatNext report={report} />
      <GeneList genes={report.genes} build={report.input.build} />
    </>
  );
}

// Every gene of the guidelines is in the report.
const notKnown = (typed: TypedResult[], { genes }: Report) =>
  typed.filter(({ gene }) => !genes.some(({ symbol }) => symbol === gene));

function usePrintedDisclosures(): void {
  useEffect(() => {
    let close = () => {};
    const before = () => {
      close = openForPrint();
    };
    const after = () => close();
    addEventListener('beforeprint', before);
    addEventListener('afterprint', after);
    return () => {
      removeEventListener('beforeprint', before);
      removeEventListener('afterprint', after);
    };
  }, []);
}
