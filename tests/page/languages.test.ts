// Every word of the page exists in every language, and none was left in English.
import { describe, expect, test } from 'vitest';
import { preferred } from '../../web/src/content';
import { en } from '../../web/src/content/en';
import { es } from '../../web/src/content/es';

type Leaf = [path: string, value: unknown];

function leaves(value: unknown, path = ''): Leaf[] {
  if (value === null || typeof value !== 'object') return [[path, value]];
  return Object.entries(value).flatMap(([key, each]) => leaves(each, path === '' ? key : `${path}.${key}`));
}

// Names, symbols and formats that are the same in Spanish.
const SAME = new Set(['Rxplain', 'Normal', 'Variable', 'VCF', 'BCF', 'RxNorm', 'CPIC', 'Genes', '–', '?', 'cm', 'kg', 'No', 'GRCh37', 'GRCh38']);

const english = leaves(en);
const spanish = new Map(leaves(es));

test('both languages have the same places', () => {
  expect([...spanish.keys()].sort()).toEqual(english.map(([path]) => path).sort());
});

test('no sentence was left in English', () => {
  const same = english.filter(([path, value]) => typeof value === 'string' && spanish.get(path) === value && !SAME.has(value));
  expect(same).toEqual([]);
});

describe('words with something in them', () => {
  // A sample for each kind of argument that they take: a number, some words, a list, a report's part.
  const samples: unknown[][] = [
    [1, 1, 1, 1],
    [2, 3, 4, 5],
    [1234567, 2, 3, 4],
    ['XYZ', 'UVW', 2],
    [['XYZ', 'UVW'], 'GENE'],
    [new Date(0)],
    [{ total: 9, seen: 4, inferred: 3, missing: 2, lowQuality: 1, noCall: 1, conflict: 0 }],
  ];
  // Both give a text, or neither does; a text holds what was put in.
  const say = (value: unknown, sample: unknown[]): string | undefined => {
    try {
      const text = (value as (...values: unknown[]) => unknown)(...sample);
      return typeof text === 'string' ? text : undefined;
    } catch {
      return undefined;
    }
  };

  test.each(english.filter(([, value]) => typeof value === 'function'))('%s', (path, value) => {
    const said = samples.map((sample) => [say(value, sample), say(spanish.get(path), sample), sample] as const);
    expect(said.some(([text]) => text !== undefined)).toBe(true);
    for (const [first, second, sample] of said) {
      expect(second === undefined).toBe(first === undefined);
      for (const word of ['XYZ', 'UVW', 'GENE'].filter((word) => first?.includes(word) && JSON.stringify(sample).includes(word))) {
        expect(second).toContain(word);
      }
    }
  });
});

test('one and many are told apart', () => {
  expect(es.overview.medicines(1)).toBe('1 medicamento');
  expect(es.overview.medicines(2)).toBe('2 medicamentos');
  expect(es.numbers.list(['a', 'e', 'i'])).toBe('a, e e i');
  expect(es.numbers.bytes(1_500_000)).toBe('1,5 MB');
});

test('the browser’s languages choose the first that there are words in', () => {
  expect(preferred(['fr-FR', 'es-MX', 'en'])).toBe('es');
  expect(preferred(['fr'])).toBe('en');
  expect(preferred(['EN-us'])).toBe('en');
  expect(preferred([])).toBe('en');
});
