// What is typed in is kept as it is; only what the guidelines know is matched.
import { describe, expect, test } from 'vitest';
import { draftOf, emptyDraft, findGene, kindOf, kindsOf, resultOf, unknownIn, type Draft } from '../../web/src/components/result-form/draft';
import type { Names } from '../../web/src/generated/names';

const names: Names = {
  genes: [
    { symbol: 'CYP2D6', name: '', alleles: ['*1', '*4', '*10', '*36', '*41', '*1x≥3'], copies: true, pair: true, phenotypes: ['Poor Metabolizer'], activityScores: ['0', '1.25'] },
    { symbol: 'CYP2C19', name: '', alleles: ['*1', '*2'], copies: false, pair: true, phenotypes: ['Poor Metabolizer'], activityScores: [] },
    { symbol: 'HLA-B', name: '', alleles: [], copies: false, pair: true, phenotypes: ['*57:01 positive'], activityScores: [] },
    { symbol: 'MT-RNR1', name: '', alleles: ['1555A>G'], copies: false, pair: false, phenotypes: [], activityScores: [] },
  ],
  medicines: [],
};

const typed = (draft: Partial<Draft>, others = [] as { gene: string }[]) => resultOf({ ...emptyDraft, ...draft }, names, others);

describe('a result', () => {
  test('of two names', () => {
    expect(typed({ gene: ' cyp2d6 ', sides: ['*4', ' *41 '] })).toEqual({ gene: 'CYP2D6', diplotype: '*4/*41' });
  });
  test('whose two names stand in one field', () => {
    expect(typed({ gene: 'CYP2D6', sides: ['*4/*41', ''] })).toEqual({ gene: 'CYP2D6', diplotype: '*4/*41' });
  });
  test('of a gene of which a person has one copy', () => {
    expect(typed({ gene: 'MT-RNR1', sides: ['1555A>G', ''] })).toEqual({ gene: 'MT-RNR1', diplotype: '1555A>G' });
  });
  test('of a marker is its status, whatever kind was picked before', () => {
    expect(typed({ gene: 'HLA-B', kind: 'diplotype', phenotype: '*57:01 positive' })).toEqual({ gene: 'HLA-B', phenotype: '*57:01 positive' });
  });
  test('in a score', () => {
    expect(typed({ gene: 'CYP2D6', kind: 'activityScore', activityScore: '1.25' })).toEqual({ gene: 'CYP2D6', activityScore: '1.25' });
  });
  test('with names that are not known stays as it was typed', () => {
    expect(typed({ gene: 'cypx', sides: ['*4', '*41'] })).toEqual({ gene: 'cypx', diplotype: '*4/*41' });
  });
});

test.each([
  ['no gene', { sides: ['*1', '*2'] as Draft['sides'] }, 'gene'],
  ['no name', { gene: 'CYP2C19' }, 'diplotype'],
  ['one name of two', { gene: 'CYP2C19', sides: ['*2', ''] as Draft['sides'] }, 'side'],
  ['one name of two, in the second field', { gene: 'CYP2C19', sides: ['', '*2'] as Draft['sides'] }, 'side'],
  ['no words', { gene: 'HLA-B' }, 'phenotype'],
  ['no score', { gene: 'CYP2D6', kind: 'activityScore' as const }, 'activityScore'],
])('%s is a mistake', (_, draft, mistake) => {
  expect(typed(draft)).toBe(mistake);
});

test('a gene is typed in once', () => {
  expect(typed({ gene: 'cyp2c19', sides: ['*1', '*2'] }, [{ gene: 'CYP2C19' }])).toBe('twice');
});

test.each([
  ['*4/*41', []],
  ['*36+*10/*4', []],
  ['*1x2/*36x2+*10', []],
  ['*1x≥3/*4', []],
  ['*1/*4xN', []],
  ['(*36+*10)/*4', []],
  ['*4/*999', ['*999']],
  ['4/41', ['4', '41']],
  ['*999/*999', ['*999']],
  ['*36+*999/*4', ['*36+*999']],
])('of CYP2D6 %s, these are not known: %j', (diplotype, unknown) => {
  expect(unknownIn({ gene: 'CYP2D6', diplotype }, names)).toEqual(unknown);
});

test('copies are not known of a gene that has no such names', () => {
  expect(unknownIn({ gene: 'CYP2C19', diplotype: '*1/*2x2' }, names)).toEqual(['*2x2']);
});

test('of a gene that is not known, the gene is said, and everything may be typed', () => {
  expect(unknownIn({ gene: 'CYPX', diplotype: '*1/*2' }, names)).toEqual(['CYPX']);
  expect(kindsOf(findGene(names, 'CYPX'))).toEqual(['diplotype', 'phenotype', 'activityScore']);
});

test('a result that is changed comes back as it was typed', () => {
  for (const result of [
    { gene: 'CYP2D6', diplotype: '*36+*10/*4' },
    { gene: 'HLA-B', phenotype: '*57:01 positive' },
    { gene: 'CYP2D6', activityScore: '1.25' },
    { gene: 'MT-RNR1', diplotype: '1555A>G' },
  ]) {
    const draft = draftOf(result);
    expect(kindOf(draft, findGene(names, result.gene))).toBe(draft.kind);
    expect(resultOf(draft, names, [])).toEqual(result);
  }
});
