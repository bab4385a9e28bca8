import { useContent } from '../../content';
import type { Gene } from '../../generated/report';
import { InPageLink } from '../in-page-link/in-page-link';

// What a medicine's card needs to know of a gene.
export interface GeneBehind {
  symbol: string;
  status: Gene['status'];
  source: Gene['source'];
  sites: { inferred: number };
  phenotypes?: string[];
  current?: Gene['current'];
  notes?: Gene['notes'];
}

// Whether a result that somebody typed in is among what a medicine's advice goes by.
export const restsOnTyped = (symbols: string[], genes: GeneBehind[]): boolean =>
  genes.some(({ symbol, source, status }) => source === 'manual' && status !== 'not-callable' && symbols.includes(symbol));

// The genes behind a medicine's advice, each with how well it could be read.
export function GeneLinks({ symbols, genes }: { symbols: string[]; genes: GeneBehind[] }) {
  const { medicines, genes: text, typed } = useContent();
  return (
      <ul class="rx-list" aria-label={medicines.genes}>
        {symbols.map((symbol) => {
          const gene = genes.find((candidate) => candidate.symbol === symbol);
          if (!gene) return <li key={symbol}>{symbol}</li>;
          return (
            <li key={symbol}>
              <InPageLink to={`gene-${symbol}`}>{symbol}</InPageLink>: {text.status[gene.status]}
              {gene.source === 'manual' && `. ${typed.mark}`}
              {gene.status !== 'not-callable' && gene.sites.inferred > 0 && `. ${text.partlyInferred}`}
            </li>
          );
        })}
      </ul>
  );
}
