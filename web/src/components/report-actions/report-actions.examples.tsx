import { nothing, type ComponentExamples } from '../examples';
import { ReportActions } from './report-actions';

export default {
  component: 'report-actions',
  examples: [{ name: 'all', render: () => <ReportActions onSave={nothing} onPrint={nothing} onAgain={nothing} /> }],
} satisfies ComponentExamples;
