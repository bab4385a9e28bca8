// Enough scenarios: a gene with named alleles has at least 15, among them a change on one copy, on both, and each of the
// sites that must be tested, when nobody tested it, or without a call; and there are 300 in all. Each is asked of the program and of the
// module (run-scenarios.ts). Every allele is the laws' matter (invariants/laws).
import { expect, test } from 'vitest';
import { bundle } from '../support/program';
import { writtenCases } from '../support/scenarios';

// A case that waits for the core is not run.
const cases = writtenCases.filter(({ pending }) => !pending);
const about = (symbol: string) => cases.filter(({ expect: said }) => said && symbol in said);

// One site with two alleles has three genotypes: it needs no fifteen cases.
const genes: string[] = bundle.genes.filter(({ alleles }: any) => alleles.length > 2).map(({ symbol }: any) => symbol);

test('there are at least 300', () => {
  expect(cases.length).toBeGreaterThanOrEqual(300);
});

test('every folder of cases is run', () => {
  expect([...new Set(cases.map(({ from }) => from.split('/')[0]))].sort()).toEqual(['advice', 'genes', 'outside', 'reading']);
});

test.each(genes)('%s has at least 15', (symbol) => {
  expect(about(symbol).length).toBeGreaterThanOrEqual(15);
});

// Genotypes that the cases of a gene give to its own sites, as text.
function genotypesIn(symbol: string) {
  const own = new Set<string>([symbol, ...bundle.genes.find((gene: any) => gene.symbol === symbol).sites.map(({ id }: any) => id)]);
  return about(symbol).flatMap(({ person = {} }) => Object.entries(person).filter(([id]) => own.has(id)).map(([, said]) => JSON.stringify(said)));
}

const callingOf = (symbol: string) => bundle.genes.find((gene: any) => gene.symbol === symbol).calling;
const read = genes.filter((symbol) => callingOf(symbol).method !== 'outside-only');

test.each(read)('%s has a change, a change on both copies or the only one, and a site that was not tested', (symbol) => {
  const genotypes = genotypesIn(symbol);
  const copies = (text: string) => text.replaceAll('"', '').split(/[/|:]/);
  expect(genotypes.some((text) => text === '"-"'), 'not tested').toBe(true);
  expect(genotypes.some((text) => /[/|]/.test(text) && copies(text)[0] !== copies(text)[1]) || callingOf(symbol).ploidy === 'mitochondrial', 'one copy').toBe(true);
  expect(genotypes.some((text) => copies(text).length === 1 ? /^"[ACGT]+"$/.test(text) : copies(text)[0] === copies(text)[1]), 'both copies').toBe(true);
});

// Must-test sites of every gene that lists them: [symbol, site, the others].
const mustTest: [string, string, string[]][] = bundle.genes.flatMap(({ symbol, calling }: any) => {
  const sites: string[] = calling.mustTest.groups.flatMap((group: any) => group.sites);
  return sites.map((site) => [symbol, site, sites.filter((each) => each !== site)]);
});

const resultKeys = ['status', 'possiblePhenotypes', 'possibleScores', 'possible'];

test.each(mustTest)('%s: %s alone not tested has a case', (symbol, site, others) => {
  const twins = about(symbol).filter(({ person = {} }) => ['-', './.'].includes(person[site] as string) && others.every((other) => person[other] !== '-'));
  expect(twins.filter((twin) => resultKeys.some((key) => key in twin.expect![symbol])).length).toBeGreaterThan(0);
});
