// Nobody is placed where the report does not place them: not by a guess, and least of all at normal.
import pictures from 'guidelines:pictures';
import { describe, expect, test } from 'vitest';
import { placesNow, placesOf, stepKey } from '../../web/src/components/gene-scale/places';
import { exampleGene } from '../../web/src/components/gene-track/example-gene';
import { en } from '../../web/src/content/en';
import { es } from '../../web/src/content/es';
import type { Gene } from '../../web/src/generated/report';

const scaleOf = (symbol: string) => {
  const scale = pictures[symbol]?.scale;
  if (!scale) throw new Error(`${symbol} has no scale`);
  return scale;
};

const person = (status: Gene['status'], phenotypes: string[], remaining: string[], more: Partial<Gene> = {}) =>
  exampleGene({ status, phenotypes, possible: { diplotypes: 1, names: [], phenotypes: remaining, activityScores: [] }, ...more });

const marked = (symbol: string, gene: Gene) =>
  placesOf(gene, scaleOf(symbol))
    .steps.filter(({ place }) => place !== 'none')
    .map(({ phenotype, place }) => `${phenotype}: ${place}`);

describe('the order comes from the guidelines', () => {
  test('with the steps that the gene’s own rules lead to', () => {
    expect(scaleOf('CYP2C19').steps).toEqual(['Poor', 'Intermediate', 'Normal', 'Rapid', 'Ultrarapid'].map((word) => `${word} Metabolizer`));
    expect(scaleOf('CYP2D6').steps).toEqual(['Poor', 'Intermediate', 'Normal', 'Ultrarapid'].map((word) => `${word} Metabolizer`));
    expect(scaleOf('NAT2').steps).toEqual(['Poor', 'Intermediate', 'Rapid'].map((word) => `${word} Metabolizer`));
    expect(scaleOf('ABCG2').steps).toEqual(['Poor Function', 'Decreased Function', 'Normal Function']);
  });

  test('and genes that do not do more or less have none', () => {
    for (const symbol of ['HLA-B', 'RYR1', 'MT-RNR1', 'VKORC1', 'F5']) expect(pictures[symbol]).not.toHaveProperty('scale');
  });

  test('each step has a word in each language', () => {
    const steps = new Set(Object.values(pictures).flatMap((gene) => gene?.scale?.steps ?? []));
    for (const content of [en, es]) expect([...steps].filter((step) => !content.scale.steps[stepKey(step)])).toEqual([]);
  });
});

describe('a place', () => {
  test('is certain only where the gene was called and one result remains', () => {
    const one = ['Poor Metabolizer'];
    expect(marked('CYP2C19', person('called', one, one))).toEqual(['Poor Metabolizer: here']);
    expect(marked('CYP2C19', person('ambiguous', one, one))).toEqual(['Poor Metabolizer: possible']);
  });

  test('is every result that remains, not the one that fits best', () => {
    const gene = person('ambiguous', ['Normal Metabolizer'], ['Normal Metabolizer', 'Poor Metabolizer']);
    expect(marked('CYP2C19', gene)).toEqual(['Poor Metabolizer: possible', 'Normal Metabolizer: possible']);
  });

  test('is nowhere for a gene that was not read, whatever its rules could yield', () => {
    const all = scaleOf('CYP2D6').steps;
    expect(marked('CYP2D6', person('not-callable', [], all))).toEqual([]);
    expect(placesOf(person('not-callable', [], all), scaleOf('CYP2D6')).certainty).toBe('unread');
    expect(placesOf(person('not-callable', [], []), scaleOf('CYP2D6')).certainty).toBe('unread');
    expect(placesOf(person('called', [], []), scaleOf('CYP2D6')).certainty).toBe('unread');
  });

  test('is beside the scale for what has none', () => {
    const none = person('called', ['Indeterminate'], ['Indeterminate']);
    expect(marked('TPMT', none)).toEqual([]);
    expect(placesOf(none, scaleOf('TPMT')).beside).toEqual(['Indeterminate']);
    const some = person('ambiguous', ['n/a'], ['n/a', 'Normal Metabolizer']);
    expect(marked('TPMT', some)).toEqual(['Normal Metabolizer: possible']);
    expect(placesOf(some, scaleOf('TPMT')).beside).toEqual(['n/a']);
  });

  test('keeps the words of a result that the source is less sure of', () => {
    const likely = ['Likely Poor Metabolizer'];
    expect(placesOf(person('called', likely, likely), scaleOf('CYP2C19')).steps[0]).toEqual({
      phenotype: 'Poor Metabolizer',
      place: 'here',
      named: likely,
    });
  });

  test('with medicines is shown only where a source says what they make of the gene', () => {
    const current = (status: 'changed' | 'unchanged' | 'cannot-tell', phenotypes: string[]) =>
      placesNow({ current: { status, phenotypes, activityScores: [], because: [] as never } }, scaleOf('CYP2D6'));
    expect(current('changed', ['Poor Metabolizer'])).toEqual(['Poor Metabolizer']);
    expect(current('changed', [])).toEqual([]);
    expect(current('unchanged', ['Normal Metabolizer'])).toEqual([]);
    expect(current('cannot-tell', [])).toEqual([]);
    expect(placesNow({}, scaleOf('CYP2D6'))).toEqual([]);
  });
});
