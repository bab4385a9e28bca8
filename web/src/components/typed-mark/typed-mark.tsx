import type { ComponentChildren } from 'preact';

// Says of a result that nobody read it from a file: in words, with a frame that paper shows, too.
export function TypedMark({ children }: { children: ComponentChildren }) {
  return <span class="rx-typed-mark">{children}</span>;
}
