import type { Site } from '../../generated/report';
import type { ComponentExamples } from '../examples';
import { exampleGene, exampleSites } from './example-gene';
import { GeneTrack } from './gene-track';

const withSites = (details: Site[], symbol = 'CYP2C19') => {
  const gene = exampleGene({ symbol });
  return { ...gene, sites: { ...gene.sites, total: details.length, details } };
};

// 171 of them, as in G6PD, more than can stand beside each other.
const crowded = Array.from({ length: 171 }, (_, i): Site => ({
  ...exampleSites[0]!,
  id: `rs${i + 1}`,
  chromosome: 'chrX',
  position: 154532200 + i * 20,
  state: i % 5 === 0 ? 'not-tested' : 'reference-block',
  alleles: i % 5 === 0 ? [] : ['C', 'C'],
}));

export default {
  component: 'gene-track',
  place: 'card',
  examples: [
    { name: 'every state', render: () => <GeneTrack gene={withSites(exampleSites)} build="GRCh38" /> },
    {
      name: 'nothing tested',
      render: () => <GeneTrack gene={withSites(exampleSites.map((site) => ({ ...site, state: 'not-tested', alleles: [] })))} build="GRCh38" />,
    },
    { name: 'many positions, read from right to left', render: () => <GeneTrack gene={withSites(crowded, 'G6PD')} build="GRCh38" /> },
    {
      name: 'one outside the picture',
      render: () => <GeneTrack gene={withSites([...exampleSites, { ...exampleSites[0]!, id: 'rs1', position: 90000000 }])} build="GRCh38" />,
    },
    { name: 'a gene without exons', render: () => <GeneTrack gene={withSites(exampleSites, 'HLA-B')} build="GRCh38" /> },
  ],
} satisfies ComponentExamples;
