import type { ComponentChildren, VNode } from 'preact';
import { useState } from 'preact/hooks';

export interface DisclosureProps {
  summary: ComponentChildren;
  children: () => VNode;
  id?: string;
  class?: string;
  open?: boolean;
  // Opened for printing, whatever the reader left it at.
  printed?: boolean;
  // Its inside is made at once: it holds places that links lead to.
  made?: boolean;
}

// The browser's own <details>. What is inside is made when it is first opened: a report has thousands of table cells
// that few readers look at.
export function Disclosure({ summary, children, id, open = false, printed = false, made = false, ...rest }: DisclosureProps) {
  const [opened, setOpened] = useState(open);
  return (
    <details
      id={id}
      open={open}
      class={`rx-disclosure ${rest.class ?? ''}`}
      data-printed={printed ? '' : undefined}
      onToggle={(event) => {
        if (event.currentTarget.open) setOpened(true);
      }}
    >
      <summary>{summary}</summary>
      <div class="rx-disclosure__body">{(opened || printed || made) && children()}</div>
    </details>
  );
}
