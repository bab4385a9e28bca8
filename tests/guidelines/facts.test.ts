// The genes agree with the reference tables in ../shared/facts, row by row. The tables are not part of the repository; where
// they are missing, these tests say that they were skipped.
import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { readGuidelines } from '../../scripts/guidelines/read.mjs';
import { folder } from './tiny';

const facts = fileURLToPath(new URL('../../../shared/facts', import.meta.url));
const here = existsSync(facts);
const genes = new Map<string, any>(readGuidelines(folder).genes.map((gene: any) => [gene.folder, gene]));

const table = (path: string): Record<string, string>[] => {
  const [head, ...rows] = readFileSync(`${facts}/${path}`, 'utf8')
    .trimEnd()
    .split('\n')
    .map((line) => line.split('\t'));
  return rows.map((row) => Object.fromEntries(head.map((key, i) => [key, row[i] ?? ''])));
};
const definitions: any[] = !here
  ? []
  : readdirSync(`${facts}/alleles`)
      .filter((name) => name.endsWith('.json'))
      .map((name) => JSON.parse(readFileSync(`${facts}/alleles/${name}`, 'utf8')));

// Sites without rsID are named by position and alleles; the tables name those of MT-RNR1 by position alone.
const siteId = (variant: any) =>
  variant.rsid ?? `${variant.chrom}:${variant.pos38}:${variant.ref38}:${variant.alts.join(',')}`;
const allNames = ({ alleles }: any) => [...alleles.data.alleles, ...alleles.data.withoutDefinition];
const number = (text: string) => (text === '' ? null : Number(text.replace('≥', '')));

// Their phenotypes stand in the guidance that asks for them, or in the words of laboratories.
const withoutTable = new Set(['BCHE', 'CYB5R3', 'CYP1A2', 'F5', 'HLA-DQA1', 'HLA-DRB1', 'UGT2B17']);

describe.skipIf(!here)(`facts${here ? '' : ' (skipped: ../shared/facts is missing)'}`, () => {
  it('are there for every gene that is read from files and for CYP2D6; the others have no definitions to compare', () => {
    const withoutDefinitions = ['BCHE', 'CYB5R3', 'CYP1A2', 'F5', 'HLA-A', 'HLA-B', 'HLA-DQA1', 'HLA-DRB1', 'UGT2B17'];
    expect([...definitions.map(({ gene }) => gene), ...withoutDefinitions].sort()).toEqual([...genes.keys()].sort());
  });

  describe.each(definitions.map((definition) => [definition.gene, definition]))(
    '%s',
    (symbol, { variants, alleles, extra, ...about }) => {
      const ours = genes.get(symbol);
      const ids = new Map(variants.map((variant: any) => [variant.id, siteId(variant)]));

      it('has the same sites on both builds', () => {
        const expected = variants.map((variant: any) => ({
          id: siteId(variant),
          rsid: variant.rsid,
          chromosome: variant.chrom,
          alts: variant.alts,
          extra: variant.role === 'extra',
          GRCh38: [variant.pos38, variant.ref38],
          GRCh37: [variant.pos37, variant.ref37],
          assumed: variant.ref37_source === 'assumed-same',
        }));
        expect(
          ours.sites.data.sites.map((site: any) => ({
            id: site.id,
            rsid: site.rsid ?? null,
            chromosome: ours.gene.data.chromosome,
            alts: site.alts,
            extra: site.role === 'extra',
            GRCh38: [site.GRCh38.pos, site.GRCh38.ref],
            GRCh37: [site.GRCh37.pos, site.GRCh37.ref],
            assumed: site.GRCh37.assumed ?? false,
          })),
        ).toEqual(expected);
        expect(ours.gene.data.strand).toBe(about.strand);
      });

      it('has the same alleles, defined the same way', () => {
        // A sub-allele does what its core allele does; the source names the function of the core allele only.
        const functionOf = (allele: any) =>
          allele.function ?? extra.alleles_without_definition?.find(({ name }: any) => name === extra.suballeles?.[allele.name])?.function ?? null;
        const expected = alleles
          .filter(({ defining }: any) => Object.keys(defining).length > 0)
          .map((allele: any) => ({
            name: allele.name,
            reference: allele.reference,
            complete: allele.complete ?? false,
            function: functionOf(allele),
            activity: allele.activity,
            defining: Object.fromEntries(Object.entries(allele.defining).map(([id, value]) => [ids.get(id), value])),
          }));
        expect(
          ours.alleles.data.alleles.map(
            ({ name, reference = false, complete = false, function: f, activity, defining }: any) => ({
              name,
              reference,
              complete,
              function: f,
              activity,
              defining,
            }),
          ),
        ).toEqual(expected);
      });

      it('needs the sites that the source needs, and prefers the pairs that it prefers', () => {
        const { required = [], priorities = [], mustTest } = ours.gene.data.calling;
        const idAt = (pos: number) => siteId(variants.find(({ pos38 }: any) => pos38 === pos));
        expect(required).toEqual((extra.required_pos38 ?? []).map(idAt));
        expect(
          priorities.map(({ options, pick }: any) => ({
            options: options.map((pair: string[]) => pair.join('/')),
            pick: pick.join('/'),
          })),
        ).toEqual(extra.unphased_priorities ?? []);
        const asked = mustTest.groups.flatMap((group: any) => [
          ...group.sites,
          ...Object.values(group.substitutes ?? {}),
        ]);
        const tier1 = (extra.amp_tier1_pos38 ?? [])
          .map(idAt)
          .filter((id: string) => !['rs58973490', 'rs3758581'].includes(id)); // CYP2C19, deviations
        if (symbol !== 'CYP2D6') expect(asked).toEqual(expect.arrayContaining(tier1));
      });

      it('lies where the source says', () => {
        const { GRCh38, GRCh37 } = ours.gene.data.region;
        if (!extra.gene_region_38) return;
        expect([extra.gene_region_38, extra.gene_region_37].map((text) => text.replace(/^.*:/, ''))).toEqual([
          GRCh38.join('-'),
          GRCh37.join('-'),
        ]);
      });
    },
  );

  it('give the same bases beside every insertion, deletion and repeat', () => {
    const flanks = table('sequence/site_flanks.tsv');
    for (const { gene, variants } of definitions) {
      const context = (id: string) => genes.get(gene).sites.data.sites.find((site: any) => site.id === id).context;
      for (const variant of variants.filter(({ ref38, alts }: any) =>
        [ref38, ...alts].some((allele: string) => allele.length > 1),
      )) {
        const { left60, right60 } = flanks.find((row) => row.gene === gene && row.variant_id === variant.id)!;
        expect([variant.id, context(siteId(variant))]).toEqual([variant.id, { left: left60, right: right60 }]);
      }
    }
  });

  it('assign the same functions and activity values', () => {
    for (const row of table('phenotypes/allele_functions.tsv')) {
      if (!genes.has(row.gene) || row.gene.startsWith('HLA')) continue;
      const allele = allNames(genes.get(row.gene)).find(({ name }) => name === row.allele);
      const assigned = row.assigned_by === 'DPWG' ? allele?.otherSources?.dpwg : allele;
      const label = `${row.gene} ${row.allele} ${row.assigned_by}`;
      expect([label, assigned?.function, assigned?.activity, assigned?.atLeast ?? false]).toEqual([
        label,
        row.function || null,
        number(row.activity_value),
        row.activity_value.startsWith('≥'),
      ]);
    }
  });

  it('have the same identifiers', () => {
    for (const { gene, hgnc, ensembl, clinpgx } of table('phenotypes/lookup_methods.tsv'))
      expect(genes.get(gene).gene.data.identifiers).toEqual({ hgnc, ensembl, clinpgx });
  });

  it('have the same phenotype rules', () => {
    for (const [symbol, { phenotypes }] of genes) {
      const path = `phenotypes/${symbol}.tsv`;
      if (!existsSync(`${facts}/${path}`) && withoutTable.has(symbol)) continue;
      const rows = existsSync(`${facts}/${path}`) ? table(path).filter(({ rule }) => rule !== 'genotype') : [];
      // DPWG's table lists whom its advice is for, the carriers; what a negative typing is follows from it.
      const rules = phenotypes.data.rules.filter(({ source, status }: any) => !(source === 'dpwg' && status === 'negative'));
      expect([symbol, ...rules.map(spellRule).sort()]).toEqual([
        symbol,
        ...rows
          .filter((row) => !saidByScore(row, rows))
          .map(spellRow)
          .sort(),
      ]);
    }
  });

  it('agree that where a score and a pair of functions both give the phenotype, they give the same', () => {
    for (const [symbol, gene] of genes) {
      const rows = existsSync(`${facts}/phenotypes/${symbol}.tsv`) ? table(`phenotypes/${symbol}.tsv`) : [];
      const scored = allNames(gene).filter(({ function: f }) => f !== null);
      for (const row of rows.filter((candidate) => saidByScore(candidate, rows)))
        for (const first of scored.filter((allele) => allele.function === row.function1))
          for (const second of scored.filter((allele) => allele.function === row.function2))
            expect([symbol, first.name, second.name, phenotypeByScore(gene, first, second)]).toEqual([
              symbol,
              first.name,
              second.name,
              row.phenotype,
            ]);
    }
  });

  it('list every pair that is called negligible among those that look the same', () => {
    const rows = table('alleles/indistinguishable_pairs.tsv');
    const spell = (pair: string[]) => [...pair].sort().join('/');
    for (const [symbol, { gene }] of genes)
      for (const { pair, insteadOf } of gene.data.calling.negligible ?? [])
        expect(
          rows.some(
            (row) =>
              row.gene === symbol &&
              spell(row.pair1.split('/')) === spell(insteadOf) &&
              spell(row.pair2.split('/')) === spell(pair),
          ),
          `${symbol} ${pair.join('/')}`,
        ).toBe(true);
  });
});

function phenotypeByScore({ phenotypes }: any, first: any, second: any) {
  const rules = phenotypes.data.rules.filter(({ source }: any) => source !== 'dpwg');
  if (first.activity === null || second.activity === null)
    return rules.find(({ kind }: any) => kind === 'activity-score-missing').phenotype;
  const score = first.activity + second.activity;
  return rules.find(
    ({ min, minInclusive, max, maxInclusive }: any) =>
      (minInclusive ? score >= min : score > min) && (max === null || (maxInclusive ? score <= max : score < max)),
  ).phenotype;
}

// CPIC gives CYP2C9 and DPYD both ways; the score is the one kept.
const saidByScore = (row: any, rows: any[]) =>
  row.rule === 'function_pair' && rows.some(({ rule, source }) => rule === 'activity_score' && source === row.source);

function spellRow(row: Record<string, string>) {
  const by = row.source.startsWith('DPWG') ? 'dpwg' : 'main';
  const what = {
    function_pair: () => [row.function1, row.function2].sort().join('|'),
    single_function: () => row.function1,
    hemizygous_single_function: () => row.function1,
    activity_score: () =>
      `${row.as_min_incl === '1' ? '[' : '('}${Number(row.as_min)}, ${row.as_max === '' ? '' : Number(row.as_max)}${row.as_max_incl === '1' ? ']' : ')'}`,
    activity_score_missing: () => 'no score',
    allele_status: () => row.function1,
  }[row.rule]!();
  return `${by}: ${what} -> ${row.phenotype}`;
}

function spellRule(rule: any) {
  const by = rule.source === 'dpwg' ? 'dpwg' : 'main';
  const what: Record<string, () => string> = {
    'function-pair': () => [...rule.functions].sort().join('|'),
    'single-function': () => rule.functions[0],
    'activity-score': () =>
      `${rule.minInclusive ? '[' : '('}${rule.min}, ${rule.max ?? ''}${rule.maxInclusive ? ']' : ')'}`,
    'activity-score-missing': () => 'no score',
    'allele-status': () => rule.allele,
  };
  return `${by}: ${what[rule.kind]()} -> ${rule.phenotype}`;
}
