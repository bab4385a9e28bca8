// Reports keep to core/contract/report.schema.json, key by key.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import Ajv from 'ajv/dist/2020';
import { expect, test } from 'vitest';
import { reportNatively, type ReportOptions } from '../support/program';
import { repository } from '../support/load-wasm.mjs';

const contract = (name: string) => JSON.parse(readFileSync(join(repository, `core/contract/${name}.schema.json`), 'utf8'));
const ajv = new Ajv({ allErrors: true, strict: false, validateFormats: false });
const isReport = ajv.compile(contract('report'));
const areOptions = ajv.compile(contract('options'));

const whole = { ageYears: 50, heightCm: 172, weightKg: 70, race: 'black', takes: { amiodarone: false, inducers: true } };

test.each<[string, string, ReportOptions]>([
  ['nothing asked', 'person-a', {}],
  ['an estimate', 'person-a', { person: whole }],
  ['an estimate with medicines', 'person-b', { person: { ...whole, takes: {} }, medicines: ['amiodarone', 'phenytoin'] }],
  ['an estimate that is withheld', 'person-b', { person: { ageYears: 50 } }],
])('%s', (_, person, options) => {
  const file = join(repository, `web/src/examples/${person}.vcf`);
  expect(areOptions(options), JSON.stringify(areOptions.errors)).toBe(true);
  const { report, complaint } = reportNatively(file, options);
  expect(complaint).toBe('');
  expect(isReport(JSON.parse(report)), JSON.stringify(isReport.errors?.slice(0, 5), null, 1)).toBe(true);
});
