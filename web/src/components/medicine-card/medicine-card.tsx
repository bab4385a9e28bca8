import { useContent } from '../../content';
import type { Medicine } from '../../generated/report';
import { PatientAdvice, ProfessionalAdvice } from '../advice-view/advice-view';
import { CategoryMark } from '../category-mark/category-mark';
import { Disclosure } from '../disclosure/disclosure';
import { GeneLinks, type GeneBehind } from './gene-links';
import { placeAmongAlternatives, statementsOf } from './statements';

export interface MedicineCardProps {
  medicine: Medicine;
  genes: GeneBehind[];
  open?: boolean;
}

export function MedicineCard({ medicine, genes, open = false }: MedicineCardProps) {
  const { medicines: text } = useContent();
  const statements = statementsOf(medicine.advice);
  const several = new Set(medicine.advice.map((advice) => advice.category)).size > 1;
  const sources = new Set(medicine.advice.map((advice) => advice.source)).size > 1;
  return (
    <Disclosure
      class={`rx-card rx-category--${medicine.category}`}
      open={open}
      printed
      summary={
        <>
          <span class="rx-card__name">
            <h4 class="rx-card__title">{medicine.name}</h4>
            {medicine.class !== undefined && <span class="rx-card__class">{medicine.class}</span>}
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
          {medicine.agreement === 'differ' && <p class="rx-card__differ">{text.differ}</p>}
          <div class={statements.length > 1 ? 'rx-card__several' : ''}>
            {statements.map((statement, index) => (
              <PatientAdvice key={index} statement={statement} showCategory={several} showSource={sources} />
            ))}
          </div>
          <GeneLinks symbols={medicine.genes} genes={genes} />
          <Professional medicine={medicine} />
        </>
      )}
    </Disclosure>
  );
}

function Professional({ medicine }: { medicine: Medicine }) {
  const { medicines: text } = useContent();
  return (
    <Disclosure
      class="rx-disclosure--plain"
      printed
      summary={
        <>
          {text.details}
          <span class="nhsuk-u-visually-hidden">{text.detailsOf(medicine.name)}</span>
        </>
      }
    >
      {() => (
        <>
          {medicine.agreement === 'agree' && <p>{text.agree}</p>}
          {medicine.advice.map((advice, index) => (
            <ProfessionalAdvice key={index} advice={advice} place={placeAmongAlternatives(advice, medicine.advice)} />
          ))}
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
