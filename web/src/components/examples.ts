import type { VNode } from 'preact';

// The states of a component that are worth seeing. The gallery shows each, and tests/browser runs axe on each.
export interface ComponentExamples {
  component: string;
  examples: { name: string; render: () => VNode }[];
}

export const nothing = () => {};
