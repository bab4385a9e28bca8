import { useContent } from '../../content';
import type { Gene } from '../../generated/report';
import { inWords } from '../gene-card/phenotypes';
import { Fact } from './fact';

// All that remains possible, also where none of it changes the result, and what each source makes of it.
export function OpenResults({ gene }: { gene: Gene }) {
  const { counsellor: text, genes: words, numbers } = useContent();
  const { possible, bySource = [] } = gene;
  const scores = (values: number[]) => values.map(numbers.decimal).join(', ');
  const more = possible.diplotypes - possible.names.length;
  const phenotypes = (all: string[]) => inWords(all, words.noPhenotype).join(words.or);
  return (
    <>
      {(possible.diplotypes > 0 || possible.phenotypes.length > 0) && (
        <>
          <h5 class="rx-advice__heading">{words.possible}</h5>
          <dl class="rx-facts">
            {possible.phenotypes.length > 0 && <Fact name={words.possiblePhenotypes}>{phenotypes(possible.phenotypes)}</Fact>}
            {possible.activityScores.length > 0 && <Fact name={words.possibleScores}>{scores(possible.activityScores)}</Fact>}
            {possible.diplotypes > 0 && (
              <Fact name={words.possibleDiplotypes(possible.diplotypes)}>
                {possible.names.join(', ')} {more > 0 && words.possibleMore(more)}
              </Fact>
            )}
          </dl>
        </>
      )}
      {bySource.length > 0 && (
        <>
          <h5 class="rx-advice__heading">{text.bySource}</h5>
          <dl class="rx-facts">
            {bySource.map((other) => (
              <Fact key={other.source} name={text.bySourceOf(other.source)}>
                {phenotypes(other.possible.phenotypes)}
                {other.possible.activityScores.length > 0 && ` (${words.activityScore}: ${scores(other.possible.activityScores)})`}
                {other.differs && <strong class="rx-table__remark">{text.differs}</strong>}
              </Fact>
            ))}
          </dl>
        </>
      )}
    </>
  );
}
