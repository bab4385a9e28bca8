import { useContent, type Content } from '../../content';
import type { Names } from '../../generated/names';
import { findGene, unknownIn, type TypedResult } from '../result-form/draft';

export interface ResultListProps {
  results: TypedResult[];
  names: Names;
  // Left out where the list is only to be read.
  onEdit?: (gene: string) => void;
  onRemove?: (gene: string) => void;
}

// The results that were typed in, each with a clear word where a name is not known.
export function ResultList({ results, names, onEdit, onRemove }: ResultListProps) {
  const { typed: text } = useContent();
  return (
    <ul class="rx-results">
      {results.map((result) => (
        <li key={result.gene} class="rx-results__item">
          <p class="rx-results__what">
            <strong>{result.gene}</strong> {inWords(result, text)}
          </p>
          {warningOf(result, names, text) && <p class="rx-results__warning">{warningOf(result, names, text)}</p>}
          {onEdit && onRemove && (
            <div class="rx-results__actions">
              <Act does={text.edit} gene={result.gene} onClick={() => onEdit(result.gene)} />
              <Act does={text.remove} gene={result.gene} onClick={() => onRemove(result.gene)} />
            </div>
          )}
        </li>
      ))}
    </ul>
  );
}

function inWords({ diplotype, phenotype, activityScore }: TypedResult, text: Content['typed']): string {
  return diplotype ?? phenotype ?? text.score(activityScore ?? '');
}

function warningOf(result: TypedResult, names: Names, text: Content['typed']): string | undefined {
  const unknown = unknownIn(result, names);
  if (unknown.length === 0) return undefined;
  return findGene(names, result.gene) ? text.unknownAllele(unknown, result.gene) : text.unknownGene(result.gene);
}

function Act({ does, gene, onClick }: { does: string; gene: string; onClick: () => void }) {
  const { typed: text } = useContent();
  return (
    <button type="button" class="nhsuk-button nhsuk-button--secondary nhsuk-button--small" onClick={onClick}>
      {does}
      <span class="nhsuk-u-visually-hidden">{text.of(gene)}</span>
    </button>
  );
}
