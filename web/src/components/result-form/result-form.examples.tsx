import type { Names } from '../../generated/names';
import { nothing, type ComponentExamples } from '../examples';
import { emptyDraft, type Draft, type DraftMistake } from './draft';
import { ResultForm } from './result-form';

export const names: Names = {
  genes: [
    {
      symbol: 'GENE1',
      name: 'gene of many copies',
      alleles: ['*1', '*2', '*4', '*36', '*10', '*41'],
      copies: true,
      pair: true,
      phenotypes: ['Normal Metabolizer', 'Poor Metabolizer'],
      activityScores: ['0', '0.25', '1', '2'],
    },
    { symbol: 'GENE2', name: 'gene of the mitochondria', alleles: ['1A>G'], copies: false, pair: false, phenotypes: ['Increased risk'], activityScores: [] },
    { symbol: 'GENE3', name: 'marker', alleles: [], copies: false, pair: true, phenotypes: ['*57:01 positive', '*57:01 negative'], activityScores: [] },
  ],
  medicines: [],
};

const show = (draft: Partial<Draft>, more: { mistake?: DraftMistake; changing?: string } = {}) => () => (
  <ResultForm
    names={names}
    draft={{ ...emptyDraft, ...draft }}
    mistake={more.mistake}
    onType={nothing}
    onSubmit={nothing}
    onCancel={nothing}
    {...(more.changing !== undefined && { changing: more.changing })}
  />
);

export default {
  component: 'result-form',
  examples: [
    { name: 'empty', render: show({}) },
    { name: 'two names, of a gene that may have more copies', render: show({ gene: 'GENE1', sides: ['*4', ''] }) },
    { name: 'in words', render: show({ gene: 'GENE1', kind: 'phenotype' }) },
    { name: 'a score', render: show({ gene: 'GENE1', kind: 'activityScore' }) },
    { name: 'a gene of one copy', render: show({ gene: 'GENE2', sides: ['1A>G', ''] }) },
    { name: 'a status', render: show({ gene: 'GENE3', phenotype: '*57:01 negative' }) },
    { name: 'a gene that is not known', render: show({ gene: 'GENE9', kind: 'phenotype' }) },
    { name: 'a change', render: show({ gene: 'GENE1', sides: ['*1', '*4'] }, { changing: 'GENE1' }) },
    { name: 'one name is missing', render: show({ gene: 'GENE1', sides: ['*1', ''] }, { mistake: 'side' }) },
  ],
} satisfies ComponentExamples;
