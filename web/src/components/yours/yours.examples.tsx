import type { ComponentExamples } from '../examples';
import { NotCovered } from './not-covered';

const citation = { title: 'A source', url: 'https://example.org', version: '1' };

export default {
  component: 'yours',
  examples: [
    {
      name: 'not covered by any guideline',
      render: () => (
        <NotCovered
          typed={['medicine three', 'something else']}
          genes={[
            {
              symbol: 'GENE1',
              current: {
                status: 'cannot-tell',
                phenotypes: [],
                activityScores: [],
                because: [{ medicine: 'medicine three', effect: 'inhibitor', grade: 'strong', citation }],
              },
            },
          ]}
        />
      ),
    },
  ],
} satisfies ComponentExamples;
