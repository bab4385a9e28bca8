import { typed } from '../../content/en/typed';
import type { ComponentExamples } from '../examples';
import { TypedMark } from './typed-mark';

export default {
  component: 'typed-mark',
  examples: [{ name: 'of a gene', render: () => <TypedMark>{typed.mark}</TypedMark> }],
} satisfies ComponentExamples;
