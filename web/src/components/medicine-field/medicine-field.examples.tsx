import { nothing, type ComponentExamples } from '../examples';
import { MedicineField } from './medicine-field';

const completions = [
  { name: 'clopidogrel', label: 'clopidogrel' },
  { name: 'clozapine', label: 'clozapine', by: 'Clozaril' },
];

export default {
  component: 'medicine-field',
  examples: [
    { name: 'empty', render: () => <MedicineField text="" complete={() => []} onType={nothing} onAdd={nothing} /> },
    {
      name: 'with names that fit',
      render: () => (
        <div class="rx-gallery-room">
          <MedicineField text="clo" complete={() => completions} onType={nothing} onAdd={nothing} />
        </div>
      ),
    },
  ],
} satisfies ComponentExamples;
