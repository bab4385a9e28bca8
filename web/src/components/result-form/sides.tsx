import { useId } from 'preact/hooks';
import { useContent } from '../../content';
import type { Draft, GeneNames } from './draft';
import { Suggested } from './fields';

export interface SidesProps {
  // Undefined where the gene is not known.
  gene: GeneNames | undefined;
  sides: Draft['sides'];
  wrong: string | undefined;
  onType: (sides: Draft['sides']) => void;
}

// The two alleles of a diplotype; of a gene of which a person has one copy, a single field.
export function Sides({ gene, sides: [first, second], wrong, onType }: SidesProps) {
  const { typed: text } = useContent();
  const id = useId();
  const suggestions = (gene?.alleles ?? []).map((value) => ({ value }));
  if (gene && !gene.pair) {
    return (
      <Suggested
        label={text.oneSide}
        hint={text.oneSideHint}
        value={first}
        suggestions={suggestions}
        wrong={wrong}
        onType={(value) => onType([value, ''])}
      />
    );
  }
  return (
    <fieldset class="nhsuk-fieldset rx-sides" aria-describedby={`${id}-hint`}>
      <legend class="nhsuk-fieldset__legend nhsuk-fieldset__legend--s">{text.sidesLegend}</legend>
      <div class="nhsuk-hint" id={`${id}-hint`}>
        {text.sidesHint} {gene?.copies && text.copiesHint}
      </div>
      <div class="rx-sides__pair">
        <Suggested label={text.sides[0]} value={first} suggestions={suggestions} wrong={first === '' ? wrong : undefined} onType={(value) => onType([value, second])} />
        <Suggested label={text.sides[1]} value={second} suggestions={suggestions} wrong={second === '' ? wrong : undefined} onType={(value) => onType([first, value])} />
      </div>
    </fieldset>
  );
}
