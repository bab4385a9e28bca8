import { nothing, type ComponentExamples } from '../examples';
import type { KnownMedicine } from './name-index';
import { OwnMedicines } from './own-medicines';

const named = (name: string, more: Partial<KnownMedicine> = {}): KnownMedicine => ({
  name,
  label: name,
  class: 'a kind of medicine',
  brands: ['Brand'],
  otherNames: [],
  misspellings: [],
  covered: true,
  enzymes: [],
  ...more,
});
const known = [named('medicine one'), named('medicine two'), named('medicine three', { covered: false, enzymes: ['ENZYME1'], class: '', brands: [] })];
const find = (name: string) => known.find((each) => each.name === name);

export default {
  component: 'own-medicines',
  examples: [
    {
      name: 'known by a brand, known for an enzyme alone, and not known',
      render: () => (
        <OwnMedicines
          medicines={[
            { written: 'Brand 75 mg once daily', name: 'medicine one', known: true },
            { written: 'medicine three', name: 'medicine three', known: true },
            { written: 'something else 10 mg', name: 'something else', known: false },
          ]}
          find={find}
          onAnswer={nothing}
          onRemove={nothing}
        />
      ),
    },
    {
      name: 'a question',
      render: () => (
        <OwnMedicines
          medicines={[{ written: 'medicin on', name: 'medicin on', known: false, candidates: ['medicine one', 'medicine two'] }]}
          find={find}
          onAnswer={nothing}
          onRemove={nothing}
        />
      ),
    },
  ],
} satisfies ComponentExamples;
