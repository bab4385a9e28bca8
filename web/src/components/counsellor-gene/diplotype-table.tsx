import { useContent, type Content } from '../../content';
import type { Allele, Diplotype, Gene } from '../../generated/report';
import { inWords } from '../gene-card/phenotypes';
import { Fact } from './fact';

// The reported diplotypes, one row each, and what goes with all of them. Where nothing was reported, that is said.
export function DiplotypeTable({ gene }: { gene: Gene }) {
  const { counsellor: text, genes: words } = useContent();
  const id = `pairs-${gene.symbol}`;
  return (
    <>
      <dl class="rx-facts">
        {gene.diplotypes.length === 0 && <Fact name={words.result}>{words.noResult}</Fact>}
        {gene.variants && <Fact name={words.variants}>{gene.variants.join(', ') || words.noVariants}</Fact>}
        {gene.source !== 'none' && <Fact name={words.source}>{words.sources[gene.source]}</Fact>}
      </dl>
      {gene.diplotypes.length > 0 && (
        <>
          <div class="rx-scroll" role="region" aria-labelledby={id} tabIndex={0}>
            <table class="rx-table">
              <caption id={id} class="rx-table__caption">
                {text.pairs(gene.symbol)}
              </caption>
              <thead>
                <tr>
                  <th scope="col">{text.pair}</th>
                  <th scope="col">{text.function}</th>
                  <th scope="col">{text.phenotype}</th>
                  <th scope="col">{text.score}</th>
                  <th scope="col">{text.explained}</th>
                  <th scope="col">{text.phase}</th>
                </tr>
              </thead>
              <tbody>
                {gene.diplotypes.map((diplotype) => (
                  <Row key={diplotype.name} diplotype={diplotype} />
                ))}
              </tbody>
            </table>
          </div>
          <p class="rx-muted">{text.explainedHint}</p>
        </>
      )}
      <Given gene={gene} />
    </>
  );
}

function Row({ diplotype }: { diplotype: Diplotype }) {
  const { counsellor: text, genes: words, numbers } = useContent();
  const { name, alleles, phenotype, activityScore, score, phased, bySource = [] } = diplotype;
  const shownScore = (value: number | null) => (value === null ? text.none : numbers.decimal(value));
  return (
    <tr>
      <th scope="row">{name}</th>
      <td>
        {alleles.map((allele, index) => (
          <Function key={index} allele={allele} />
        ))}
      </td>
      <td>
        {inWords([phenotype], words.noPhenotype)}
        {bySource.map((other) => (
          <span class="rx-table__remark" key={other.source}>
            {text.bySourceOf(other.source)}: {inWords([other.phenotype], words.noPhenotype)}
          </span>
        ))}
      </td>
      <td>
        {shownScore(activityScore)}
        {bySource.filter((other) => other.activityScore !== activityScore).map((other) => (
          <span class="rx-table__remark" key={other.source}>
            {text.bySourceOf(other.source)}: {shownScore(other.activityScore)}
          </span>
        ))}
      </td>
      <td>{numbers.count(score)}</td>
      <td>{alike(diplotype) ? text.none : phased ? text.phased : text.unphased}</td>
    </tr>
  );
}

// Two copies that are alike lie together however the file is read.
const alike = ({ alleles: [first, ...others] }: Diplotype): boolean => others.every(({ name }) => name === first.name);

function Function({ allele }: { allele: Allele }) {
  const content = useContent();
  const { counsellor: text } = content;
  return (
    <div>
      {allele.name}: {inFunction(allele, content)}
      {(allele.bySource ?? []).map((other) => (
        <span class="rx-table__remark" key={other.source}>
          {text.bySourceOf(other.source)}: {inFunction(other, content)}
        </span>
      ))}
    </div>
  );
}

function inFunction({ function: named, activity }: Pick<Allele, 'function' | 'activity'>, { counsellor, genes }: Content): string {
  const words = named ?? genes.noFunction;
  return activity === null ? words : `${words}, ${counsellor.activity(activity)}`;
}

function Given({ gene: { given } }: { gene: Gene }) {
  const { counsellor: text } = useContent();
  if (!given) return null;
  return (
    <>
      <h5 class="rx-advice__heading">{text.given}</h5>
      <dl class="rx-facts">
        {(['diplotype', 'phenotype', 'activityScore', 'program', 'file'] as const).map(
          (key) =>
            given[key] !== undefined && (
              <Fact key={key} name={text.givenFacts[key]}>
                {given[key]}
              </Fact>
            ),
        )}
      </dl>
    </>
  );
}
