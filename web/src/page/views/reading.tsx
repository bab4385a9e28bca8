import { ReadingProgress } from '../../components/reading-progress/reading-progress';
import { useContent } from '../../content';
import type { Journey } from '../journey';
import type { Travel } from '../use-journey';

export function ReadingView(props: { journey: Extract<Journey, { step: 'reading' }>; travel: Travel }) {
  const { reading } = useContent();
  return (
    <>
      <h1 tabIndex={-1}>{reading.heading}</h1>
      <ReadingProgress
        fileName={props.journey.chosen.name}
        progress={props.journey.progress}
        onCancel={props.travel.cancel}
      />
    </>
  );
}
