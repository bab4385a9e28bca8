// Every rule and worked example of calling-rules.json is held by a scenario that names it, or by another test.
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { repository } from '../support/load-wasm.mjs';
import { shared } from '../support/program';
import { writtenCases } from '../support/scenarios';

interface Rule {
  id: string;
  says: string;
  ours?: string;
  person?: Record<string, unknown>;
  heldBy?: string;
}

const { rules }: { rules: Rule[] } = JSON.parse(readFileSync(join(import.meta.dirname, 'calling-rules.json'), 'utf8'));
const holders = (id: string) => writtenCases.filter(({ calling, pending }) => calling?.includes(id) && !pending);
const isShownBy = (genotype: object, { person = {} }: { person?: Record<string, unknown> }) =>
  Object.entries(genotype).every(([site, said]) => JSON.stringify(person[site]) === JSON.stringify(said));

test('no two rules have the same name, and each says something', () => {
  expect(new Set(rules.map(({ id }) => id)).size).toBe(rules.length);
  for (const { id, says } of rules) expect(says.length, id).toBeGreaterThan(10);
});

test('a scenario names no rule that is not in the list', () => {
  const known = new Set(rules.map(({ id }) => id));
  const unknown = writtenCases.flatMap(({ from, title, calling = [] }) => calling.filter((id) => !known.has(id)).map((id) => `${from}, ${title}: ${id}`));
  expect(unknown).toEqual([]);
});

test.each(rules.filter(({ heldBy }) => !heldBy))('$id is held by a scenario', ({ id, person }) => {
  expect(holders(id).map(({ title }) => title)).not.toEqual([]);
  if (person) expect(holders(id).filter((each) => isShownBy(person, each)).map(({ title }) => title), 'with the genotype of the example').not.toEqual([]);
});

test.each(rules.filter(({ heldBy }) => heldBy))('$id is held by $heldBy', ({ heldBy }) => {
  const [file, name] = heldBy!.split(/: (.*)/s);
  const source = readFileSync(join(repository, file), 'utf8');
  expect(source.includes(`TEST_CASE("${name}"`) || source.includes(`('${name}'`), `${file} has a test of this name`).toBe(true);
});

const source = join(shared, 'CALLING.md');
describe.skipIf(!existsSync(source))('the list leaves nothing out (skipped where ../shared/CALLING.md is missing)', () => {
  const text = existsSync(source) ? readFileSync(source, 'utf8') : '';
  const sections = new Map(text.split(/^## /m).slice(1).map((section) => [section.split('.')[0], section]));
  // Section 8 has a paragraph a gene, section 12 a table with the number of its rows.
  const genesOf = (section: string) => [...sections.get(section)!.matchAll(/^(?:- \*\*([\w, ]+)\*\*|\| (\w+) \| [1-9])/gm)].flatMap(([, paragraph, row]) => (paragraph ?? row).split(', '));
  const named = (part: string) => rules.filter(({ id }) => id.startsWith(part)).map(({ id, says }) => `${id} ${says}`).join('\n');

  test('every numbered rule', () => {
    const numbers = [...text.matchAll(/^(\d+)\. /gm)].map(([, number]) => number);
    expect(numbers.length).toBe(51);
    const held = new Set(rules.map(({ id }) => id.split(' ')[0]));
    expect(numbers.filter((number) => !held.has(number))).toEqual([]);
  });

  test.each(['8', '12'])('every gene of section %s', (section) => {
    expect(genesOf(section).length).toBeGreaterThanOrEqual(8);
    expect(genesOf(section).filter((gene) => !named(`§${section} `).includes(gene))).toEqual([]);
  });

  test('every row of the HapB3 table, and every remark on real files', () => {
    expect(rules.filter(({ id }) => id.startsWith('50 ')).length).toBe(13);
    expect([...sections.get('9')!.matchAll(/^- /gm)].length).toBe(7);
  });
});
