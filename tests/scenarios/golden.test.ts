// The reports of the two example people, byte for byte. scripts/generate --golden rewrites them: read the diff, it is
// what changes for a reader.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { hasModule, reportNatively, startModule, type Report } from '../support/program';
import { repository } from '../support/load-wasm.mjs';

const fileOf = (person: string) => join(repository, `web/src/examples/${person}.vcf`);
const goldenOf = (person: string) => readFileSync(join(repository, `tests/golden/${person}.json`), 'utf8');

// Where they part, in lines: the whole reports are too long to print.
function firstDifference(report: string, golden: string): string {
  const [ours, theirs] = [report.split('\n'), golden.split('\n')];
  const at = ours.findIndex((line, index) => line !== theirs[index]);
  return report === golden ? 'none' : `line ${at + 1}: ${ours[at]} (golden: ${theirs[at]})`;
}

describe.each(['person-a', 'person-b'])('%s', (person) => {
  test('natively', () => {
    expect(firstDifference(reportNatively(fileOf(person)).report, goldenOf(person))).toBe('none');
  });

  test.skipIf(!hasModule)('through WebAssembly', async () => {
    const module = await startModule();
    expect(firstDifference(module.reportOfFile(fileOf(person)), goldenOf(person))).toBe('none');
  });
});

test('person A shows every category of advice', () => {
  const report: Report = JSON.parse(goldenOf('person-a'));
  const shown = new Set(report.medicines.map(({ category }) => category));
  expect([...shown].sort()).toEqual(['adjust', 'avoid', 'cannot-tell', 'caution', 'no-guidance', 'standard']);
});

test('person B leaves more open than person A', () => {
  const open = (person: string) => (JSON.parse(goldenOf(person)) as Report).medicines.filter(({ category }) => category === 'cannot-tell').length;
  expect(open('person-b')).toBeGreaterThan(open('person-a'));
});
