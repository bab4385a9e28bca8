import { nothing, type ComponentExamples } from '../examples';
import { RadioChoice } from './radio-choice';

const words = {
  tea: { label: 'Tea', hint: 'With milk, or without.' },
  coffee: { label: 'Coffee', hint: 'Made just now.' },
};

export default {
  component: 'radio-choice',
  examples: [
    {
      name: 'two choices',
      render: () => (
        <RadioChoice
          name="drink"
          legend="What do you want to drink?"
          hint="Both are hot."
          values={['tea', 'coffee']}
          words={words}
          value="tea"
          onChange={nothing}
        />
      ),
    },
  ],
} satisfies ComponentExamples;
