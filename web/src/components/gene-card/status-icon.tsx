import type { JSX } from 'preact';
import type { Gene } from '../../generated/report';

// How well a gene could be read: full, half, empty. Not the categories' shapes: this says nothing about a medicine.
const shapes: Record<Gene['status'], JSX.Element> = {
  called: <circle class="rx-status__full" cx="10" cy="10" r="8" />,
  ambiguous: (
    <>
      <circle class="rx-status__ring" cx="10" cy="10" r="8" />
      <path class="rx-status__full" d="M10 2a8 8 0 0 1 0 16z" />
    </>
  ),
  'not-callable': <circle class="rx-status__ring rx-status__ring--broken" cx="10" cy="10" r="8" />,
};

export function StatusIcon({ status }: { status: Gene['status'] }) {
  return (
    <svg class="rx-status" viewBox="0 0 20 20" width="20" height="20" aria-hidden="true" focusable="false">
      {shapes[status]}
    </svg>
  );
}
