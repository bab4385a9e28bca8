import { useContent } from '../../content';
import type { Current, Gene } from '../../generated/report';
import { Citation } from '../advice-view/citation';
import { inWords } from '../gene-card/phenotypes';
import { Fact } from './fact';

// The genetic result, what works on it, and what is left of it, with the rule that leads from one to the other. No
// figure is worked out here.
export function CurrentResult({ gene, current }: { gene: Gene; current: Current }) {
  const { counsellor: text, genes: words, numbers } = useContent();
  const result = (phenotypes: string[], scores: number[]) =>
    [
      inWords(phenotypes, words.noPhenotype).join(words.or),
      scores.length > 0 ? text.scores(scores.map(numbers.decimal)) : '',
    ]
      .filter((part) => part !== '')
      .join(', ') || words.noResult;
  return (
    <>
      <h5 class="rx-advice__heading">{text.current}</h5>
      <p>
        <strong>{text.currentStatus[current.status]}</strong>
      </p>
      <dl class="rx-facts">
        <Fact name={text.byGenes}>{result(gene.possible.phenotypes, gene.possible.activityScores)}</Fact>
        <Fact name={text.currentBecause}>
          <ul>
            {current.because.map((one, index) => (
              <li key={index}>
                {text.because(one.medicine, text.grade[one.grade], text.effect[one.effect])}.{' '}
                <span class="rx-muted">
                  <Citation citation={one.citation} />
                </span>
              </li>
            ))}
          </ul>
        </Fact>
        {current.phenotypes.length > 0 && (
          <Fact name={text.withMedicines}>{result(current.phenotypes, current.activityScores)}</Fact>
        )}
        {current.rule && (
          <Fact name={text.rule}>
            {current.factors && <strong>{text.times(current.factors.map(numbers.decimal))}. </strong>}
            <Citation citation={current.rule} />
          </Fact>
        )}
      </dl>
    </>
  );
}
