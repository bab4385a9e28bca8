import { CATEGORY_ORDER } from '../category-mark/category-mark';
import type { ComponentExamples } from '../examples';
import { MedicineGrid, type GridMedicine } from './medicine-grid';

const named = (category: GridMedicine['category'], ...labels: string[]): GridMedicine[] =>
  labels.map((label) => ({ name: label, label, category }));

export default {
  component: 'medicine-grid',
  examples: [
    { name: 'one in each category', render: () => <MedicineGrid medicines={CATEGORY_ORDER.flatMap((category) => named(category, `example ${category}`))} /> },
    {
      name: 'many, and long names',
      render: () => (
        <MedicineGrid
          medicines={[
            ...named('avoid', 'clopidogrel', 'codeine'),
            ...named('cannot-tell', 'abacavir', 'allopurinol', 'sulfamethoxazole with trimethoprim', 'carbamazepine', 'oxcarbazepine', 'phenytoin'),
            ...named('standard', ...Array.from({ length: 30 }, (_, i) => `medicine ${i + 1}`)),
          ]}
        />
      ),
    },
  ],
} satisfies ComponentExamples;
