import type { ObservationState, Site } from '../../generated/report';
import type { ComponentExamples } from '../examples';
import { SiteTable } from './site-table';

const states: ObservationState[] = [
  'seen',
  'reference-block',
  'reference-inferred',
  'not-tested',
  'no-call',
  'low-quality',
  'conflict',
];

const sites = states.map(
  (state, index): Site => ({
    id: `rs${4244285 + index}`,
    chromosome: 'chr10',
    position: 94781859 + index,
    state,
    reference: index === 4 ? 'GTTGATAATTCTGGACTAGTTCAGATTGTCTCAATCAG' : 'G',
    alleles: state === 'seen' ? ['G', 'A'] : state === 'no-call' ? [null, null] : [],
    phased: state === 'seen',
    mustTest: index === 0,
    ...(state === 'seen' && { depth: 31, quality: 99, alleleDepths: [15, 16], record: 7 }),
    ...(state === 'low-quality' && { quality: 5, reason: 'GQ 5 is below 20' }),
  }),
);

export default {
  component: 'site-table',
  examples: [{ name: 'every state', render: () => <SiteTable gene="CYP2C19" sites={sites} /> }],
} satisfies ComponentExamples;
