import { nothing, type ComponentExamples } from '../examples';
import { AtHand } from './at-hand';

export default {
  component: 'at-hand',
  examples: [{ name: 'both', render: () => <AtHand onHide={nothing} onWipe={nothing} /> }],
} satisfies ComponentExamples;
