import { nothing, type ComponentExamples } from '../examples';
import { PersonChoice } from './person-choice';

const many = Array.from({ length: 88 }, (_, index) => `NA${19000 + index}`);

export default {
  component: 'person-choice',
  examples: [
    { name: 'two people', render: () => <PersonChoice people={['NA18526', 'NA18861']} onChoose={nothing} onBack={nothing} /> },
    { name: 'many people', render: () => <PersonChoice people={many} onChoose={nothing} onBack={nothing} /> },
    {
      name: 'long names',
      render: () => <PersonChoice people={['a'.repeat(120), '<b>bold</b>']} onChoose={nothing} onBack={nothing} />,
    },
  ],
} satisfies ComponentExamples;
