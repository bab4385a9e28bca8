import type { ComponentExamples } from '../examples';
import { JourneySteps } from './journey-steps';

export default {
  component: 'journey-steps',
  examples: [
    { name: 'file', render: () => <JourneySteps at="file" /> },
    { name: 'medicines', render: () => <JourneySteps at="medicines" /> },
    { name: 'report', render: () => <JourneySteps at="report" /> },
  ],
} satisfies ComponentExamples;
