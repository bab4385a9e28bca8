import type { Diplotype, Gene, Site } from '../../generated/report';
import type { ComponentExamples } from '../examples';
import { GeneCard } from './gene-card';

const pair: Diplotype = {
  name: '*1/*2',
  alleles: [
    { name: '*1', function: 'Normal function', activity: 1 },
    { name: '*2', function: 'No function', activity: 0 },
  ],
  phenotype: 'Intermediate Metabolizer',
  activityScore: 1,
  score: 12,
  phased: false,
};

const rapid: Diplotype = {
  ...pair,
  name: '*1/*17',
  alleles: [
    { name: '*1', function: 'Normal function', activity: null },
    { name: '*17', function: 'Increased function', activity: null },
  ],
  phenotype: 'Rapid Metabolizer',
  activityScore: null,
};

const site: Site = {
  id: 'rs4244285',
  chromosome: 'chr10',
  position: 94781859,
  state: 'seen',
  reference: 'G',
  alleles: ['G', 'A'],
  depth: 31,
  quality: 99,
  record: 12,
  mustTest: true,
};

function gene(more: Partial<Gene>): Gene {
  return {
    symbol: 'CYP2C19',
    status: 'called',
    diplotypes: [pair],
    phenotypes: ['Intermediate Metabolizer'],
    activityScore: null,
    possible: { diplotypes: 1, names: ['*1/*2'], phenotypes: ['Intermediate Metabolizer'], activityScores: [] },
    notExcluded: [],
    source: 'file',
    sites: {
      total: 2,
      seen: 2,
      inferred: 0,
      missing: [],
      lowQuality: 0,
      noCall: 0,
      conflict: 0,
      mustTest: { total: 1, known: 1, missing: [] },
      details: [site],
    },
    notes: [],
    ...more,
  };
}

const noSites: Gene['sites'] = {
  total: 2,
  seen: 0,
  inferred: 0,
  missing: ['rs4244285', 'rs12248560'],
  lowQuality: 0,
  noCall: 0,
  conflict: 0,
  mustTest: { total: 1, known: 0, missing: ['rs4244285'] },
  details: [{ ...site, state: 'not-tested', alleles: [], reason: 'No record covers it.' }],
};

const show = (entry: Gene) => () => <GeneCard gene={entry} open />;

export default {
  component: 'gene-card',
  examples: [
    {
      name: 'typed in',
      render: () => <GeneCard gene={gene({ source: 'manual', given: { diplotype: '*1/*2' } })} open />,
    },
    {
      name: 'from a laboratory',
      render: () => (
        <GeneCard gene={gene({ source: 'outside', given: { diplotype: '*1/*2', activityScore: '1.0', program: 'a program', file: 'results.tsv' } })} open />
      ),
    },
    { name: 'called', render: show(gene({})) },
    { name: 'closed', render: () => <GeneCard gene={gene({})} /> },
    {
      name: 'called, with an activity score and more pairs that lead to the same',
      render: show(
        gene({
          activityScore: 1.5,
          possible: { diplotypes: 2, names: ['*1/*2', '*2/*38'], phenotypes: ['Intermediate Metabolizer'], activityScores: [1.5] },
        }),
      ),
    },
    {
      name: 'called, and seen otherwise by another source',
      render: show(
        gene({
          diplotypes: [rapid],
          phenotypes: ['Rapid Metabolizer'],
          possible: { diplotypes: 1, names: ['*1/*17'], phenotypes: ['Rapid Metabolizer'], activityScores: [] },
          bySource: [
            {
              source: 'DPWG',
              phenotypes: ['Normal Metabolizer'],
              activityScore: null,
              possible: { phenotypes: ['Normal Metabolizer'], activityScores: [] },
              differs: true,
            },
          ],
        }),
      ),
    },
    {
      name: 'more than one result',
      render: show(
        gene({
          status: 'ambiguous',
          diplotypes: [pair, { ...pair, name: '*1/*3' }],
          possible: {
            diplotypes: 17,
            names: ['*1/*2', '*1/*3'],
            phenotypes: ['Intermediate Metabolizer', 'Poor Metabolizer'],
            activityScores: [0, 1],
          },
          notExcluded: [
            { name: '*9', function: 'Decreased function', sites: ['rs17884712'] },
            { name: '*12', function: null, sites: ['rs55640102'] },
          ],
          notes: [{ code: 'must-test-missing', severity: 'warning', gene: 'CYP2C19', text: 'The file does not show rs4986893.' }],
        }),
      ),
    },
    {
      name: 'not readable',
      render: show(
        gene({
          status: 'not-callable',
          diplotypes: [],
          phenotypes: [],
          possible: { diplotypes: 0, names: [], phenotypes: [], activityScores: [] },
          source: 'none',
          sites: noSites,
          notes: [{ code: 'not-callable-no-data', severity: 'warning', text: 'The file shows none of the positions of this gene.' }],
        }),
      ),
    },
    {
      name: 'not readable, with a hint',
      render: show(
        gene({
          symbol: 'HLA-B',
          status: 'not-callable',
          diplotypes: [],
          phenotypes: [],
          possible: { diplotypes: 0, names: [], phenotypes: [], activityScores: [] },
          source: 'none',
          hints: [
            {
              about: 'HLA-B*57:01',
              kind: 'tag',
              sites: [{ id: 'rs2395029', alleles: ['T', 'G'] }],
              populations: ['European descent', 'Mexican Mestizo'],
              text: 'rs2395029 G was read. It tags HLA-B*57:01. Suggestive only: HLA-B typing is needed.',
              patient: 'Your file has a change near the HLA-B gene. This is not a result: only a laboratory test can show which form you have.',
              citations: [{ title: 'A simple screening tool. J Infect Dis 2008;198:864-867', url: 'https://doi.org/10.1086/591184' }],
            },
          ],
        }),
      ),
    },
    {
      name: 'a list of variants',
      render: show(gene({ symbol: 'DPYD', activityScore: 1.5, variants: ['c.1905+1G>A (*2A)', 'c.1905+1G>A (*2A)'] })),
    },
    { name: 'no variants found', render: show(gene({ symbol: 'RYR1', variants: [] })) },
    {
      name: 'one copy',
      render: show(gene({ symbol: 'MT-RNR1', diplotypes: [{ ...pair, name: 'Reference', alleles: [pair.alleles[0]] }] })),
    },
    {
      name: 'read as reference where absent',
      render: show(
        gene({
          sites: { ...gene({}).sites, total: 20, seen: 8, inferred: 9, missing: ['rs1', 'rs2', 'rs3'], lowQuality: 2, noCall: 1 },
          notes: [{ code: 'inferred-reference', severity: 'info', text: '9 positions are not in the file and were taken as unchanged.' }],
        }),
      ),
    },
  ],
} satisfies ComponentExamples;
