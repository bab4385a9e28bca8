import { useContent } from '../../content';
import type { Gene, Report } from '../../generated/report';

type Influence = NonNullable<Gene['current']>['because'][number];

export interface NotCoveredProps {
  // As the report was asked about them.
  typed: string[];
  genes: Pick<Report['genes'][number], 'symbol' | 'current'>[];
}

// Medicines that no guideline covers: kept, and marked as unknown, never as fine. What they do to enzymes is told, where the
// report knows it.
export function NotCovered({ typed, genes }: NotCoveredProps) {
  const { yours: text } = useContent();
  return (
    <section class="rx-not-covered" aria-labelledby="not-covered">
      <h3 id="not-covered" class="rx-not-covered__heading">
        {text.notCoveredHeading}
      </h3>
      <p>{text.notCovered}</p>
      <ul class="rx-list">
        {typed.map((name) => (
          <li key={name}>
            <strong>{name}</strong>
            {effectsOf(name, genes).map(([gene, { effect }], place) => (
              <span key={gene}>
                {place === 0 ? ': ' : '; '}
                {effect === 'inhibitor' ? text.slows(gene) : text.speeds(gene)}
              </span>
            ))}
          </li>
        ))}
      </ul>
    </section>
  );
}

function effectsOf(typed: string, genes: NotCoveredProps['genes']): [string, Influence][] {
  const name = typed.toLowerCase();
  const isMeant = ({ medicine }: Influence) => medicine.toLowerCase() === name || medicine.toLowerCase().startsWith(`${name} (`);
  return genes.flatMap(({ symbol, current }) => (current?.because ?? []).filter(isMeant).map((each): [string, Influence] => [symbol, each]));
}
