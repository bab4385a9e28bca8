import { nothing, type ComponentExamples } from '../examples';
import { ReadingProgress } from './reading-progress';

export default {
  component: 'reading-progress',
  examples: [
    { name: 'just begun', render: () => <ReadingProgress fileName="genome.vcf.gz" progress={undefined} onCancel={nothing} /> },
    {
      name: 'half way',
      render: () => (
        <ReadingProgress
          fileName="genome.vcf.gz"
          progress={{ bytesRead: 117_000_000, bytesTotal: 234_000_000 }}
          onCancel={nothing}
        />
      ),
    },
  ],
} satisfies ComponentExamples;
