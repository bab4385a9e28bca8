import { useContent } from '../../content';
import type { Advice, Category } from '../../generated/report';
import { CategoryMark } from '../category-mark/category-mark';
import type { Statement } from '../medicine-card/statements';
import { Citation } from './citation';

export interface PatientAdviceProps {
  statement: Statement;
  showCategory: boolean;
  showGenes: boolean;
  showSource: boolean;
}

// The two fixed parts that a patient reads: what this means, what to do. All words are the report's.
export function PatientAdvice({ statement, showCategory, showGenes, showSource }: PatientAdviceProps) {
  const { medicines, sources } = useContent();
  const { source, addition, populations, genes, advice } = statement;
  return (
    <section class="rx-advice">
      {showSource && <p class="rx-advice__for">{sources[source]}</p>}
      {addition && <p class="rx-advice__for">{medicines.addition}</p>}
      {showGenes && <p class="rx-advice__for">{medicines.aboutGenes(genes)}</p>}
      <Uses populations={populations} />
      {showCategory && !addition && <CategoryMark category={advice.category} />}
      <h5 class="rx-advice__heading">{medicines.meaning}</h5>
      <p>{advice.patient.meaning}</p>
      <Open categories={advice.open ?? []} />
      {(advice.hints ?? []).map((hint) => (
        <p key={hint.about}>
          {medicines.hint} {hint.patient}
        </p>
      ))}
      <h5 class="rx-advice__heading">{medicines.action}</h5>
      <p>{advice.patient.action}</p>
    </section>
  );
}

function Open({ categories: open }: { categories: Category[] }) {
  const { medicines, categories } = useContent();
  if (open.length === 0) return null;
  return <p>{medicines.open(open.map((category) => categories[category].label))}</p>;
}

function Uses({ populations }: { populations: string[] }) {
  const { medicines } = useContent();
  if (populations.length === 0) return null;
  if (populations.length === 1)
    return (
      <p class="rx-advice__for">
        {medicines.forUse} <strong>{populations[0]}</strong>
      </p>
    );
  return (
    <>
      <p class="rx-advice__for">{medicines.forUses}</p>
      <ul class="rx-list">
        {populations.map((population) => (
          <li key={population}>
            <strong>{population}</strong>
          </li>
        ))}
      </ul>
    </>
  );
}

export interface ProfessionalAdviceProps {
  advice: Advice;
}

// The same advice as its source gives it, for a professional.
export function ProfessionalAdvice({ advice }: ProfessionalAdviceProps) {
  const { medicines: text, sources, categories } = useContent();
  const rows: [string, string | undefined][] = [
    [text.source, sources[advice.source]],
    [text.for, Object.entries(advice.phenotypes).map(([gene, phenotype]) => `${gene}: ${phenotype}`).join('; ') || undefined],
    [text.population, advice.population],
    [text.category, categories[advice.category].label],
    [text.strength, advice.strength],
    [text.implication, advice.implication],
    [text.recommendation, advice.recommendation],
    ...(advice.variants ?? []).map(({ phenotypes, recommendation }): [string, string] => [
      text.variantFor(Object.entries(phenotypes).map(([gene, result]) => `${gene}: ${result}`).join('; ')),
      recommendation,
    ]),
    [text.hintFor, advice.hints?.map((hint) => `${hint.gene}: ${hint.text}`).join(' ')],
  ];
  return (
    <dl class="rx-facts">
      {rows.map(
        ([name, value]) =>
          value && (
            <div key={name}>
              <dt>{name}</dt>
              <dd>{value}</dd>
            </div>
          ),
      )}
      <div>
        <dt>{text.citation}</dt>
        <dd>
          <Citation citation={advice.citation} />
        </dd>
      </div>
    </dl>
  );
}
