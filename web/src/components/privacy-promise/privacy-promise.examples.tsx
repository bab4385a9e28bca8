import type { ComponentExamples } from '../examples';
import { PrivacyPromise } from './privacy-promise';

export default {
  component: 'privacy-promise',
  examples: [{ name: 'closed', render: () => <PrivacyPromise /> }],
} satisfies ComponentExamples;
