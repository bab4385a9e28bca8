// Where a gene's results stand on the scale: never anywhere that the report does not say.
import { describe, expect, test } from 'vitest';
import { placeOnScale, type ScaledGene } from '../../web/src/components/phenotype-scale/scale';

const gene = (status: ScaledGene['status'], phenotypes: string[], possible = phenotypes): ScaledGene => ({ status, phenotypes, possible: { phenotypes: possible } });
const places = (of: ScaledGene) =>
  Object.fromEntries(placeOnScale(of)?.steps.filter(({ place }) => place !== 'none').map(({ name, place }) => [name, place]) ?? []);

test('a called gene has one place', () => {
  expect(places(gene('called', ['Poor Metabolizer']))).toEqual({ 'Poor Metabolizer': 'result' });
  expect(places(gene('called', ['Decreased Function']))).toEqual({ 'Decreased Function': 'result' });
});

test('a likely or possible phenotype stands where the phenotype does', () => {
  expect(places(gene('called', ['Likely Poor Metabolizer']))).toEqual({ 'Poor Metabolizer': 'result' });
});

test('an open gene has every place that remains, and none is called the result', () => {
  expect(places(gene('ambiguous', ['Normal Metabolizer'], ['Normal Metabolizer', 'Poor Metabolizer']))).toEqual({
    'Normal Metabolizer': 'possible',
    'Poor Metabolizer': 'possible',
  });
  expect(places(gene('ambiguous', ['Normal Metabolizer'], ['Normal Metabolizer']))).toEqual({ 'Normal Metabolizer': 'possible' });
});

test('what has no place on the scale is not left out', () => {
  expect(placeOnScale(gene('ambiguous', [], ['Normal Metabolizer', 'Indeterminate']))?.beside).toEqual(['Indeterminate']);
});

describe('no scale', () => {
  test.each([
    ['a gene that was not read', gene('not-callable', [], ['Normal Metabolizer'])],
    ['results that are no degrees', gene('called', ['*57:01 positive'])],
    ['no phenotype', gene('called', ['n/a'])],
    ['an indeterminate result', gene('called', ['Indeterminate'])],
  ])('%s', (_, of) => expect(placeOnScale(of)).toBeUndefined());
});
