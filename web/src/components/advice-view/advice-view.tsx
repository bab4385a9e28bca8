import { useContent } from '../../content';
import type { Advice } from '../../generated/report';
import { CategoryMark } from '../category-mark/category-mark';

export interface PatientAdviceProps {
  advice: Advice;
  // The uses that this is said for; none: every use.
  populations: string[];
  showCategory: boolean;
  showSource: boolean;
}

// The two fixed parts that a patient reads: what this means, what to do. All words are the report's.
export function PatientAdvice({ advice, populations, showCategory, showSource }: PatientAdviceProps) {
  const { medicines, categories, sources } = useContent();
  return (
    <section class="rx-advice">
      {showSource && <p class="rx-advice__for">{sources[advice.source]}</p>}
      {advice.addition && <p class="rx-advice__for">{medicines.addition}</p>}
      <Uses populations={populations} />
      {showCategory && !advice.addition && <CategoryMark category={advice.category} />}
      <h5 class="rx-advice__heading">{medicines.meaning}</h5>
      <p>{advice.patient.meaning}</p>
      {advice.open !== undefined && advice.open.length > 0 && (
        <p class="rx-advice__open">{medicines.open(advice.open.map((category) => `“${categories[category].label}”`))}</p>
      )}
      <h5 class="rx-advice__heading">{medicines.action}</h5>
      <p>{advice.patient.action}</p>
    </section>
  );
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

// The same advice as its source gives it, for a professional.
export function ProfessionalAdvice({ advice }: { advice: Advice }) {
  const { medicines: text, sources, categories } = useContent();
  const rows: [string, string | undefined][] = [
    [text.source, sources[advice.source]],
    [text.for, Object.entries(advice.phenotypes).map(([gene, phenotype]) => `${gene}: ${phenotype}`).join('; ') || undefined],
    [text.population, advice.population],
    [text.category, categories[advice.category].label],
    [text.strength, advice.strength],
    [text.implication, advice.implication],
    [text.recommendation, advice.recommendation],
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

// The only link that leaves the page, and only when it is followed; it tells the other site nothing.
function Citation({ citation }: { citation: Advice['citation'] }) {
  const { medicines: text } = useContent();
  const safe = citation.url.startsWith('https://');
  return (
    <>
      {safe ? (
        <a href={citation.url} rel="noreferrer noopener" target="_blank">
          {citation.title}
          <span class="nhsuk-u-visually-hidden">{text.newTab}</span>
        </a>
      ) : (
        citation.title
      )}
      , {text.version(citation.version)}
      {citation.pmid !== undefined && `, ${text.pmid(citation.pmid)}`}
      <span class="rx-print-only rx-anywhere"> {citation.url}</span>
    </>
  );
}
