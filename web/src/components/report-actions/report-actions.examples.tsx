import { nothing, type ComponentExamples } from '../examples';
import { ReportActions } from './report-actions';

export default {
  component: 'report-actions',
  examples: [
    { name: 'of a file', render: () => <ReportActions onSave={nothing} onPrint={nothing} onType={nothing} typed={false} /> },
    { name: 'with typed results', render: () => <ReportActions onSave={nothing} onPrint={nothing} onType={nothing} typed /> },
    { name: 'of an opened report', render: () => <ReportActions onSave={nothing} onPrint={nothing} typed={false} /> },
  ],
} satisfies ComponentExamples;
