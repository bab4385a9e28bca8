import { useEffect } from 'preact/hooks';
import { Callout } from '../../components/callout/callout';
import { openForPrint } from '../../components/disclosure/print';
import { OpenedNotice } from '../../components/opened-notice/opened-notice';
import { useContent } from '../../content';
import { PatientReport } from './patient-report';
import type { YourMedicinesProps } from './your-medicines';

export function ReportView(props: YourMedicinesProps) {
  const { report: text, examples } = useContent();
  const { report, asked, opened } = props.journey;
  const person = report.input.sample;
  usePrintedDisclosures();

  return (
    <article>
      <h1 tabIndex={-1} class="rx-anywhere">
        {person === null ? text.heading : text.headingFor(person)}
      </h1>
      {asked.chosen?.example && <p class="rx-example">{examples.notReal}</p>}
      {opened && <OpenedNotice generator={report.generator} date={opened.date} />}
      <Callout label={text.important}>{text.doNotStop}</Callout>
      <PatientReport {...props} />
    </article>
  );
}

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
