import { useEffect, useState } from 'preact/hooks';
import { Callout } from '../../components/callout/callout';
import { CategoryOverview } from '../../components/category-overview/category-overview';
import { Disclosure } from '../../components/disclosure/disclosure';
import { openForPrint } from '../../components/disclosure/print';
import { InPageLink } from '../../components/in-page-link/in-page-link';
import { InputSummary, InputWarnings } from '../../components/input-summary/input-summary';
import { MedicineGrid } from '../../components/medicine-grid/medicine-grid';
import { NoteList } from '../../components/note-list/note-list';
import { OpenedNotice } from '../../components/opened-notice/opened-notice';
import { ReaderSwitch } from '../../components/reader-switch/reader-switch';
import { ReportActions } from '../../components/report-actions/report-actions';
import type { TypedResult } from '../../components/result-form/draft';
import { SideBySide } from '../../components/side-by-side/side-by-side';
import { Versions } from '../../components/versions/versions';
import { YoursGlance } from '../../components/yours-glance/yours-glance';
import { useContent } from '../../content';
import type { Report } from '../../generated/report';
import type { Reader } from '../journey';
import { countNotes } from '../notes-file';
import { saveReport } from '../save';
import { useArrival } from '../use-permalink';
import { CounsellorReport } from './counsellor-report';
import { PatientReport } from './patient-report';
import { MedicinesTaken, notCoveredIn, yoursIn, type YourMedicinesProps } from './your-medicines';

// The frame of a report; what is inside is laid out for one of two readers.
export function ReportView(props: YourMedicinesProps) {
  const content = useContent();
  const { report: text } = content;
  const { journey, travel } = props;
  const { report, asked, opened } = journey;
  const { reader = 'patient', notes = {} } = asked;
  const person = report.input.sample;
  usePrintedDisclosures();
  useArrival();
  const complete = useFirstScreenFirst();

  return (
    <article aria-busy={complete ? undefined : true} class={reader === 'professional' ? 'rx-professional' : ''}>
      <h1 tabIndex={-1} class="rx-anywhere">
        {person === null ? text.heading : text.headingFor(person)}
      </h1>
      {asked.chosen?.example && <p class="rx-example">{content.examples.notReal}</p>}
      {opened && <OpenedNotice generator={report.generator} date={opened.date} />}
      <Callout label={text.important}>{text.doNotStop}</Callout>
      <ReaderSwitch reader={reader} notes={countNotes(notes)} onChoose={travel.layOutFor} />

      <section aria-labelledby="overview">
        <h2 id="overview">{content.overview.heading}</h2>
        {reader === 'patient' && <YoursGlance yours={yoursIn(report)} notCovered={notCoveredIn(report)} />}
        <CategoryOverview medicines={report.medicines} genes={report.genes} yours={yoursIn(report)} />
        <InputWarnings input={report.input} confirmed={journey.confirmed} />
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
      <Contents report={report} reader={reader} />
      {complete && <Details {...props} reader={reader} />}
    </article>
  );
}

function Details({ reader, ...props }: YourMedicinesProps & { reader: Reader }) {
  const content = useContent();
  const { journey, travel } = props;
  const { report, asked, opened } = journey;
  return (
    <>
      {reader === 'professional' ? (
        <>
          <MedicinesTaken {...props} />
          <CounsellorReport journey={journey} onNote={travel.note} onEstimate={opened ? undefined : travel.estimate} />
        </>
      ) : (
        <PatientReport {...props} />
      )}
      {!opened && report.input.samples.length > 1 && <SideBySide report={report} onAsk={travel.beside} />}

      <section aria-labelledby="input">
        <h2 id="input">{content.input.heading}</h2>
        <InputSummary
          input={report.input}
          fileName={asked.chosen?.name ?? ''}
          how={asked.how}
          confirmed={journey.confirmed}
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
    </>
  );
}

// The cards of two hundred medicines take a moment, and nobody sees them before they scroll. An address that leads to one
// of them needs them at once.
function useFirstScreenFirst(): boolean {
  const [complete, setComplete] = useState(location.hash !== '');
  useEffect(() => setComplete(true), []);
  return complete;
}

function Contents({ report, reader }: { report: Report; reader: Reader }) {
  const content = useContent();
  const next: [string, string][] = report.nextSteps.length > 0 ? [['next', content.nextSteps.heading]] : [];
  const places: Record<Reader, [string, string][]> = {
    patient: [
      ['yours', content.yours.heading],
      ['worth', content.worth.heading],
      ['unknown', content.worth.unknownHeading],
      ...next,
      ['find', content.worth.findHeading],
      ['genes', content.genes.heading],
    ],
    professional: [['medicines', content.medicines.heading], ...next, ['genes', content.genes.heading]],
  };
  return (
    <nav class="rx-contents rx-no-print" aria-labelledby="contents">
      <h2 id="contents" class="nhsuk-heading-s">
        {content.report.contents}
      </h2>
      <ul>
        {[...places[reader], ['input', content.input.heading] as const, ['about', content.about.heading] as const].map(([id, words]) => (
          <li key={id}>
            <InPageLink to={id}>{words}</InPageLink>
          </li>
        ))}
      </ul>
    </nav>
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
