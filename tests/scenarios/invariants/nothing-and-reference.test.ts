// The two people on whom readers of this kind go wrong: one of whom nothing is known, and one without any change.
import { describe, expect, test } from 'vitest';
import { referencePerson } from '../../support/person.mjs';
import { writeVcf } from '../../support/vcf.mjs';
import { bundle, reportOfText, type ReportOptions } from '../../support/program';

const nobody = () => referencePerson(bundle).hide('*');

describe.each<[string, ReportOptions]>([
  ['no word on absence', {}],
  ['absence left to the file', { absence: 'auto' }],
  ['absence as not tested', { absence: 'not-tested' }],
  ['absence as reference', { absence: 'reference' }],
])('a file without a single site, %s', (_, options) => {
  test.each([
    ['a header alone', writeVcf(nobody())],
    ['records elsewhere', writeVcf(nobody(), { lines: ['chr1 1000000 . A G . PASS . GT 0/1', 'chr16 5000000 . C T . PASS . GT 0/1'] })],
  ])('%s: no gene is called, and no medicine is standard', (_, text) => {
    const report = reportOfText(text, options);
    expect(report.genes.length).toBe(bundle.genes.length);
    expect(report.medicines.length).toBe(bundle.medicines.length);
    expect(report.genes.filter(({ status }) => status !== 'not-callable').map(({ symbol }) => symbol)).toEqual([]);
    expect(report.medicines.filter(({ category }) => category === 'standard').map(({ name }) => name)).toEqual([]);
    expect(report.genes.flatMap(({ notes }) => notes).filter(({ code }) => code.startsWith('not-callable')).length).toBe(report.genes.length);
  });
});

// Where the guideline itself asks for something of a person without any change.
const anaesthetics = ['desflurane', 'enflurane', 'halothane', 'isoflurane', 'methoxyflurane', 'sevoflurane', 'succinylcholine'];
const acidBlockers = ['dexlansoprazole', 'lansoprazole', 'omeprazole', 'pantoprazole'];
const askedOfEverybody: Record<string, string> = {
  ...Object.fromEntries(anaesthetics.map((name) => [name, 'caution'])), // no finding in RYR1 and CACNA1S never clears the danger
  ...Object.fromEntries(acidBlockers.map((name) => [name, 'caution'])), // a normal CYP2C19 is fast enough to think of a higher dose
  tacrolimus: 'adjust', // two CYP3A5 *1 break it down fast: the guideline starts with a higher dose
  hydralazine: 'adjust', // two NAT2 *1 break it down fast: the guideline starts with a higher dose
  ivacaftor: 'avoid', // it acts on certain CFTR changes alone; said of people with cystic fibrosis
};

test.each([{ male: false }, { male: true }])('a person without any change, %o: no alarm, and no more certainty than there is', ({ male }) => {
  const report = reportOfText(writeVcf(referencePerson(bundle, { male })));
  const unread = new Set(report.genes.filter(({ status }) => status !== 'called').map(({ symbol }) => symbol));
  const asking = report.medicines.filter(({ category }) => ['avoid', 'adjust', 'caution'].includes(category));
  expect(Object.fromEntries(asking.map(({ name, category }) => [name, category]))).toEqual(askedOfEverybody);
  const untold = report.medicines.filter(({ category }) => category === 'cannot-tell');
  expect(untold.filter(({ genes }) => !genes.some((gene) => unread.has(gene))).map(({ name }) => name)).toEqual([]);
  expect(untold.map(({ name }) => name)).toEqual(expect.arrayContaining(['abacavir', 'allopurinol', 'amitriptyline', 'codeine', 'tramadol']));
  expect(report.medicines.filter(({ category }) => category === 'standard').length).toBeGreaterThan(70);
});

test('a person without any change is read without a doubt in every gene that a file can show', () => {
  const report = reportOfText(writeVcf(referencePerson(bundle)));
  expect(report.genes.filter(({ status }) => status !== 'called').map(({ symbol }) => symbol)).toEqual(bundle.genes.filter(({ calling }: any) => calling.method === 'outside-only').map(({ symbol }: any) => symbol));
});
