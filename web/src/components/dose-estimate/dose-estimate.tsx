import { useState } from 'preact/hooks';
import { useContent } from '../../content';
import type { Estimate, EstimateAsks } from '../../generated/report';
import { EstimateForm, type AskEstimate } from './estimate-form';
import { EstimateResult } from './estimate-result';

export interface DoseEstimateProps {
  asks: EstimateAsks;
  estimate: Estimate | undefined;
  // Left out where nothing can be worked out: the report was made elsewhere.
  onAsk: AskEstimate | undefined;
}

// What a published algorithm makes of this person, for a professional: facts that the file does not hold are asked for,
// and the core works it out. No figure is made here, and none stays beside facts that it was not made from.
export function DoseEstimate({ asks, estimate, onAsk }: DoseEstimateProps) {
  const { estimate: text } = useContent();
  const [stale, setStale] = useState(false);
  const ask: AskEstimate | undefined =
    onAsk &&
    (async (facts) => {
      const problem = await onAsk(facts);
      if (!problem) setStale(false);
      return problem;
    });
  return (
    <section class="rx-estimate">
      <h5 class="rx-advice__heading">{text.heading}</h5>
      <p class={estimate ? '' : 'rx-no-print'}>{text.intro}</p>
      {ask && <EstimateForm asks={asks} onAsk={ask} onChange={() => setStale(true)} />}
      <div aria-live="polite">{estimate && !stale && <EstimateResult estimate={estimate} />}</div>
    </section>
  );
}
