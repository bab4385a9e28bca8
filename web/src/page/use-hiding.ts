// Hiding the page from eyes that it is not for: a button, or Escape pressed twice. Nothing is lost by it.
import { useEffect, useState } from 'preact/hooks';

// As long as two presses may lie apart, in milliseconds.
const TWICE_MS = 600;

export function useHiding(possible: boolean) {
  const [hidden, setHidden] = useState(false);
  const [focused, setFocused] = useState<Element | null>(null);

  function hide(): void {
    setFocused(document.activeElement);
    setHidden(true);
  }

  useEffect(() => {
    if (!possible || hidden) return undefined;
    let last = -Infinity;
    const press = ({ key, timeStamp, repeat }: KeyboardEvent) => {
      if (key !== 'Escape' || repeat) return;
      if (timeStamp - last <= TWICE_MS) hide();
      last = timeStamp;
    };
    addEventListener('keydown', press);
    return () => removeEventListener('keydown', press);
  }, [possible, hidden]);

  return {
    hidden,
    hide,
    show() {
      setHidden(false);
      const back = focused;
      requestAnimationFrame(() => back instanceof HTMLElement && back.focus());
    },
  };
}
