import { GeneCard } from '../../components/gene-card/gene-card';
import { StatusIcon } from '../../components/gene-card/status-icon';
import { useContent } from '../../content';
import type { Gene, Report } from '../../generated/report';

const STATUS_ORDER = ['called', 'ambiguous', 'not-callable'] as const satisfies Gene['status'][];

// The genes by how well the file could be read: what it could not tell has its own heading, like what it told.
export function GeneList({ genes, build }: { genes: Gene[]; build: Report['input']['build'] }) {
  const { genes: text, numbers } = useContent();
  return (
    <section aria-labelledby="genes">
      <h2 id="genes">{text.heading}</h2>
      <p>{text.intro}</p>
      {STATUS_ORDER.map((status) => {
        const members = genes.filter((gene) => gene.status === status);
        if (members.length === 0) return null;
        return (
          <section key={status} class="rx-group" aria-labelledby={`status-${status}`}>
            <h3 id={`status-${status}`} class="rx-group__heading">
              <StatusIcon status={status} />
              <span>
                {text.status[status]} ({numbers.count(members.length)})
              </span>
            </h3>
            {members.map((gene) => (
              <GeneCard key={gene.symbol} gene={gene} build={build} />
            ))}
          </section>
        );
      })}
    </section>
  );
}
