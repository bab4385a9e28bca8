import type { ComponentExamples } from '../examples';
import { InPageLink } from './in-page-link';

export default {
  component: 'in-page-link',
  examples: [
    {
      name: 'to a heading',
      render: () => (
        <>
          <InPageLink to="further-down">Further down</InPageLink>
          <h4 id="further-down">Further down</h4>
        </>
      ),
    },
  ],
} satisfies ComponentExamples;
