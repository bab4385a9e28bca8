import { goTo } from '../../components/in-page-link/in-page-link';
import { useContent } from '../../content';
import type { Category } from '../../generated/report';
import { usePermalinks } from '../use-permalink';
import { GeneList } from './report-genes';
import { LookUp, MedicineGroups } from './report-medicines';
import { WhatNext } from './report-next';
import { YourMedicines, yoursIn, type YourMedicinesProps } from './your-medicines';

const ASKS: Category[] = ['avoid', 'adjust', 'caution'];
const REST: Category[] = ['no-guidance', 'standard'];

// For the person whose report it is: their own medicines, then what is worth knowing, then what cannot be told, then the rest.
export function PatientReport(props: YourMedicinesProps) {
  const { worth } = useContent();
  const { report, opened } = props.journey;
  const onEstimate = opened ? undefined : props.travel.estimate;
  const yours = yoursIn(report);
  const others = report.medicines.filter((medicine) => !yours.includes(medicine));
  const has = (categories: Category[]) => others.some(({ category }) => categories.includes(category));
  usePermalinks(goTo);

  return (
    <>
      <YourMedicines {...props} />

      <section aria-labelledby="worth">
        <h2 id="worth">{worth.heading}</h2>
        <p>{has(ASKS) ? worth.intro : worth.none}</p>
        <MedicineGroups categories={ASKS} medicines={others} report={report} onEstimate={onEstimate} />
      </section>

      <section aria-labelledby="unknown">
        <h2 id="unknown">{worth.unknownHeading}</h2>
        <p>{has(['cannot-tell']) ? worth.unknownIntro : worth.unknownNone}</p>
        <MedicineGroups categories={['cannot-tell']} medicines={others} report={report} onEstimate={onEstimate} byKind />
      </section>
      <WhatNext report={report} />

      <section aria-labelledby="find">
        <h2 id="find">{worth.findHeading}</h2>
        <LookUp report={report} onEstimate={onEstimate} />
      </section>
      {has(REST) && (
        <section aria-labelledby="rest">
          <h2 id="rest">{worth.restHeading}</h2>
          <p class="rx-no-print">{worth.restIntro}</p>
          <MedicineGroups categories={REST} medicines={others} report={report} onEstimate={onEstimate} byKind />
        </section>
      )}
      <GeneList genes={report.genes} build={report.input.build} />
    </>
  );
}
