import { NextSteps } from '../../components/next-steps/next-steps';
import { useContent } from '../../content';
import type { Report } from '../../generated/report';

// What to ask for next; nothing where nothing is open.
export function WhatNext({ report }: { report: Report }) {
  const { nextSteps } = useContent();
  if (report.nextSteps.length === 0) return null;
  return (
    <section aria-labelledby="next">
      <h2 id="next">{nextSteps.heading}</h2>
      <p>{nextSteps.intro}</p>
      <NextSteps steps={report.nextSteps} medicines={report.medicines} />
    </section>
  );
}
