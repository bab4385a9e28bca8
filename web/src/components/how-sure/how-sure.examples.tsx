import type { ComponentExamples } from '../examples';
import type { GeneBehind } from '../medicine-card/gene-links';
import { HowSure } from './how-sure';

const gene = (symbol: string, more: Partial<GeneBehind> = {}): GeneBehind => ({
  symbol,
  status: 'called',
  source: 'file',
  sites: { inferred: 0 },
  ...more,
});

export default {
  component: 'how-sure',
  examples: [
    { name: 'all read', render: () => <HowSure symbols={['GENE1']} genes={[gene('GENE1')]} /> },
    {
      name: 'in part inferred, open, typed in, and not read',
      render: () => (
        <HowSure
          symbols={['GENE1', 'GENE2', 'GENE3', 'GENE4']}
          genes={[
            gene('GENE1', { sites: { inferred: 3 } }),
            gene('GENE2', {
              status: 'ambiguous',
              notes: [{ code: 'must-test-missing', severity: 'warning', text: 'A position that matters is not in the file.' }],
            }),
            gene('GENE3', { source: 'manual' }),
            gene('GENE4', { status: 'not-callable', source: 'none' }),
          ]}
        />
      ),
    },
  ],
} satisfies ComponentExamples;
