import { nothing, type ComponentExamples } from '../examples';
import { person, member } from '../../content/en/questions';
import { NameChoice } from './name-choice';

const many = Array.from({ length: 88 }, (_, index) => `NA${19000 + index}`);

export default {
  component: 'name-choice',
  examples: [
    { name: 'two people', render: () => <NameChoice words={person} names={['NA18526', 'NA18861']} onChoose={nothing} onBack={nothing} /> },
    { name: 'many people', render: () => <NameChoice words={person} names={many} onChoose={nothing} onBack={nothing} /> },
    {
      name: 'files inside an archive',
      render: () => (
        <NameChoice words={member} names={['raw_data_v5.txt', 'older/raw_data_v3.txt']} onChoose={nothing} onBack={nothing} />
      ),
    },
    {
      name: 'long names',
      render: () => <NameChoice words={person} names={['a'.repeat(120), '<b>bold</b>']} onChoose={nothing} onBack={nothing} />,
    },
  ],
} satisfies ComponentExamples;
