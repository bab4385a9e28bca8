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

const show = (symbols: string[], genes: GeneBehind[]) => <HowSure symbols={symbols} genes={genes} />;

export default {
  component: 'how-sure',
  place: 'card',
  examples: [
    { name: 'all read', render: () => show(['GENE1'], [gene('GENE1')]) },
    {
      name: 'in part inferred, open, typed in, and not read',
      render: () =>
        show(
          ['GENE1', 'GENE2', 'GENE3', 'GENE4'],
          [
            gene('GENE1', { sites: { inferred: 3 } }),
            gene('GENE2', {
              status: 'ambiguous',
              notes: [{ code: 'must-test-missing', severity: 'warning', text: 'A position that matters is not in the file.' }],
            }),
            gene('GENE3', { source: 'manual' }),
            gene('GENE4', { status: 'not-callable', source: 'none' }),
          ],
        ),
    },
  ],
} satisfies ComponentExamples;
