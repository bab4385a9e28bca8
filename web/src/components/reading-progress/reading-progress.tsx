import { useEffect, useState } from 'preact/hooks';
import { useContent } from '../../content';
import type { Progress } from '../../protocol/messages';

export interface ReadingProgressProps {
  fileName: string;
  progress: Progress | undefined;
  onCancel: () => void;
}

export function ReadingProgress({ fileName, progress, onCancel }: ReadingProgressProps) {
  const { reading } = useContent();
  const amount = progress ? reading.amount(progress.bytesRead, progress.bytesTotal) : '';
  const spoken = useSlowly(amount);
  return (
    <div class="rx-reading">
      <p class="rx-anywhere">{fileName}</p>
      <progress
        class="rx-reading__bar"
        aria-label={reading.label}
        max={progress?.bytesTotal ?? 1}
        value={progress ? Math.min(progress.bytesRead, progress.bytesTotal) : undefined}
      />
      <p class="rx-reading__amount">{amount || '\u00a0'}</p>
      <p class="nhsuk-u-visually-hidden" role="status">
        {spoken}
      </p>
      <p class="rx-muted">{reading.onDevice}</p>
      <button type="button" class="nhsuk-button nhsuk-button--secondary" onClick={onCancel}>
        {reading.cancel}
      </button>
    </div>
  );
}

const SPOKEN_EVERY_MS = 5000;

// The latest text, but seldom: a screen reader that is told every step can say nothing else.
function useSlowly(text: string): string {
  const [spoken, setSpoken] = useState('');
  const [due, setDue] = useState(0);
  useEffect(() => {
    const timer = setInterval(() => setDue((n) => n + 1), SPOKEN_EVERY_MS);
    return () => clearInterval(timer);
  }, []);
  useEffect(() => setSpoken(text), [due]);
  return spoken;
}
