// A saved report is told from other files, and shown only where it keeps the contract.
import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import type { Report } from '../../web/src/generated/report';
import { check, openReport } from '../../web/src/page/reopen';

const text = readFileSync(new URL('../golden/person-a.json', import.meta.url), 'utf8');
const changed = (change: (report: Report) => void): string => {
  const report = JSON.parse(text) as Report;
  change(report);
  return JSON.stringify(report);
};
const file = (content: string) => [{ name: 'report.json', blob: new Blob([content]) }];

test('a saved report is the report, and is kept as it is', async () => {
  const files = file(text);
  const opened = await openReport(files);
  expect(opened).toEqual({ report: JSON.parse(text), saved: files[0]?.blob, opened: { date: undefined } });
});

test('a report of a later minor version with a key more is shown', () => {
  const later = changed((report) => Object.assign(report, { contractVersion: '1.99', later: [1] }));
  expect(check(later)).toHaveProperty('report');
});

test.each([
  ['cut off', text.slice(0, -1000)],
  ['without its medicines', changed((report) => Reflect.deleteProperty(report, 'medicines'))],
  ['with a category that does not exist', changed((report) => Object.assign(report.medicines[0] ?? {}, { category: 'fine' }))],
  ['with a number for a text', changed((report) => Object.assign(report.genes[0] ?? {}, { symbol: 1 }))],
])('a report %s is broken', (_, broken) => {
  expect(check(broken)).toMatchObject({ problem: { code: 'report-broken' } });
});

test('a report of another major version says which', () => {
  const other = changed((report) => Object.assign(report, { contractVersion: '2.0' }));
  expect(check(other)).toEqual({ problem: { code: 'report-of-other-version', contractVersion: '2.0' } });
});

test.each([
  ['a VCF file', '##fileformat=VCFv4.3\n'],
  ['results of another program', '{"generator": {"name": "Another"}}'],
  ['JSON that is cut off', '{"genes": ['],
  ['nothing', ''],
  ['a JSON text of null', 'null'],
])('%s is left to the core', async (_, content) => {
  expect(await openReport(file(content))).toBeUndefined();
});

test('a report beside another file is left to the core', async () => {
  expect(await openReport([...file(text), ...file('##fileformat=VCFv4.3\n')])).toBeUndefined();
});
