import { nothing, type ComponentExamples } from '../examples';
import { AbsenceChoice } from './absence-choice';

export default {
  component: 'absence-choice',
  examples: [
    { name: 'the file decides', render: () => <AbsenceChoice value="auto" onChange={nothing} /> },
    { name: 'reference', render: () => <AbsenceChoice value="reference" onChange={nothing} /> },
  ],
} satisfies ComponentExamples;
