import { nothing, type ComponentExamples } from '../examples';
import { ParentChoice } from './parent-choice';

const names = ['NA19238', 'NA19239', 'NA19240'];

export default {
  component: 'parent-choice',
  examples: [
    { name: 'nobody', render: () => <ParentChoice names={names} parents={{}} onChange={nothing} /> },
    { name: 'both', render: () => <ParentChoice names={names} parents={{ mother: 'NA19238', father: 'NA19239' }} onChange={nothing} /> },
  ],
} satisfies ComponentExamples;
