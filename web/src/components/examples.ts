import type { VNode } from 'preact';

// The states of a component that are worth seeing. The gallery shows each, and tests/browser runs axe on each.
export interface ComponentExamples {
  component: string;
  // Where it stands: below the heading of a group (when nothing is said), on a card of such a group, or alone as the whole page.
  place?: 'card' | 'page';
  examples: { name: string; render: () => VNode }[];
}

export const nothing = () => {};
