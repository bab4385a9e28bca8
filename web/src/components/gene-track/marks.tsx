import type { JSX } from 'preact';
import type { Kind } from './kinds';

// Round the middle, 10 across. Full only where the file was read; none needs its colour.
const shapes: Record<Kind, JSX.Element> = {
  changed: <path class="rx-track__changed" d="M0-6.5 6.5 0 0 6.5-6.5 0z" />,
  unchanged: <circle class="rx-track__full" r="4" />,
  'reference-inferred': <circle class="rx-track__line" r="3.6" />,
  'not-tested': <circle class="rx-track__line rx-track__line--broken" r="3.6" />,
  'no-call': <path class="rx-track__line" d="M-4 0H4" />,
  'low-quality': <path class="rx-track__line" d="M-4-3.5H4L0 4z" />,
  conflict: <path class="rx-track__line" d="M-3.5-3.5l7 7M3.5-3.5l-7 7" />,
};

export const Mark = ({ kind }: { kind: Kind }) => shapes[kind];

export function MarkIcon({ kind }: { kind: Kind }) {
  return (
    <svg class="rx-track__icon" viewBox="-8 -8 16 16" width="20" height="20" aria-hidden="true" focusable="false">
      {shapes[kind]}
    </svg>
  );
}
