import type { ComponentExamples } from '../examples';
import { Callout } from './callout';

export default {
  component: 'callout',
  examples: [{ name: 'with a label', render: () => <Callout label="Important">Talk to your doctor first.</Callout> }],
} satisfies ComponentExamples;
