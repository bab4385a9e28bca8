import type { ComponentChildren } from 'preact';
import { useContent, type Content } from '../../content';
import type { Diplotype, Gene } from '../../generated/report';
import { inWords } from './phenotypes';

// What was found: the reported diplotypes with their alleles, as the report gives them.
export function Found({ gene }: { gene: Gene }) {
  const { genes: text, numbers } = useContent();
  const certain = gene.status === 'called';
  return (
    <dl class="rx-facts">
      {gene.diplotypes.length === 0 && <Fact name={text.result}>{text.noResult}</Fact>}
      {gene.diplotypes.map((diplotype) => (
        <Fact key={diplotype.name} name={certain ? text.result : text.fitsBest}>
          <Pair diplotype={diplotype} />
        </Fact>
      ))}
      {gene.variants !== undefined && (
        <Fact name={text.variants}>{gene.variants.length > 0 ? gene.variants.join(', ') : text.noVariants}</Fact>
      )}
      {certain && gene.phenotypes.length > 0 && (
        <Fact name={text.phenotype}>{inWords(gene.phenotypes, text.noPhenotype).join(text.or)}</Fact>
      )}
      {certain && gene.activityScore !== null && (
        <Fact name={text.activityScore}>{numbers.count(gene.activityScore)}</Fact>
      )}
      {certain && (gene.bySource ?? []).filter(({ differs }) => differs).map((other) => (
        <Fact key={other.source} name={text.resultBy(other.source)}>
          {inWords(other.possible.phenotypes, text.noPhenotype).join(text.or)}
          {other.activityScore !== null && ` (${text.activityScore}: ${numbers.count(other.activityScore)})`}
        </Fact>
      ))}
      {gene.source !== 'none' && <Fact name={text.source}>{text.sources[gene.source]}</Fact>}
      {gene.given && <Fact name={text.given}>{asGiven(gene.given, text)}</Fact>}
    </dl>
  );
}

function asGiven({ diplotype, phenotype, activityScore, program, file }: NonNullable<Gene['given']>, text: Content['genes']): string {
  const score = activityScore === undefined ? undefined : text.givenScore(activityScore);
  const by = program === undefined ? undefined : text.givenBy(program);
  return [diplotype, phenotype, score, by, file].filter((part) => part !== undefined).join(', ');
}

function Pair({ diplotype }: { diplotype: Diplotype }) {
  const { genes: text } = useContent();
  return (
    <>
      <strong>{diplotype.name}</strong>
      <ul class="rx-facts__list">
        {diplotype.alleles.map((allele, index) => (
          <li key={index}>{text.functionOf(allele.name, allele.function ?? text.noFunction, allele.activity)}</li>
        ))}
      </ul>
      {diplotype.phased && differ(diplotype) && <span class="rx-muted">{text.phased}</span>}
    </>
  );
}

// Two copies that are alike lie together however the file is read.
function differ({ alleles }: Diplotype): boolean {
  return alleles.some(({ name }) => name !== alleles[0].name);
}

// What else fits what was read. Shown for every gene where more than one pair does, also where none changes the result.
export function Possible({ gene }: { gene: Gene }) {
  const { genes: text, numbers } = useContent();
  const { possible, status } = gene;
  if (status === 'not-callable' ? possible.phenotypes.length === 0 : possible.diplotypes <= 1) return null;
  const phenotypes = inWords(possible.phenotypes, text.noPhenotype);
  const more = possible.diplotypes - possible.names.length;
  return (
    <>
      <h5 class="rx-advice__heading">{text.possible}</h5>
      <dl class="rx-facts">
        {phenotypes.length > 0 && (
          <Fact name={text.possiblePhenotypes}>
            <ul class="rx-facts__list">
              {phenotypes.map((phenotype) => (
                <li key={phenotype}>{phenotype}</li>
              ))}
            </ul>
          </Fact>
        )}
        {possible.activityScores.length > 0 && (
          <Fact name={text.possibleScores}>{possible.activityScores.map(numbers.count).join(', ')}</Fact>
        )}
        {possible.diplotypes > 0 && (
          <Fact name={text.possibleDiplotypes(possible.diplotypes)}>
            {possible.names.join(', ')} {more > 0 && text.possibleMore(more)}
          </Fact>
        )}
      </dl>
    </>
  );
}

export function NotExcluded({ gene }: { gene: Gene }) {
  const { genes: text } = useContent();
  if (gene.notExcluded.length === 0) return null;
  return (
    <>
      <h5 class="rx-advice__heading">{text.notExcluded}</h5>
      <p>{gene.notExcluded.map((allele) => text.notExcludedItem(allele.name, allele.function)).join(', ')}</p>
    </>
  );
}

function Fact({ name, children }: { name: string; children: ComponentChildren }) {
  return (
    <div>
      <dt>{name}</dt>
      <dd>{children}</dd>
    </div>
  );
}
