// Runs the scenarios of a folder, natively and through WebAssembly: both give the same bytes, and they say what the
// scenario states.
import { readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import Ajv from 'ajv/dist/2020';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { bundle, hasModule, reportNatively, scratchFolder, startModule, type Report, type ReportOptions } from '../support/program';
import { pendingTest } from '../support/pending';
import { referencePerson } from '../support/person.mjs';
import { writeVcf } from '../support/vcf.mjs';
import { genesAsStated, medicinesAsStated, stated, type Expectation } from './expectation';

interface Scenario {
  title: string;
  person?: Record<string, any>;
  male?: boolean;
  file?: object;
  files?: ({ name: string; person?: Record<string, any> } & object)[];
  noFile?: true;
  options?: Omit<ReportOptions, 'outside'> & { outside?: string[] };
  input?: object;
  inputNotes?: string[];
  reportNotes?: string[];
  query?: object;
  expect?: Record<string, Expectation>;
  medicines?: Record<string, Expectation>;
  failure?: string;
  complaint?: string[];
  pending?: string;
}

const read = (name: string) => JSON.parse(readFileSync(join(import.meta.dirname, name), 'utf8'));
const isValid = new Ajv({ allErrors: true, allowUnionTypes: true }).compile(read('scenario.schema.json'));

const scratch = scratchFolder();
afterAll(scratch.remove);

let module: Awaited<ReturnType<typeof startModule>>;
beforeAll(async () => {
  if (hasModule) module = await startModule();
});

if (!hasModule) test.skip('through WebAssembly as well (there is no build/wasm/rxplain.wasm)', () => {});

// The files that the person is in: none, one, or several with names of their own.
function textsOf(scenario: Scenario, start: object): { name: string; text: string }[] {
  if (scenario.noFile) return [];
  return (scenario.files ?? [{ name: 'person.vcf', ...scenario.file }]).map(({ name, person: own = {}, ...file }) => {
    const person = referencePerson(bundle, { male: scenario.male }).set(start).set(scenario.person ?? {}).set(own);
    return { name, text: writeVcf(person, file) };
  });
}

function optionsOf({ options = {} }: Scenario): ReportOptions {
  const lines = options.outside?.map((line) => line.split('|').map((cell) => cell.trim()).join('\t'));
  return { ...options, ...(lines && { outside: lines.join('\n') + '\n' }) } as ReportOptions;
}

function check(scenario: Scenario, start: object) {
  const options = optionsOf(scenario);
  const texts = textsOf(scenario, start);
  const paths = texts.map(({ name, text }) => {
    const path = join(scratch.folder, name);
    writeFileSync(path, text);
    return path;
  });
  const native = reportNatively(paths, options);
  const throughModule = hasModule ? module.reportOfTexts(texts.toReversed(), options) : undefined;
  if (paths.length > 1) expect(reportNatively(paths.toReversed(), options)).toEqual(native);

  if (scenario.failure) {
    expect(native.report).toBe('');
    expect(native.status).toBe(scenario.failure.startsWith('bad-o') ? 2 : 3);
    if (hasModule) expect(JSON.parse(throughModule!).error.code).toBe(scenario.failure);
    for (const words of scenario.complaint ?? []) expect(native.complaint).toContain(words);
    const inSpanish = reportNatively(paths, options, 'es');
    expect(inSpanish.status).toBe(native.status);
    expect(inSpanish.complaint).not.toMatch(/\b(the|this|file|of)\b/i);
    return;
  }
  expect(native.complaint).toBe('');
  const sameBytes = throughModule === undefined || throughModule === native.report;
  expect.soft(sameBytes, 'the module gives the same bytes as the program (both built from the same sources?)').toBe(true);
  const report: Report = JSON.parse(native.report);
  expect(genesAsStated(report, scenario.expect)).toEqual(stated(scenario.expect));
  expect(medicinesAsStated(report, scenario.medicines)).toEqual(stated(scenario.medicines));
  if (scenario.input) expect(report.input).toMatchObject(scenario.input);
  if (scenario.query) expect(report.query).toEqual(scenario.query);
  expect(report.input.notes.map(({ code }) => code)).toEqual(expect.arrayContaining(scenario.inputNotes ?? []));
  expect(report.notes.map(({ code }) => code)).toEqual(expect.arrayContaining(scenario.reportNotes ?? []));
}

export function runScenarios(folder: string) {
  for (const name of readdirSync(join(import.meta.dirname, folder)).sort()) {
    const content = read(join(folder, name)) as { start?: object; cases: Scenario[] };
    describe(`${folder}/${name.replace('.json', '')}`, () => {
      test('the file is written as scenario.schema.json asks', () => {
        expect(isValid(content), JSON.stringify(isValid.errors, null, 1)).toBe(true);
      });
      test('no two cases have the same title', () => {
        expect(new Set(content.cases.map(({ title }) => title)).size).toBe(content.cases.length);
      });
      for (const scenario of content.cases) {
        const run = () => check(scenario, content.start ?? {});
        if (scenario.pending) pendingTest(`${scenario.title} (pending: ${scenario.pending})`, run);
        else test(scenario.title, run);
      }
    });
  }
}
