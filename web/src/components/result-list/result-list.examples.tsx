import type { TypedResult } from '../result-form/draft';
import { names } from '../result-form/result-form.examples';
import { nothing, type ComponentExamples } from '../examples';
import { ResultList } from './result-list';

const results: TypedResult[] = [
  { gene: 'GENE1', diplotype: '*36+*10/*2x2' },
  { gene: 'GENE3', phenotype: '*57:01 positive' },
  { gene: 'GENE2', diplotype: '999C>T' },
  { gene: 'GENE9', activityScore: '1.25' },
];

export default {
  component: 'result-list',
  examples: [
    { name: 'to change, with names that are not known', render: () => <ResultList results={results} names={names} onEdit={nothing} onRemove={nothing} /> },
    { name: 'to read', render: () => <ResultList results={results} names={names} /> },
  ],
} satisfies ComponentExamples;
