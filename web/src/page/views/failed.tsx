import { FailureNotice } from '../../components/failure-notice/failure-notice';
import { useContent } from '../../content';
import type { Journey } from '../journey';
import type { Travel } from '../use-journey';

export function FailedView(props: { journey: Extract<Journey, { step: 'failed' }>; travel: Travel }) {
  const { failed } = useContent();
  const { chosen, problem } = props.journey;
  return (
    <>
      <h1 tabIndex={-1}>{failed.heading}</h1>
      <FailureNotice problem={problem} fileName={chosen.name} onAgain={props.travel.clear} />
    </>
  );
}
