import type { ComponentChildren } from 'preact';

export interface CalloutProps {
  // Read out before the text: the reader hears how much it matters before what it is.
  label: string;
  children: ComponentChildren;
}

// The one thing that must not be missed. At most two on a page.
export function Callout({ label, children }: CalloutProps) {
  return (
    <div class="rx-callout" role="note">
      <p class="rx-callout__label">{label}</p>
      <p class="rx-callout__text">{children}</p>
    </div>
  );
}
