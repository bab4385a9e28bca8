import type { ComponentExamples } from '../examples';
import { CoverageBar } from './coverage-bar';

export default {
  component: 'coverage-bar',
  examples: [
    { name: 'all three', render: () => <CoverageBar total={35} seen={20} inferred={9} /> },
    { name: 'everything read', render: () => <CoverageBar total={35} seen={35} inferred={0} /> },
    { name: 'nothing known', render: () => <CoverageBar total={35} seen={0} inferred={0} /> },
    { name: 'no positions', render: () => <CoverageBar total={0} seen={0} inferred={0} /> },
  ],
} satisfies ComponentExamples;
