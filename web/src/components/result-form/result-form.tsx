import { useEffect, useId, useRef } from 'preact/hooks';
import { useContent } from '../../content';
import type { Names } from '../../generated/names';
import { RadioChoice } from '../radio-choice/radio-choice';
import { findGene, kindOf, kindsOf, type Draft, type DraftMistake } from './draft';
import { Pick, Suggested } from './fields';
import { Sides } from './sides';

export interface ResultFormProps {
  names: Names;
  draft: Draft;
  mistake: DraftMistake | undefined;
  // The symbol of the gene whose result is changed; without it a result is added.
  changing?: string;
  onType: (draft: Draft) => void;
  onSubmit: () => void;
  onCancel: () => void;
}

// One result as a letter gives it: the gene, then whatever the letter says of it.
export function ResultForm({ names, draft, mistake, changing, onType, onSubmit, onCancel }: ResultFormProps) {
  const { typed: text } = useContent();
  const id = useId();
  const gene = findGene(names, draft.gene);
  const kinds = kindsOf(gene);
  const kind = kindOf(draft, gene);
  const form = useFocusOnMistake(mistake);
  const wrongIf = (...mistakes: DraftMistake[]) => (mistake && mistakes.includes(mistake) ? `${id}-mistake` : undefined);
  return (
    <form
      noValidate
      class="rx-result-form"
      ref={form}
      onSubmit={(event) => {
        event.preventDefault();
        onSubmit();
      }}
    >
      <h2 class="nhsuk-heading-m" id={`${id}-heading`} tabIndex={-1}>
        {changing === undefined ? text.formHeading : text.formChange(changing)}
      </h2>
      {mistake && (
        <p class="nhsuk-error-message" id={`${id}-mistake`} role="alert">
          {text.mistakes[mistake]}
        </p>
      )}
      <Suggested
        label={text.gene}
        hint={text.geneHint}
        value={draft.gene}
        suggestions={names.genes.map(({ symbol, name }) => ({ value: symbol, label: name }))}
        wrong={wrongIf('gene', 'twice')}
        onType={(value) => onType({ ...draft, gene: value })}
      />
      {kinds.length > 1 && (
        <RadioChoice
          name={`${id}-kind`}
          legend={text.kind}
          values={kinds}
          words={text.kinds}
          value={kind}
          onChange={(value) => onType({ ...draft, kind: value })}
        />
      )}
      {kind === 'diplotype' && (
        <Sides gene={gene} sides={draft.sides} wrong={wrongIf('diplotype', 'side')} onType={(sides) => onType({ ...draft, sides })} />
      )}
      {kind === 'phenotype' && (
        <Pick
          label={text.phenotype}
          hint={text.phenotypeHint}
          value={draft.phenotype}
          values={gene?.phenotypes}
          wrong={wrongIf('phenotype')}
          onPick={(phenotype) => onType({ ...draft, phenotype })}
        />
      )}
      {kind === 'activityScore' && (
        <Pick
          label={text.activityScore}
          hint={text.scoreHint}
          value={draft.activityScore}
          values={gene?.activityScores}
          wrong={wrongIf('activityScore')}
          onPick={(activityScore) => onType({ ...draft, activityScore })}
        />
      )}
      <div class="rx-buttons">
        <button type="submit" class="nhsuk-button nhsuk-button--secondary">
          {changing === undefined ? text.submit : text.submitChange}
        </button>
        {changing !== undefined && (
          <button type="button" class="nhsuk-button nhsuk-button--secondary" onClick={onCancel}>
            {text.cancelChange}
          </button>
        )}
      </div>
    </form>
  );
}

function useFocusOnMistake(mistake: DraftMistake | undefined) {
  const form = useRef<HTMLFormElement>(null);
  useEffect(() => {
    if (mistake) form.current?.querySelector<HTMLElement>('[aria-invalid="true"]')?.focus();
  }, [mistake]);
  return form;
}
