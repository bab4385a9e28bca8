import { useContent } from '../../content';
import type { Category, Medicine } from '../../generated/report';
import { PatientAdvice, ProfessionalAdvice } from '../advice-view/advice-view';
import { CategoryMark } from '../category-mark/category-mark';
import { Disclosure } from '../disclosure/disclosure';
import { DoseEstimate } from '../dose-estimate/dose-estimate';
import type { AskEstimate } from '../dose-estimate/estimate-form';
import { medicineAnchor } from '../in-page-link/anchors';
import { TypedMark } from '../typed-mark/typed-mark';
import { HowSure } from '../how-sure/how-sure';
import { OtherMedicines } from '../other-medicines/other-medicines';
import { restsOnTyped, type GeneBehind } from './gene-links';
import { differInGenes, statementsOf } from './statements';

// Printed with what the patient reads; of the others their name and category are enough on paper.
const ASKS: ReadonlySet<Category> = new Set(['avoid', 'adjust', 'caution']);

export interface MedicineCardProps {
  medicine: Medicine;
  genes: GeneBehind[];
  open?: boolean;
  // The person takes it: printed with everything in it.
  own?: boolean;
  // As the person wrote it; only where that is not the medicine's own name.
  written?: string | undefined;
  // Left out where nothing can be worked out: the report was made elsewhere.
  onEstimate?: AskEstimate | undefined;
}

export function MedicineCard({ medicine, genes, open = false, own: taken = false, written, onEstimate }: MedicineCardProps) {
  const { medicines: text, typed, own: ownWords } = useContent();
  const own = ownAdvice(medicine);
  const statements = statementsOf(own);
  const showGenes = differInGenes(statements);
  const several = new Set(own.map((advice) => advice.category)).size > 1;
  return (
    <Disclosure
      id={medicineAnchor(medicine.name)}
      class={`rx-card rx-category--${medicine.category}`}
      open={open}
      printed={taken || ASKS.has(medicine.category)}
      summary={
        <>
          <span class="rx-card__name">
            <h4 class="rx-card__title">{medicine.label}</h4>
            {written !== undefined && <span class="rx-card__class">{ownWords.wrote(written)}</span>}
            {medicine.class !== undefined && <span class="rx-card__class">{medicine.class}</span>}
            {restsOnTyped(medicine.genes, genes) && <TypedMark>{typed.rests}</TypedMark>}
          </span>
          <CategoryMark category={medicine.category} />
        </>
      }
    >
      {() => (
        <>
          <p class="rx-card__about">
            {medicine.about} {medicine.brands.length > 0 && `${text.brands(medicine.brands)}.`}
          </p>
          {medicine.agreementText !== undefined && <p class="rx-card__differ">{medicine.agreementText}</p>}
          <div class={statements.length > 1 ? 'rx-card__several' : ''}>
            {statements.map((statement, index) => (
              <PatientAdvice key={index} statement={statement} showCategory={several} showGenes={showGenes} showSource={medicine.sources.length > 1} />
            ))}
          </div>
          <OtherMedicines medicine={medicine} genes={genes} />
          <HowSure symbols={medicine.genes} genes={genes} />
          <Professional medicine={medicine} printed={taken} onEstimate={onEstimate} />
        </>
      )}
    </Disclosure>
  );
}

// What the patient reads: the advice of the source that the medicine's category follows. The others are among the details.
function ownAdvice({ advice, categorySource }: Medicine): Medicine['advice'] {
  const [first, ...others] = advice.filter(({ source }) => source === categorySource);
  return first ? [first, ...others] : advice;
}

interface ProfessionalProps {
  medicine: Medicine;
  printed: boolean;
  onEstimate: AskEstimate | undefined;
}

function Professional({ medicine, printed, onEstimate }: ProfessionalProps) {
  const { medicines: text } = useContent();
  return (
    <Disclosure
      class="rx-disclosure--plain"
      printed={printed}
      summary={
        <>
          {text.details}
          <span class="nhsuk-u-visually-hidden">{text.detailsOf(medicine.label)}</span>
        </>
      }
    >
      {() => (
        <>
          {medicine.agreement === 'agree' && <p>{text.agree}</p>}
          {medicine.advice.map((advice, index) => (
            <ProfessionalAdvice key={index} advice={advice} />
          ))}
          {medicine.estimateAsks && (onEstimate ?? medicine.estimate) && (
            <DoseEstimate asks={medicine.estimateAsks} estimate={medicine.estimate} onAsk={onEstimate} />
          )}
          {medicine.rxnorm !== undefined && (
            <p class="rx-muted">
              {text.rxnorm} {medicine.rxnorm}
            </p>
          )}
        </>
      )}
    </Disclosure>
  );
}
