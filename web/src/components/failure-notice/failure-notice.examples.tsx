import { nothing, type ComponentExamples } from '../examples';
import { FailureNotice } from './failure-notice';

export default {
  component: 'failure-notice',
  examples: [
    {
      name: 'with a cause',
      render: () => (
        <FailureNotice
          fileName="results.pdf"
          problem={{ message: 'This is a PDF, not a genotype file.', hint: 'Ask for the VCF file of the test.' }}
          onAgain={nothing}
        />
      ),
    },
    {
      name: 'without a file',
      render: () => <FailureNotice problem={{ message: 'A result is named twice.', hint: 'Type each gene once.' }} onAgain={nothing} />,
    },
    {
      name: 'unknown cause',
      render: () => (
        <FailureNotice fileName="genome.vcf" problem={{ message: '', hint: '' }} onAgain={nothing} />
      ),
    },
  ],
} satisfies ComponentExamples;
