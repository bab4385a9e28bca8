// The core in its two forms: the native program, run as a child, and the module that the page loads.
import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Report } from '../../web/src/generated/report';
import type { ReportOptions } from '../../web/src/generated/options';
import type { RxplainModule } from '../../wasm/rxplain';
import { loadModule, memorySource, openFileSource, readBundle, repository } from './load-wasm.mjs';

export type { Report, ReportOptions };

const program = join(repository, 'build/native/rxplain');
export const hasModule = existsSync(join(repository, 'build/wasm/rxplain.wasm'));

export { bundle } from './bundle.mjs';

/** Where the shared reference tables and real files are, where they are at all. */
export const shared = join(repository, '../shared');

/** A folder of the test file's own; the caller removes it. */
export function scratchFolder() {
  const folder = mkdtempSync(join(tmpdir(), 'rxplain-'));
  return { folder, remove: () => rmSync(folder, { recursive: true }) };
}

/** Runs `rxplain report` on one file, on several of one person, or on none where the options bring results from elsewhere. */
export function reportNatively(paths: string | string[] | null, options: ReportOptions = {}, language = 'en') {
  const scratch = scratchFolder();
  const flags: string[] = [];
  if (options.outside !== undefined) {
    writeFileSync(join(scratch.folder, 'outside.tsv'), options.outside);
    flags.push('--outside', join(scratch.folder, 'outside.tsv'));
  }
  if (options.sample !== undefined) flags.push('--sample', options.sample);
  if (options.absence !== undefined) flags.push('--absence', options.absence);
  if (options.sex !== undefined) flags.push('--sex', options.sex);
  if (options.columns !== undefined) flags.push('--columns', options.columns.join(','));
  if (options.medicines !== undefined) flags.push('--medicines', options.medicines.join(','));
  flags.push(...flagsOf(options.person));
  if (options.minGenotypeQuality !== undefined) flags.push('--min-gq', String(options.minGenotypeQuality));
  if (options.minDepth !== undefined) flags.push('--min-dp', String(options.minDepth));
  if (options.minAlleleFraction !== undefined) flags.push('--min-allele-fraction', String(options.minAlleleFraction));
  const run = spawnSync(program, ['report', ...[paths ?? []].flat(), ...flags, '--language', language], { maxBuffer: 1 << 28 });
  scratch.remove();
  if (run.error) throw run.error;
  return { status: run.status, report: run.stdout.toString(), complaint: run.stderr.toString() };
}

function flagsOf(person: ReportOptions['person'] = {}): string[] {
  const { ageYears, heightCm, weightKg, race, takes } = person;
  const answers = takes && Object.entries(takes).map(([name, taken]) => `${name}=${taken ? 'yes' : 'no'}`);
  const given = { '--age': ageYears, '--height': heightCm, '--weight': weightKg, '--race': race, '--takes': answers?.join(',') };
  return Object.entries(given).flatMap(([flag, value]) => (value === undefined ? [] : [flag, String(value)]));
}

/** The report of a text, by way of a file. */
export function reportOfText(text: string, options: ReportOptions = {}): Report {
  const scratch = scratchFolder();
  const path = join(scratch.folder, 'person.vcf');
  writeFileSync(path, text);
  const { status, report, complaint } = reportNatively(path, options);
  scratch.remove();
  if (status !== 0) throw new Error(complaint);
  return JSON.parse(report);
}

/** A turn of the event loop, between runs that follow each other in one test. */
export const breathe = () => new Promise((resolve) => setImmediate(resolve));

/** The same through WebAssembly: the report's or the failure's JSON. `guidelines`: others than the built ones. */
export async function startModule(guidelines: Uint8Array = readBundle()) {
  const module: RxplainModule = await loadModule();
  const core = new module.Rxplain(guidelines);
  return {
    reportOfTexts: (texts: { name: string; text: string }[], options: ReportOptions = {}) =>
      core.report(
        texts.map(({ name, text }) => memorySource(new TextEncoder().encode(text), Infinity, name)),
        JSON.stringify(options),
      ),
    reportOfFile(path: string, options: ReportOptions = {}) {
      const source = openFileSource(path);
      try {
        return core.report(source, JSON.stringify(options));
      } finally {
        source.close();
      }
    },
  };
}
