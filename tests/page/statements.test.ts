// What a patient reads of one medicine: every piece of advice holds, and what is said alike is said once.
import { expect, test } from 'vitest';
import { differInGenes, statementsOf } from '../../web/src/components/medicine-card/statements';
import type { Advice } from '../../web/src/generated/report';

function advice(more: Partial<Advice>): Advice {
  return {
    source: 'DPWG',
    genes: ['CYP2C9'],
    phenotypes: {},
    category: 'adjust',
    implication: '',
    recommendation: '',
    patient: { meaning: 'It stays longer in your body.', action: 'Talk to your doctor.' },
    citation: { title: 'DPWG', url: 'https://example.org', version: '1' },
    ...more,
  };
}

test('what one source says of two genes are two statements, each with its gene and category', () => {
  const statements = statementsOf([
    advice({}),
    advice({ genes: ['HLA-B'], category: 'cannot-tell', patient: { meaning: 'Not enough is known.', action: 'Ask.' } }),
  ]);
  expect(statements.map(({ genes, advice }) => [genes, advice.category])).toEqual([
    [['CYP2C9'], 'adjust'],
    [['HLA-B'], 'cannot-tell'],
  ]);
  expect(differInGenes(statements)).toBe(true);
});

test('the same for two uses is said once, with both named', () => {
  const statements = statementsOf([advice({ population: 'a stent' }), advice({ population: 'a stroke' })]);
  expect(statements.map(({ populations, genes }) => [populations, genes])).toEqual([[['a stent', 'a stroke'], ['CYP2C9']]]);
  expect(differInGenes(statements)).toBe(false);
});

test('the same of two genes is said once, with both named; for single uses it is not', () => {
  const alike = [advice({}), advice({ genes: ['HLA-B'] })];
  expect(statementsOf(alike).map(({ genes }) => genes)).toEqual([['CYP2C9', 'HLA-B']]);
  const [first, second] = alike.map((each, index) => ({ ...each, population: `use ${index}` }));
  expect(statementsOf([first!, second!]).length).toBe(2);
});

test('an extra remark, another source or another category is never merged', () => {
  const all = [advice({}), advice({ addition: true }), advice({ source: 'CPIC' }), advice({ category: 'avoid' })];
  expect(statementsOf(all).length).toBe(4);
});
