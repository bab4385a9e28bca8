import type { ComponentExamples } from '../examples';
import { Versions } from './versions';

export default {
  component: 'versions',
  examples: [
    {
      name: 'all',
      render: () => (
        <Versions
          report={{
            contractVersion: '1.0',
            generator: {
              name: 'Rxplain',
              version: '0.1.0',
              guidelinesVersion: '2026.11.0',
              guidelinesHash: `sha256:${'0123456789abcdef'.repeat(4)}`,
            },
          }}
        />
      ),
    },
  ],
} satisfies ComponentExamples;
