import { FailureNotice } from '../../components/failure-notice/failure-notice';
import { useContent, type Content } from '../../content';
import type { Journey } from '../journey';
import type { Travel } from '../use-journey';

type Failed = Extract<Journey, { step: 'failed' }>;

export function FailedView({ journey, travel }: { journey: Failed; travel: Travel }) {
  const { failed } = useContent();
  return (
    <>
      <h1 tabIndex={-1}>{failed.heading}</h1>
      <FailureNotice
        problem={inWords(journey.problem, failed)}
        fileName={journey.asked.chosen?.name}
        onAgain={travel.back}
      />
    </>
  );
}

// The core brings its own words; of a saved report that cannot be shown, the page speaks.
function inWords(problem: Failed['problem'], { opening }: Content['failed']): { message: string; hint: string } {
  if ('message' in problem) return problem;
  const { message, hint } = opening[problem.code];
  return { message: typeof message === 'string' ? message : message(problem.contractVersion), hint };
}
