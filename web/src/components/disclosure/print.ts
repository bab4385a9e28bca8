// For printing, opens what is meant for paper; gives back how to close it again.
export function openForPrint(): () => void {
  const opened = [...document.querySelectorAll<HTMLDetailsElement>('details[data-printed]:not([open])')];
  for (const details of opened) details.open = true;
  return () => {
    for (const details of opened) details.open = false;
  };
}
