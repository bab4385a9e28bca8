// Files in every form that services give: two invented people, whose genes are known from their markers.
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { hasModule, reportNatively, shared, startModule, type Report, type ReportOptions } from '../../support/program';
import expected from './consumer.json';

type Person = keyof typeof expected.people;
interface Expectation {
  reported: string;
  possible?: string[];
  status?: string;
}
interface ConsumerFile {
  name: string;
  person: string;
  vendor: string;
  onlyX?: string; // a man's: without a word on his sex two equal letters may be two copies
  lacks?: Record<string, string>; // genes of which the file lacks a site that it must show, and their status so
}

const folder = join(shared, 'data/consumer');
const isThere = existsSync(folder);
const files: ConsumerFile[] = expected.files as ConsumerFile[];

let module: Awaited<ReturnType<typeof startModule>> | undefined;
beforeAll(async () => {
  if (hasModule) module = await startModule();
});

if (!isThere) test.skip('raw data in every form (there is no ../shared/data beside this folder)', () => {});

function differences(report: Report, { person, lacks = {} }: ConsumerFile): string[] {
  const genes = Object.entries<Expectation>(expected.people[person as Person]);
  return genes.flatMap(([symbol, { reported, possible = [], status }]) => {
    const gene = report.genes.find((each) => each.symbol === symbol)!;
    if (lacks[symbol] === 'not-callable') return gene.status === 'not-callable' ? [] : [`${symbol} is ${gene.status}`];
    const names = gene.diplotypes.map(({ name }) => name);
    const wanted = lacks[symbol] ?? status ?? gene.status;
    return [
      ...(names.includes(reported) ? [] : [`${symbol} is ${names.join(', ')} instead of ${reported}`]),
      ...possible.filter((name) => !gene.possible.names.includes(name)).map((name) => `${symbol} lost ${name}`),
      ...(gene.status === wanted ? [] : [`${symbol} is ${gene.status} instead of ${wanted}`]),
    ];
  });
}

describe.skipIf(!isThere)('as the markers say', () => {
  test.each(files)('$name', ({ name, ...file }) => {
    const path = join(folder, name);
    const options: ReportOptions = file.onlyX ? { sex: 'male' } : {};
    const { status, report, complaint } = reportNatively(path, options);
    expect([status, complaint]).toEqual([0, '']);
    const { input, ...rest } = JSON.parse(report) as Report;
    expect([input.format, input.vendor, input.build, input.absence]).toEqual(['raw-data', file.vendor, 'GRCh37', 'not-tested']);
    expect(input.rawData).toMatchObject({ strand: 'plus', minus: 0 });
    expect(input.sites).toMatchObject({ inferred: 0, conflict: 0 });
    expect(differences({ input, ...rest }, { name, ...file })).toEqual([]);
    if (module) expect(module.reportOfFile(path, options) === report, 'the module reads the same').toBe(true);
  });

  test('CYP2D6 is not called, whatever the markers say', () => {
    for (const { name } of files) {
      const { genes } = JSON.parse(reportNatively(join(folder, name)).report) as Report;
      expect(genes.find(({ symbol }) => symbol === 'CYP2D6')!.status, name).toBe('not-callable');
    }
  });

  test('two equal letters of a man are one copy of X at his word, and may be two without it', () => {
    const path = join(folder, 'ancestry_v2_male.txt');
    const copies = (options: ReportOptions) =>
      (JSON.parse(reportNatively(path, options).report) as Report).genes.find(({ symbol }) => symbol === 'G6PD')!.diplotypes.map(({ name }) => name);
    expect(copies({ sex: 'male' })).toContain('A- 202A_376G');
    expect(copies({})).toContain('A- 202A_376G/A- 202A_376G');
  });
});

describe.skipIf(!isThere)('what is no raw data that can be read', () => {
  test.each([
    ['23andme_build36.txt', /NCBI36/],
    ['trap_empty_body.txt', /no genotypes/],
    ['trap_truncated.txt', /cut off/],
  ])('%s is refused', (name, words) => {
    const { status, complaint } = reportNatively(join(folder, name));
    expect(status).toBe(3);
    expect(complaint).toMatch(words);
  });

  test('rows of the other strand, of no place and of no letters call no gene', () => {
    const { report } = reportNatively(join(folder, 'trap_23andme_minus_strand_unknown_ids.txt'));
    const { input, genes } = JSON.parse(report) as Report;
    expect(input.notes.map(({ code }) => code)).toContain('strand-mixed');
    expect(input.sites).toMatchObject({ conflict: 4, noCall: 1 });
    expect(genes.filter(({ status }) => status !== 'not-callable')).toEqual([]);
  });
});
