// Opens a disclosure that is further away on the page, and moves the reader to it.
export function openDisclosure(id: string): void {
  const details = document.getElementById(id);
  if (!(details instanceof HTMLDetailsElement)) return;
  details.open = true;
  const summary = details.querySelector('summary');
  summary?.focus({ preventScroll: true });
  details.scrollIntoView();
}

// For printing, opens what is meant for paper; gives back how to close it again.
export function openForPrint(): () => void {
  const opened = [...document.querySelectorAll<HTMLDetailsElement>('details[data-printed]:not([open])')];
  for (const details of opened) details.open = true;
  return () => {
    for (const details of opened) details.open = false;
  };
}
