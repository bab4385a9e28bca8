import { CategoryOverview } from '../../components/category-overview/category-overview';
import { InPageLink } from '../../components/in-page-link/in-page-link';
import { InputSummary, InputWarnings } from '../../components/input-summary/input-summary';
import { NextSteps } from '../../components/next-steps/next-steps';
import { NoteList } from '../../components/note-list/note-list';
import { ReportActions } from '../../components/report-actions/report-actions';
import type { TypedResult } from '../../components/result-form/draft';
import { SideBySide } from '../../components/side-by-side/side-by-side';
import { Versions } from '../../components/versions/versions';
import { useContent } from '../../content';
import type { Category, Report } from '../../generated/report';
import { saveReport } from '../save';
import { GeneList } from './report-genes';
import { LookUp, MedicineGroups } from './report-medicines';
import { YourMedicines, yoursIn, type YourMedicinesProps } from './your-medicines';

const ASKS: Category[] = ['avoid', 'adjust', 'caution'];
const REST: Category[] = ['no-guidance', 'standard'];

// For the person whose report it is: their own medicines, then what is worth knowing, then what cannot be told, then the rest.
export function PatientReport(props: YourMedicinesProps) {
  const content = useContent();
  const { travel, journey } = props;
  const { report, asked, opened } = journey;
  const onEstimate = opened ? undefined : travel.estimate;
  const yours = yoursIn(report);
  const others = report.medicines.filter((medicine) => !yours.includes(medicine));
  const has = (categories: Category[]) => others.some(({ category }) => categories.includes(category));

  return (
    <>
      <section aria-labelledby="overview">
        <h2 id="overview">{content.overview.heading}</h2>
        <CategoryOverview medicines={report.medicines} genes={report.genes} yours={yours} />
        <InputWarnings input={report.input} />
        {notKnown(asked.typed, report).map(({ gene }) => (
          <p key={gene} class="rx-input__warning">
            {content.typed.unknownGene(gene)}
          </p>
        ))}
      </section>

      <ReportActions
        onPrint={() => print()}
        onSave={() => saveReport(journey.saved, content.report.fileName(report.input.sample ?? ''))}
        onType={opened ? undefined : travel.typeIn}
        typed={asked.typed.length > 0}
      />
      <Contents report={report} />

      <YourMedicines {...props} />

      <section aria-labelledby="worth">
        <h2 id="worth">{content.worth.heading}</h2>
        <p>{has(ASKS) ? content.worth.intro : content.worth.none}</p>
        <MedicineGroups categories={ASKS} medicines={others} report={report} onEstimate={onEstimate} />
      </section>

      <section aria-labelledby="unknown">
        <h2 id="unknown">{content.worth.unknownHeading}</h2>
        <p>{has(['cannot-tell']) ? content.worth.unknownIntro : content.worth.unknownNone}</p>
        <MedicineGroups categories={['cannot-tell']} medicines={others} report={report} onEstimate={onEstimate} byKind />
      </section>
      {report.nextSteps.length > 0 && (
        <section aria-labelledby="next">
          <h2 id="next">{content.nextSteps.heading}</h2>
          <p>{content.nextSteps.intro}</p>
          <NextSteps steps={report.nextSteps} medicines={report.medicines} />
        </section>
      )}

      <section aria-labelledby="find">
        <h2 id="find">{content.worth.findHeading}</h2>
        <LookUp report={report} onEstimate={onEstimate} />
      </section>
      {has(REST) && (
        <section aria-labelledby="rest">
          <h2 id="rest">{content.worth.restHeading}</h2>
          <p>{content.worth.restIntro}</p>
          <MedicineGroups categories={REST} medicines={others} report={report} onEstimate={onEstimate} byKind />
        </section>
      )}
      <GeneList genes={report.genes} />
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
    </>
  );
}

function Contents({ report }: { report: Report }) {
  const content = useContent();
  const places: [string, string][] = [
    ['yours', content.yours.heading],
    ['worth', content.worth.heading],
    ['unknown', content.worth.unknownHeading],
    ...(report.nextSteps.length > 0 ? [['next', content.nextSteps.heading] as [string, string]] : []),
    ['find', content.worth.findHeading],
    ['genes', content.genes.heading],
    ['input', content.input.heading],
    ['about', content.about.heading],
  ];
  return (
    <nav class="rx-contents rx-no-print" aria-labelledby="contents">
      <h2 id="contents" class="nhsuk-heading-s">
        {content.report.contents}
      </h2>
      <ul>
        {places.map(([id, words]) => (
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
