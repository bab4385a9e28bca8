// Enough scenarios: a gene with named alleles has at least 15, among them a change on one copy, on both, and a site that
// nobody tested; and there are 300 in all. Both builds, and every allele, are the laws' matter (invariants/laws).
import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { bundle } from '../support/program';

interface Case {
  title: string;
  person?: Record<string, unknown>;
  file?: { build?: string };
  expect?: Record<string, unknown>;
}

const folders = ['genes', 'reading', 'outside', 'advice'];
const casesOf = (folder: string): Case[] =>
  readdirSync(join(import.meta.dirname, folder)).flatMap((name) => JSON.parse(readFileSync(join(import.meta.dirname, folder, name), 'utf8')).cases);
const cases = folders.flatMap(casesOf);
const about = (symbol: string) => cases.filter(({ expect: said }) => said && symbol in said);

// One site with two alleles has three genotypes: it needs no fifteen cases.
const genes: string[] = bundle.genes.filter(({ alleles }: any) => alleles.length > 2).map(({ symbol }: any) => symbol);

test('there are at least 300', () => {
  expect(cases.length).toBeGreaterThanOrEqual(300);
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
