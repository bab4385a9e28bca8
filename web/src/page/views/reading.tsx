import { ReadingProgress } from '../../components/reading-progress/reading-progress';
import { useContent } from '../../content';
import type { Journey } from '../journey';
import type { Travel } from '../use-journey';

export function ReadingView({ journey, travel }: { journey: Extract<Journey, { step: 'reading' }>; travel: Travel }) {
  const { reading } = useContent();
  const { chosen } = journey.asked;
  if (!chosen) return <h1 tabIndex={-1}>{reading.headingTyped}</h1>;
  return (
    <>
      <h1 tabIndex={-1}>{reading.heading}</h1>
      <ReadingProgress fileName={chosen.name} progress={journey.progress} onCancel={travel.cancel} />
    </>
  );
}
