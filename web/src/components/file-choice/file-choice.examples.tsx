import { nothing, type ComponentExamples } from '../examples';
import { FileChoice } from './file-choice';

export default {
  component: 'file-choice',
  examples: [
    { name: 'getting ready', render: () => <FileChoice ready="loading" onChoose={nothing} /> },
    { name: 'ready', render: () => <FileChoice ready="ready" onChoose={nothing} /> },
    { name: 'browser too old', render: () => <FileChoice ready="broken" onChoose={nothing} /> },
  ],
} satisfies ComponentExamples;
