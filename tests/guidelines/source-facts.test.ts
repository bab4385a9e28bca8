// Every piece of advice has the strength and the action class that its source has. The tables of source-facts/ say what each
// source asks for, in few lines; where a file puts it otherwise, the line gives the reason. Where ../shared/facts is there,
// the tables are compared with the sources, too.
import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { compareAll, differences, readTable, readWords, withOurs } from '../../scripts/guidelines/compare.mjs';
import { byName } from '../../scripts/guidelines/compare/advice.mjs';
import { figuresWithoutSource } from '../../scripts/guidelines/compare/figures.mjs';
import { classOfAssociation, classOfRecommendation, classOfTherapyChange } from '../../scripts/guidelines/compare/classes.mjs';
import { folded, keyOf, unfolded } from '../../scripts/guidelines/compare/table.mjs';
import { readGuidelines } from '../../scripts/guidelines/read.mjs';
import { folder } from './tiny';

const facts = fileURLToPath(new URL('../../../shared/facts', import.meta.url));
const medicines = readGuidelines(folder).medicines;
const words = readWords();

// Rows as the sources give them, out of the checked-in table: `population` is ours there.
function rowsOf(source: string, named: Map<string, any>) {
  const rows = unfolded(readTable(source)).map((row: any) => ({ ...row, text: '' }));
  const theirs = { ...words, populations: Object.fromEntries(rows.map(({ population }: any) => [population, population ? [population] : undefined])) };
  return withOurs(rows, source, named, theirs);
}

describe.each(['cpic', 'dpwg', 'fda-table'])('%s', (source) => {
  it('is put in the files as the table says', () => {
    const named = byName(medicines, words);
    expect(rowsOf(source, named).length).toBeGreaterThan(150);
    expect(differences(source, rowsOf(source, named), readTable(source))).toEqual([]);
  });

  it('has a reason for every difference', () => {
    const unexplained = readTable(source).filter((row: any) => row.class !== row.ours && row.reason.length < 20);
    expect(unexplained).toEqual([]);
  });

  it('shows a category or a strength that is not the source’s', () => {
    const wrong = structuredClone(medicines);
    const { data } = wrong.find((each: any) => each.data.guidelines.some((guideline: any) => guideline.source === source && guideline.advice.some((entry: any) => entry.category === 'avoid')));
    const entry = data.guidelines.find((guideline: any) => guideline.source === source && guideline.advice.some((each: any) => each.category === 'avoid')).advice.find((each: any) => each.category === 'avoid');
    entry.category = 'standard';
    expect(differences(source, rowsOf(source, byName(wrong, words)), readTable(source)).join('\n')).toContain(`${source}: ${data.name}`);
  });
});

it.skipIf(!existsSync(facts))(`agrees with the fact tables${existsSync(facts) ? '' : ' (skipped: ../shared/facts is missing)'}`, () => {
  expect(compareAll(medicines, facts).flatMap(({ found }: any) => found)).toEqual([]);
});

it.skipIf(!existsSync(facts))('no figure stands in a file that its source does not hold', () => {
  const wrong = structuredClone(medicines).filter(({ data }: any) => data.name === 'codeine');
  const [entry] = wrong[0].data.guidelines[0].advice;
  entry.actions = [{ do: 'start-dose', dose: { amount: 12345, unit: 'mg' } }];
  expect(figuresWithoutSource(wrong, facts, words)).toEqual([`codeine: cpic ${entry.id}: no source text holds the figure 12345`]);
});

describe('a source’s words are read by keywords', () => {
  it.each([
    ['avoid', 'Avoid tricyclic use. If one is warranted, consider a 50% reduction of recommended starting dose.'],
    ['avoid', 'Example is contraindicated'],
    ['adjust', 'Consider a 25% reduction of recommended starting dose. Utilize therapeutic drug monitoring to guide dose adjustments.'],
    ['adjust', 'Prescribe ≤20mg as a starting dose and adjust doses of example based on disease-specific guidelines.'],
    ['caution', 'Prescribe desired starting dose and adjust doses of example based on guidelines. Prescriber should be aware of possible increased risk.'],
    ['caution', 'Use label recommended dosing. If no response and opioid use is warranted, consider another opioid.'],
    ['standard', 'Initiate therapy with standard recommended dose. Use therapeutic drug monitoring to guide dose adjustments.'],
    ['standard', 'No reason to avoid based on status at standard doses'],
    ['no-guidance', 'No recommendation'],
  ])('CPIC: %s: %s', (expected, text) => {
    expect(classOfRecommendation(text)).toBe(expected);
  });

  it('DPWG and the FDA', () => {
    expect(classOfTherapyChange('NO action is needed for this gene-drug interaction.', 'No')).toBe('standard');
    expect(classOfTherapyChange('Choose an alternative or start with 10% of the standard dose.', 'Yes')).toBe('adjust');
    expect(classOfTherapyChange('Use 75% of the standard dose', 'Yes')).toBe('adjust');
    expect(classOfTherapyChange('It is not possible to offer advice for dose reduction. - Avoid it.', 'Possibly')).toBe('avoid');
    expect(classOfAssociation('Results in higher systemic concentrations.', '3')).toBe('no-guidance');
    expect(classOfAssociation('Results in higher adverse reaction risk.', '2')).toBe('caution');
    expect(classOfAssociation('Dosage adjustment is recommended.', '1')).toBe('adjust');
  });
});

it('tells many results in few lines, and the same results again', () => {
  const row = (first: string, second: string, ours: string) => ({ medicine: 'm', population: '', strength: 'Strong', class: ours, ours, reason: '', values: { A: first, B: second } });
  const rows = [row('1', 'x', 'avoid'), row('1', 'y', 'avoid'), row('2', 'x', 'avoid'), row('2', 'y', 'avoid'), row('3', 'y', 'standard')];
  const lines = folded(rows);
  expect(lines.map(({ condition }: any) => condition)).toEqual(['A=1|2; B=x|y', 'A=3; B=y']);
  expect(unfolded(lines).map(keyOf).sort()).toEqual(rows.map(keyOf).sort());
});
