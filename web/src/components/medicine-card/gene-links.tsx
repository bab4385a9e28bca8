import { useContent } from '../../content';
import type { Gene } from '../../generated/report';
import { openDisclosure } from '../disclosure/open';

export interface GeneLinksProps {
  symbols: string[];
  genes: Pick<Gene, 'symbol' | 'status'>[];
}

// The genes behind a medicine's advice, each with how well it could be read.
export function GeneLinks({ symbols, genes }: GeneLinksProps) {
  const { medicines, genes: text } = useContent();
  return (
    <>
      <h5 class="rx-advice__heading">{medicines.genes}</h5>
      <ul class="rx-list">
        {symbols.map((symbol) => {
          const gene = genes.find((candidate) => candidate.symbol === symbol);
          return (
            <li key={symbol}>
              {gene ? (
                <>
                  <a
                    href={`#gene-${symbol}`}
                    onClick={(event) => {
                      event.preventDefault();
                      openDisclosure(`gene-${symbol}`);
                    }}
                  >
                    {symbol}
                  </a>
                  : {text.status[gene.status]}
                </>
              ) : (
                symbol
              )}
            </li>
          );
        })}
      </ul>
    </>
  );
}
