import { nothing, type ComponentExamples } from '../examples';
import { ScreenCover } from './screen-cover';

export default {
  component: 'screen-cover',
  place: 'page',
  examples: [{ name: 'hidden', render: () => <ScreenCover onShow={nothing} /> }],
} satisfies ComponentExamples;
