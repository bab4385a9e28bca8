import { useContent } from '../../content';
import type { Medicine } from '../../generated/report';
import { CategoryMark } from '../category-mark/category-mark';
import { Disclosure } from '../disclosure/disclosure';
import { DoseEstimate } from '../dose-estimate/dose-estimate';
import type { AskEstimate } from '../dose-estimate/estimate-form';
import { medicineAnchor } from '../in-page-link/anchors';
import { InPageLink } from '../in-page-link/in-page-link';
import { GeneLinks, restsOnTyped, type GeneBehind } from '../medicine-card/gene-links';
import { NoteField } from '../note-field/note-field';
import { TypedMark } from '../typed-mark/typed-mark';
import { SourceComparison } from './source-comparison';

export interface CounsellorMedicineProps {
  medicine: Medicine;
  genes: GeneBehind[];
  note: string;
  onNote: (text: string) => void;
  // Left out where nothing can be worked out: the report was made elsewhere.
  onEstimate?: AskEstimate | undefined;
  open?: boolean;
  // On paper with everything in it; otherwise its name and category.
  printed: boolean;
}

// Every source's own words on a medicine, and whether they agree.
export function CounsellorMedicine({ medicine, genes, note, onNote, onEstimate, open = false, printed }: CounsellorMedicineProps) {
  const { counsellor: text, counsellorNotes, medicines: words, typed } = useContent();
  const { name, label } = medicine;
  return (
    <Disclosure
      id={medicineAnchor(name)}
      class={`rx-card rx-category--${medicine.category}`}
      open={open}
      printed={printed}
      summary={
        <>
          <span class="rx-card__name">
            <h4 class="rx-card__title">{label}</h4>
            <span class="rx-card__class">{medicine.genes.join(', ')}</span>
            {restsOnTyped(medicine.genes, genes) && <TypedMark>{typed.rests}</TypedMark>}
          </span>
          <CategoryMark category={medicine.category} />
        </>
      }
    >
      {() => (
        <>
          <p class="rx-card__about">
            {medicine.about} {medicine.brands.length > 0 && `${words.brands(medicine.brands)}.`}
            {medicine.rxnorm !== undefined && ` ${words.rxnorm} ${medicine.rxnorm}.`}
          </p>
          <Agreement medicine={medicine} />
          <SourceComparison medicine={medicine} />
          {medicine.estimateAsks && (onEstimate ?? medicine.estimate) && (
            <DoseEstimate asks={medicine.estimateAsks} estimate={medicine.estimate} onAsk={onEstimate} />
          )}
          <GeneLinks symbols={medicine.genes} genes={genes} />
          <NoteField label={counsellorNotes.medicine(label)} text={note} onNote={onNote} />
          <p class="rx-no-print">
            <InPageLink to={medicineAnchor(name)}>
              {text.link}: #{medicineAnchor(name)}
            </InPageLink>
          </p>
        </>
      )}
    </Disclosure>
  );
}

function Agreement({ medicine: { agreement, agreementText, categorySource } }: { medicine: Medicine }) {
  const { comparison: text } = useContent();
  return (
    <p class={agreement === 'differ' ? 'rx-card__differ' : ''}>
      {agreementText ?? text.agreement[agreement]} {categorySource !== undefined && text.follows(categorySource)}
    </p>
  );
}
