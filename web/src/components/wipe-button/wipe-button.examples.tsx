import { nothing, type ComponentExamples } from '../examples';
import { WipeButton } from './wipe-button';

export default {
  component: 'wipe-button',
  examples: [{ name: 'at hand', render: () => <WipeButton onWipe={nothing} /> }],
} satisfies ComponentExamples;
