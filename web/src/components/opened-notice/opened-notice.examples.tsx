import type { Report } from '../../generated/report';
import type { ComponentExamples } from '../examples';
import { OpenedNotice } from './opened-notice';

const generator: Report['generator'] = {
  name: 'Rxplain',
  version: '0.1.0',
  guidelinesVersion: '2026.11.0',
  guidelinesHash: `sha256:${'0'.repeat(64)}`,
};

export default {
  component: 'opened-notice',
  examples: [
    { name: 'with a date', render: () => <OpenedNotice generator={generator} date={Date.UTC(2026, 10, 20, 12)} /> },
    { name: 'without a date', render: () => <OpenedNotice generator={generator} date={undefined} /> },
  ],
} satisfies ComponentExamples;
