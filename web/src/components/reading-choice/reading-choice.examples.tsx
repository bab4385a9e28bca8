import { nothing, type ComponentExamples } from '../examples';
import { ReadingChoice } from './reading-choice';

export default {
  component: 'reading-choice',
  examples: [
    { name: 'missing positions, the file decides', render: () => <ReadingChoice question="absence" value="auto" onChange={nothing} /> },
    { name: 'missing positions, reference', render: () => <ReadingChoice question="absence" value="reference" onChange={nothing} /> },
    { name: 'X chromosomes, one', render: () => <ReadingChoice question="sex" value="male" onChange={nothing} /> },
  ],
} satisfies ComponentExamples;
