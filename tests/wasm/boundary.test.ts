// What crosses the boundary between JavaScript and the core, and what never does.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import Ajv from 'ajv/dist/2020.js';
import { beforeAll, expect, test } from 'vitest';
import type { ByteSource, RxplainModule } from '../../wasm/rxplain';
import { loadModule, memorySource, readBundle, readLanguage, repository } from '../support/load-wasm.mjs';

let module: RxplainModule;
beforeAll(async () => {
  module = await loadModule();
});

const start = () => new module.Rxplain(readBundle());
const failureOf = (json: string) => JSON.parse(json).error;
const text = (content: string) => memorySource(new TextEncoder().encode(content));

const readJson = (path: string) => JSON.parse(readFileSync(join(repository, path), 'utf8'));

const columns = '#CHROM\tPOS\tID\tREF\tALT\tQUAL\tFILTER\tINFO\tFORMAT\tPerson';
const header = `##fileformat=VCFv4.2\n##contig=<ID=chr10,length=133797422>\n##FORMAT=<ID=GT,Number=1,Type=String,Description="Genotype">\n${columns}\n`;
const record = 'chr10\t94781859\trs4244285\tG\tA\t50\tPASS\t.\tGT\t0/1\n';

test('the packed guidelines are accepted', () => {
  expect(new module.Rxplain(readBundle()).status()).toBe('');
});

test('guidelines that cannot be read are a failure, and so is every report after', () => {
  const rxplain = new module.Rxplain(new TextEncoder().encode('not a bundle'));
  expect(failureOf(rxplain.status()).code).toBe('bad-bundle');
  expect(failureOf(rxplain.report(text(header + record), '{}')).code).toBe('bad-bundle');
});

test('a failure is said in the language of the guidelines', () => {
  const rxplain = new module.Rxplain(readBundle(), readLanguage('es'));
  expect(failureOf(rxplain.report(text(''), '{}')).message).toBe('Este archivo está vacío.');
  expect(failureOf(rxplain.inspect(text(''), '{}')).message).toBe('Este archivo está vacío.');
  expect(failureOf(rxplain.report(text(header + record), '{"sample": "Nobody"}')).message).toBe('Este archivo no contiene a nadie llamado Nobody.');
  expect(failureOf(rxplain.report(text(header + record), 'no JSON')).message).toBe('Las opciones no son JSON.');
});

test('the version is the one that reports carry', () => {
  const report = JSON.parse(start().report(text(header + record), '{}'));
  expect(report.generator.version).toBe(module.Rxplain.version());
});

test('what was read once gives the same report as reading it each time, whatever is asked', () => {
  const rxplain = start();
  const reading = rxplain.read(text(header + record), '{}');
  expect(reading.status()).toBe('');
  for (const options of ['{}', '{"medicines":["clopidogrel"]}', '{"minDepth":20,"sex":"XX"}', '{"typed":[{"gene":"CYP2D6","diplotype":"*4/*41"}]}']) {
    expect(rxplain.reportOf(reading, options)).toBe(rxplain.report(text(header + record), options));
  }
  reading.delete();
});

test('a reading belongs to no language', () => {
  const reading = start().read(text(header + record), '{}');
  const spanish = new module.Rxplain(readBundle(), readLanguage('es'));
  const report = spanish.reportOf(reading, '{}');
  expect(report).toBe(spanish.report(text(header + record), '{}'));
  expect(JSON.parse(report).language).toBe('es');
});

test('a file that cannot be read gives a reading without content, and options are still checked', () => {
  const rxplain = start();
  const nothing = rxplain.read(text('hello'), '{}');
  expect(failureOf(nothing.status()).code).toBe('not-genotypes');
  expect(rxplain.reportOf(nothing, '{}')).toBe(nothing.status());
  expect(failureOf(rxplain.read(text(header + record), '{').status()).code).toBe('bad-options');
  expect(failureOf(rxplain.reportOf(rxplain.read(text(header + record), '{}'), '{"minDepth":-1}')).code).toBe('bad-options');
});

test('a first look names the people in a file', () => {
  expect(JSON.parse(start().inspect(text(header)))).toEqual({ format: 'vcf', samples: ['Person'] });
});

test('a first look takes options, and may do without', () => {
  const table = text('marker;chr;pos;call\nrs4244285;10;96541616;GA\n');
  expect(JSON.parse(start().inspect(table)).columns.guess).toEqual(['id', 'chromosome', 'position', 'genotype']);
  expect(JSON.parse(start().inspect(table, JSON.stringify({ columns: ['id', 'chromosome', 'position', 'genotype'] }))).columns).toBeUndefined();
});

test('the names of results are those of the contract', () => {
  const validate = new Ajv({ strict: false }).compile(readJson('core/contract/names.schema.json'));
  const names = JSON.parse(start().names());
  expect(validate(names), JSON.stringify(validate.errors)).toBe(true);
  expect(names.genes.find(({ symbol }: { symbol: string }) => symbol === 'CYP2D6').alleles).toContain('*4');
  expect(names.medicines.find(({ name }: { name: string }) => name === 'clopidogrel')).toMatchObject({ covered: true, brands: expect.arrayContaining(['Plavix']) });
});

test('options that make no sense are a failure', () => {
  expect(failureOf(start().report(text(header), '{')).code).toBe('bad-options');
  expect(failureOf(start().report(text(header), '{"absence":"perhaps"}')).code).toBe('bad-options');
});

test.each<[string, ByteSource]>([
  ['throws', { size: 1000, read: () => { throw new Error('The disk is gone.'); } }],
  ['returns something that is no number', { size: 1000, read: () => NaN }],
  ['claims more than was asked for', { size: 1000, read: (_, into) => into.length + 1 }],
])('a reader that %s is an unreadable file', (_, source) => {
  expect(failureOf(start().report(source, '{}')).code).toBe('unreadable');
});

test('a file that stops being readable half way is not a report', () => {
  const whole = text(header + record.repeat(100_000));
  const source = {
    size: whole.size,
    read(offset: number, into: Uint8Array) {
      if (offset > 2_000_000) throw new Error('The disk is gone.');
      return whole.read(offset, into);
    },
  };
  expect(failureOf(start().report(source, '{}'))).toBeDefined();
});

test('what JavaScript throws inside a call comes out as a failure', async () => {
  const own = await loadModule(); // a module that broke is not to be used again
  const rxplain = new own.Rxplain(readBundle());
  const trap = { get size(): number { throw new Error('No size.'); }, read: () => 0 };
  expect(failureOf(rxplain.report(trap, '{}')).code).toBe('internal');
  expect(failureOf(rxplain.inspect(text(header))).code).toBe('internal');
});

test('slices of any size give the same report', () => {
  const bytes = new TextEncoder().encode(header + record);
  const rxplain = start();
  const whole = rxplain.report(memorySource(bytes), '{}');
  expect(JSON.parse(whole).genes.length).toBeGreaterThan(0);
  for (const slice of [7, 100, 4096]) expect(rxplain.report(memorySource(bytes, slice), '{}')).toBe(whole);
});

test('a file that was sifted from cut to cut gives the same report', () => {
  const bytes = new TextEncoder().encode(header + record + 'chr10\t94842866\t.\tA\tG\t50\tPASS\t.\tGT\t1/1\n'.repeat(20));
  const source = memorySource(bytes);
  const rxplain = start();
  const whole = rxplain.report(source, '{}');
  for (const size of [40, 500, bytes.length]) {
    const cuts = [0, ...Array.from({ length: Math.floor((bytes.length - header.length - 1) / size) }, (_, index) => header.length + index * size), bytes.length];
    const parts = cuts.slice(1).map((end, index) => start().sift(source, cuts[index] ?? 0, end));
    expect(parts).not.toContain(null);
    const sifted = Uint8Array.from(parts.flatMap((part) => [...(part ?? [])]));
    expect(rxplain.report({ ...source, sifted }, '{}')).toBe(whole);
  }
});

test('what cannot be sifted is nothing', () => {
  const source = text(header + record);
  for (const [begin, end] of [[-1, 10], [10, 10], [0, source.size + 1], [NaN, 10], [0, Infinity]] as const) expect(start().sift(source, begin, end)).toBeNull();
  expect(start().sift(text('hello'), 0, 5)).toBeNull();
  expect(failureOf(start().report({ ...source, sifted: new TextEncoder().encode('x\n') }, '{}')).code).toBe('unreadable');
});

test('only a large file is left to whoever sifts, and only where it is asked for', () => {
  const rxplain = start();
  const large = text(header + record.repeat(1_000_000));
  const codes = [text(header + record), large].map((source) => rxplain.read({ ...source, leaveLarge: true }, '{"whole":true}').status());
  expect(codes[0]).toBe('');
  expect(failureOf(codes[1] ?? '').code).toBe('leaves-large');
  expect(failureOf(rxplain.read(large, '{"whole":true}').status()).code).toBe('bad-records');
});

test('the module needs neither eval nor shared memory', () => {
  const glue = readFileSync(join(repository, 'build/wasm/rxplain.mjs'), 'utf8');
  expect(glue).not.toMatch(/new Function|\beval\(|SharedArrayBuffer/);
});

// The module finds lines eight bytes at a time (wasm/memchr.cpp); \v is the byte after a line feed.
test('every line is found, whatever its length and its bytes', () => {
  const names = ['x', '\v', 'ÿ'].flatMap((filler) => Array.from({ length: 24 }, (_, more) => filler.repeat(more + 1)));
  const others = names.map((name, index) => `chr10\t${1000 + index}\t${name}\tA\tC\t50\tPASS\t.\tGT\t0/1\n`);
  const { input } = JSON.parse(start().report(text(header + others.join('') + record), '{}'));
  expect([input.recordsRead, input.recordsUsed]).toEqual([names.length + 1, 1]);
});
