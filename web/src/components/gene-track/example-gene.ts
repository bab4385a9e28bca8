// A gene for examples and tests: CYP2C19 on GRCh38, with one site in each state.
import type { Gene, Site } from '../../generated/report';

const rows: [id: string, position: number, reference: string, state: Site['state'], alleles: (string | null)[]][] = [
  ['rs12248560', 94761900, 'C', 'seen', ['C', 'T']],
  ['rs28399504', 94762706, 'A', 'seen', ['A', 'A']],
  ['rs367543002', 94762712, 'C', 'reference-block', ['C', 'C']],
  ['rs367543003', 94762715, 'T', 'reference-block', ['T', 'T']],
  ['rs17878459', 94762804, 'G', 'not-tested', []],
  ['rs12769205', 94775367, 'A', 'seen', ['A', 'G']],
  ['rs41291556', 94775416, 'T', 'no-call', [null, null]],
  ['rs72552267', 94775453, 'G', 'low-quality', ['A', 'G']],
  ['rs58973490', 94775489, 'G', 'reference-inferred', ['G', 'G']],
  ['rs4986893', 94780653, 'G', 'not-tested', []],
  ['rs4244285', 94781859, 'G', 'seen', ['G', 'A']],
  ['rs72558186', 94781999, 'T', 'conflict', []],
  ['rs56337013', 94852738, 'C', 'seen', ['C', 'C']],
];

export const exampleSites: Site[] = rows.map(([id, position, reference, state, alleles]) => ({
  id,
  chromosome: 'chr10',
  position,
  reference,
  state,
  alleles,
  mustTest: ['rs12248560', 'rs12769205', 'rs4986893', 'rs4244285'].includes(id),
  ...(state === 'low-quality' && { reason: 'GQ 5 is below 20' }),
}));

export function exampleGene(more: Partial<Gene> = {}): Gene {
  return {
    symbol: 'CYP2C19',
    status: 'called',
    diplotypes: [],
    phenotypes: ['Intermediate Metabolizer'],
    activityScore: null,
    possible: { diplotypes: 1, names: ['*1/*2'], phenotypes: ['Intermediate Metabolizer'], activityScores: [] },
    notExcluded: [],
    source: 'file',
    sites: {
      total: exampleSites.length,
      seen: 7,
      inferred: 1,
      missing: [],
      lowQuality: 1,
      noCall: 1,
      conflict: 1,
      mustTest: { total: 4, known: 3, missing: ['rs4986893'] },
      details: exampleSites,
    },
    notes: [],
    ...more,
  };
}
