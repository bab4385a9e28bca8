// Two diplotypes that look the same in unphased data: the stated one is reported, and the other stays possible.
// CYP2D6 is not called from a file; its rows are asked of the module with guidelines in which it would be.
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { makeBundle, unpack } from '../../../scripts/guidelines/bundle.mjs';
import { readGuidelines } from '../../../scripts/guidelines/read.mjs';
import { basesOf, referencePerson } from '../../support/person.mjs';
import { writeVcf } from '../../support/vcf.mjs';
import { bundle, hasModule, reportOfText, shared, startModule, type Report } from '../../support/program';
import { repository } from '../../support/load-wasm.mjs';
import { namesOf } from '../../support/random-people.mjs';

const table = join(shared, 'facts/alleles/indistinguishable_pairs.tsv');
const rows = existsSync(table) ? readFileSync(table, 'utf8').trim().split('\n').slice(1).map((line) => line.split('\t')) : [];
const rowsOf = (isWanted: (symbol: string) => boolean) => rows.filter(([symbol]) => isWanted(symbol));

type Genotype = Record<string, string>;
type Gene = Report['genes'][number];

const definitionsOf = (gene: any, name: string) => gene.alleles.filter((allele: any) => (allele.display ?? allele.name) === name);

/** Genotypes of a site that two definitions can have: bases in order of the alphabet. */
const genotypesAt = (gene: any, site: any, [first, second]: any[]) =>
  basesOf(gene, first, site).flatMap((one: string) => basesOf(gene, second, site).map((other: string) => [one, other].sort().join('/')));

const all = (choices: string[]) => choices;

/**
 * Genotypes that both pairs can have. Without phase every site is a matter of its own. `choose`: where the definitions
 * leave a site several genotypes, those to go on with.
 */
function sharedGenotypes(gene: any, pair: string, other: string, choose = all): Genotype[] {
  const ways = (name: string) => {
    const [first, second] = name.split('/').map((each) => definitionsOf(gene, each));
    return first.flatMap((one: any) => second.map((two: any) => [one, two]));
  };
  return ways(pair).flatMap((ours: any[]) =>
    ways(other).flatMap((theirs: any[]) =>
      gene.sites.reduce(
        (known: Genotype[], site: any) => {
          const common = new Set(genotypesAt(gene, site, theirs));
          const both = [...new Set<string>(genotypesAt(gene, site, ours))].filter((genotype) => common.has(genotype));
          return known.flatMap((genotype) => choose(both).map((bases) => ({ ...genotype, [site.id]: bases })));
        },
        [{}],
      ),
    ),
  );
}

/** What a table writes of a result: "Normal Metabolizer", or "Normal Metabolizer (AS 1.25)"; a score may be n/a. */
function resultIn(words: string) {
  const [, phenotype, score] = words.match(/^(.*?)(?: \(AS (.*)\))?$/)!;
  return { phenotype, scores: score && score !== 'n/a' ? [Number(score)] : [] };
}

const reportedIn = (gene: Gene) => gene.diplotypes.map(({ name }) => name).sort();

function expectBothPossible(gene: Gene, [, pair, result, other, otherResult]: string[]) {
  for (const name of [pair, other]) expect(namesOf(name.split('/')).some((each) => gene.possible.names.includes(each)), `${name} is possible`).toBe(true);
  for (const { phenotype, scores } of [result, otherResult].map(resultIn)) {
    expect(gene.possible.phenotypes).toContain(phenotype);
    expect(gene.possible.activityScores).toEqual(expect.arrayContaining(scores));
  }
}

/** The table's scores are of all sites that a file can show; it leaves them out where they depend on the genotype. */
function expectScores(gene: Gene, [, pair, , other, , score, otherScore]: string[]) {
  for (const [name, stated] of [[pair, score], [other, otherScore]]) {
    const diplotype = gene.diplotypes.find((each) => namesOf(name.split('/')).includes(each.name));
    if (diplotype) expect(diplotype.score, name).toBe(Number(stated));
  }
}

if (rows.length === 0) test.skip('indistinguishable pairs (there is no ../shared/facts beside this folder)', () => {});

describe.runIf(rows.length > 0)('pairs that look the same', () => {
  test('the table has the rows that it had', () => {
    expect([rows.length, rowsOf((symbol) => symbol === 'CYP2D6').length]).toEqual([148, 100]);
  });

  test.each(rowsOf((symbol) => symbol !== 'CYP2D6'))('%s %s (%s) and %s (%s)', (...row) => {
    const [symbol, pair, , other, , , , reported] = row;
    const definitions = bundle.genes.find((each: any) => each.symbol === symbol);
    const person = referencePerson(bundle).set(sharedGenotypes(definitions, pair, other)[0]);
    const gene = reportOfText(writeVcf(person)).genes.find((each) => each.symbol === symbol)!;
    expect(reportedIn(gene)).toEqual(reported.split(' or ').sort());
    expectBothPossible(gene, row);
    expectScores(gene, row);
  });
});

// Guidelines of CYP2D6 alone, called like any other gene.
function calledAllTheSame() {
  const guidelines = readGuidelines(join(repository, 'guidelines'));
  const genes = guidelines.genes.filter(({ folder }: { folder: string }) => folder === 'CYP2D6');
  const { reason, ...calling } = genes[0].gene.data.calling;
  genes[0].gene.data.calling = { ...calling, method: 'diplotype' };
  return makeBundle({ ...guidelines, genes, medicines: [], interactions: [] });
}

describe.runIf(rows.length > 0 && hasModule)('pairs of CYP2D6 that look the same, if it were called', () => {
  const only = calledAllTheSame();
  const parsed = unpack(only) as any;
  const [definitions] = parsed.genes;
  let module: Awaited<ReturnType<typeof startModule>>;
  beforeAll(async () => {
    module = await startModule(only);
  });

  const geneOf = (genotype: Genotype): Gene =>
    JSON.parse(module.reportOfTexts([{ name: 'person.vcf', text: writeVcf(referencePerson(parsed).set(genotype)) }])).genes[0];
  const depends = 'depends on the bases at the ambiguous sites of *4';
  const isOpen = ([, , , , , , , reported]: string[]) => reported === depends;
  const cyp2d6 = rowsOf((symbol) => symbol === 'CYP2D6');

  // Some alleles take either base at a site. A row is about one of the genotypes that its pairs then share; at all of
  // them both are possible.
  test.each(cyp2d6.filter((row) => !isOpen(row)))('%s %s (%s) and %s (%s)', (...row) => {
    const [, pair, , other, , , , reported] = row;
    const genes = sharedGenotypes(definitions, pair, other).map(geneOf);
    for (const gene of genes) expectBothPossible(gene, row);
    const stated = genes.filter((gene) => reportedIn(gene).join() === reported.split(' or ').sort().join());
    expect(stated.length, `${genes.map((gene) => reportedIn(gene).join(' or ')).join('; ')} for ${reported}`).toBeGreaterThan(0);
    expectScores(stated[0], row);
  });

  // *4 takes either base at 20 sites, so its rows share up to a million genotypes. Two are tried, and what is reported
  // of each are the pairs that name the most sites (calling-rules.json, 25 to 27).
  const tried = { first: (choices: string[]) => choices.slice(0, 1), last: (choices: string[]) => choices.slice(-1) };
  test.each(cyp2d6.filter(isOpen))('%s %s (%s) and %s (%s), whatever *4 has', (...row) => {
    const [, pair, , other] = row;
    for (const choose of Object.values(tried)) {
      const [genotype] = sharedGenotypes(definitions, pair, other, choose);
      const gene = geneOf(genotype);
      expectBothPossible(gene, row);
      const scores = new Map(gene.possible.names.map((name) => [name, scoreOf(definitions, name, genotype)]));
      const best = Math.max(...scores.values());
      expect(reportedIn(gene)).toEqual([...scores.keys()].filter((name) => scores.get(name) === best).sort());
      for (const { name, score } of gene.diplotypes) expect(score, name).toBe(scores.get(name));
    }
  });
});

/** Sites that a pair names: the reference allele all, another its own, an ambiguous one only where it is changed. */
function scoreOf(gene: any, pair: string, genotype: Genotype): number {
  const [first, second] = pair.split('/').map((name) => definitionsOf(gene, name)[0]);
  const counts = (allele: any, site: any, base: string) => {
    if (!basesOf(gene, allele, site).includes(base)) return -Infinity;
    const named = allele.defining[site.id];
    return allele.reference || (Array.isArray(named) ? base !== site.GRCh38.ref : named !== undefined) ? 1 : 0;
  };
  const at = (site: any) => {
    const [one, other] = genotype[site.id].split('/');
    return Math.max(counts(first, site, one) + counts(second, site, other), counts(first, site, other) + counts(second, site, one));
  };
  return gene.sites.reduce((sum: number, site: any) => sum + at(site), 0);
}
