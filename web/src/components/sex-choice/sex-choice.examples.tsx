import { nothing, type ComponentExamples } from '../examples';
import { SexChoice } from './sex-choice';

export default {
  component: 'sex-choice',
  examples: [
    { name: 'the file decides', render: () => <SexChoice value="file" onChange={nothing} /> },
    { name: 'one X chromosome', render: () => <SexChoice value="male" onChange={nothing} /> },
  ],
} satisfies ComponentExamples;
