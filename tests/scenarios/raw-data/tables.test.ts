// Tables of no known service: read once somebody has confirmed what their columns are. And one text in different bytes.
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { bundle, reportNatively, scratchFolder, type Report, type ReportOptions } from '../../support/program';
import { referencePerson } from '../../support/person.mjs';
import { formats, plainTables } from '../../support/raw-data/formats.mjs';
import { packings } from '../../support/raw-data/packing.mjs';
import { writeRawData } from '../../support/raw-data/write.mjs';

const scratch = scratchFolder();
afterAll(scratch.remove);

const person = referencePerson(bundle).carry('CYP2C19', ['*1', '*2']).carry('CYP2C9', ['*1', '*6']).set({ rs4149056: 'T/C' });

function run(content: string | Buffer, options: ReportOptions = {}) {
  const path = join(scratch.folder, 'table');
  writeFileSync(path, content);
  return reportNatively(path, options);
}

const genesOf = (content: string | Buffer, options?: ReportOptions) => {
  const { genes } = JSON.parse(run(content, options).report) as Report;
  return genes.map(({ symbol, status, diplotypes }) => [symbol, status, diplotypes.map(({ name }) => name)]);
};

// The same letters in a file of a known service.
const plainly = genesOf(writeRawData(person, { ...formats['23andMe v5'], changes: 'none' }));
const coded = genesOf(writeRawData(person, formats['23andMe v5']));

test('the person’s genes are read at all', () => {
  expect(coded).toContainEqual(['CYP2C19', 'called', ['*1/*2']]);
});

describe.each(Object.entries(plainTables))('a table with %s', (_, format) => {
  const text = writeRawData(person, format);

  test('is not read before its columns are confirmed', () => {
    const { status, complaint } = run(text);
    expect(status).toBe(2);
    expect(complaint).toMatch(/Confirm what its columns are/);
  });

  test('is read as a file of a known service then', () => {
    const { report } = run(text, { columns: format.columns });
    expect((JSON.parse(report) as Report).input.vendor).toBeUndefined();
    expect(genesOf(text, { columns: format.columns })).toEqual(format.changes === 'none' ? plainly : coded);
  });
});

test('without names of markers, and without a word on the build, nothing is taken for granted', () => {
  const format = plainTables['no names of markers'];
  const { status, complaint } = run(writeRawData(person, { ...format, head: () => ['chrom,pos,genotype'] }), { columns: format.columns });
  expect(status).toBe(3);
  expect(complaint).toMatch(/which reference genome/);
});

test('columns that make no table are refused', () => {
  const text = writeRawData(person, plainTables['no names of markers']);
  expect(run(text, { columns: ['id', 'other', 'genotype'] }).status).not.toBe(0);
});

describe('the same text in other bytes', () => {
  const format = formats['23andMe v5'];

  test.each(Object.entries(packings))('%s', (_, pack) => {
    expect(genesOf(pack(writeRawData(person, format)))).toEqual(coded);
  });

  test.each([['\n'], ['\r\n']])('line ends %j', (lineEnd) => {
    expect(genesOf(writeRawData(person, format, { lineEnd }))).toEqual(coded);
  });
});

describe('what was not read', () => {
  const unread = referencePerson(bundle).set({ rs4244285: './.' });

  test.each([['--'], ['00'], ['0'], ['NC'], [''], ['-'], ['??']])('%j is no call', (noCall) => {
    const { report } = run(writeRawData(unread, formats['23andMe v5'], { noCall }));
    const { genes } = JSON.parse(report) as Report;
    const site = genes.flatMap(({ sites }) => sites.details).find(({ id }) => id === 'rs4244285');
    expect(site?.state).toBe('no-call');
  });
});

test('rows before and after those of the catalog change nothing but the count', () => {
  expect(genesOf(writeRawData(person, formats['23andMe v5'], { fillers: 500 })).filter(([symbol]) => symbol !== 'G6PD')).toEqual(
    coded.filter(([symbol]) => symbol !== 'G6PD'),
  );
});
