// An address that ends in #gene-CYP2C19 or #medicine-clopidogrel leads to that card once a report is there. It names a
// gene or a medicine, never a result, and the page itself writes none into the address.
import { useEffect } from 'preact/hooks';
import { goTo } from '../components/in-page-link/in-page-link';

const NAMED = /^#((?:gene|medicine)-[A-Za-z0-9-]+)$/;

function follow(reach: (id: string) => void): void {
  const id = NAMED.exec(location.hash)?.[1];
  if (id !== undefined) reach(id);
}

// Of a page that was opened by such an address. Waits until the report's heading has had the focus.
export function useArrival(): void {
  useEffect(() => {
    const soon = setTimeout(() => follow(goTo));
    return () => clearTimeout(soon);
  }, []);
}

// Of an address that is changed while the report is shown.
export function usePermalinks(reach: (id: string) => void): void {
  useEffect(() => {
    const go = () => follow(reach);
    addEventListener('hashchange', go);
    return () => removeEventListener('hashchange', go);
  });
}
