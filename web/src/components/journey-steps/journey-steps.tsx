import { useContent } from '../../content';

const STEPS = ['file', 'medicines', 'report'] as const;
export type JourneyStep = (typeof STEPS)[number];

// The three steps of a visit, and at which of them the reader is.
export function JourneySteps({ at }: { at: JourneyStep }) {
  const { steps: text } = useContent();
  return (
    <ol class="rx-steps rx-no-print" aria-label={text.label}>
      {STEPS.map((step) => (
        <li key={step} class={`rx-steps__step ${STEPS.indexOf(step) < STEPS.indexOf(at) ? 'rx-steps__step--done' : ''}`} aria-current={step === at ? 'step' : undefined}>
          {text.names[step]}
        </li>
      ))}
    </ol>
  );
}
