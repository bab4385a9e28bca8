// What a counsellor asks for, and which genes and medicines are then shown.
import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { asksForSomething, everything, select, type Filter } from '../../web/src/components/report-filter/filter';
import type { Report } from '../../web/src/generated/report';

const report = JSON.parse(readFileSync(new URL('../golden/person-a.json', import.meta.url), 'utf8')) as Report;
const shown = (filter: Partial<Filter>) => select(report, { ...everything, ...filter });
const names = (filter: Partial<Filter>) => shown(filter).medicines.map(({ name }) => name);

test('nothing asked for shows everything', () => {
  expect(asksForSomething(everything)).toBe(false);
  expect(asksForSomething({ ...everything, medicine: '  ' })).toBe(false);
  expect(shown({})).toEqual({ genes: report.genes, medicines: report.medicines });
});

test('a gene shows itself and the medicines that rest on it', () => {
  const { genes, medicines } = shown({ gene: 'CYP2C19' });
  expect(genes.map(({ symbol }) => symbol)).toEqual(['CYP2C19']);
  expect(medicines).toEqual(report.medicines.filter(({ genes }) => genes.includes('CYP2C19')));
});

test('a medicine is found by a part of its name or of a brand, and shows the genes behind it', () => {
  expect(names({ medicine: 'Clopid' })).toEqual(['clopidogrel']);
  expect(names({ medicine: 'plavix' })).toEqual(['clopidogrel']);
  expect(shown({ medicine: 'plavix' }).genes.map(({ symbol }) => symbol)).toEqual(['CYP2C19']);
});

test('a category is the medicine’s own; with a source it is what that source says', () => {
  const differ = report.medicines.find(({ category, sources }) => sources.some((one) => one.category !== category));
  const other = differ?.sources.find((one) => one.category !== differ.category);
  if (!differ || !other) throw new Error('Person A has a medicine whose sources differ.');
  expect(names({ category: differ.category })).toContain(differ.name);
  expect(names({ category: other.category })).not.toContain(differ.name);
  expect(names({ category: other.category, source: other.source })).toContain(differ.name);
  expect(names({ category: differ.category, source: other.source })).not.toContain(differ.name);
});

test('everything asked for has to hold', () => {
  expect(names({ gene: 'CYP2C19', medicine: 'clopidogrel', source: 'DPWG' })).toEqual(['clopidogrel']);
  expect(shown({ gene: 'VKORC1', medicine: 'clopidogrel' })).toEqual({ genes: [], medicines: [] });
});
