import { createContext, type ComponentChildren } from 'preact';
import { useContext } from 'preact/hooks';

export interface InPageLinkProps {
  // Id of a heading, or of a disclosure, which is then opened.
  to: string;
  class?: string;
  children: ComponentChildren;
}

// How a part of the page is reached; a view that may have hidden it shows it first.
export const ReachContext = createContext<(id: string) => void>(goTo);

// A link to another part of the page. It moves the reader there without a trace in the address or the history, where
// anybody who uses the device later could see what was looked at.
export function InPageLink({ to, children, ...rest }: InPageLinkProps) {
  const reach = useContext(ReachContext);
  return (
    <a
      href={`#${to}`}
      class={rest.class}
      onClick={(event) => {
        event.preventDefault();
        reach(to);
      }}
    >
      {children}
    </a>
  );
}

export function goTo(id: string): void {
  const target = document.getElementById(id);
  if (!target) return;
  openAround(target);
  if (target instanceof HTMLDetailsElement) {
    target.open = true;
    target.querySelector('summary')?.focus({ preventScroll: true });
  } else {
    target.tabIndex = -1;
    target.focus({ preventScroll: true });
  }
  target.scrollIntoView();
}

// What is folded away has no place to scroll to.
function openAround(target: Element): void {
  for (let around = target.parentElement?.closest('details'); around; around = around.parentElement?.closest('details')) {
    around.open = true;
  }
}
