// What a site's mark says, and on which side of the gene it stands.
import type { Site } from '../../generated/report';

// Read: the file shows it. Not read: it is guessed, left out, or not used. The two stand on different sides of the gene.
export type Side = 'read' | 'not-read';
export const sideOf = ({ state }: Pick<Site, 'state'>): Side => (state === 'seen' || state === 'reference-block' ? 'read' : 'not-read');

// Another base than the reference on a copy that was read and counts.
export const isChanged = (site: Pick<Site, 'state' | 'alleles' | 'reference'>): boolean =>
  sideOf(site) === 'read' && site.alleles.some((allele) => allele !== null && allele !== site.reference);

// What a mark says: unread states keep their own names, a site that was read is changed or not.
export type Kind = 'changed' | 'unchanged' | Exclude<Site['state'], 'seen' | 'reference-block'>;

export const KINDS: readonly Kind[] = ['changed', 'unchanged', 'reference-inferred', 'not-tested', 'no-call', 'low-quality', 'conflict'];

export function kindOf(site: Site): Kind {
  if (site.state !== 'seen' && site.state !== 'reference-block') return site.state;
  if (isChanged(site)) return 'changed';
  return site.alleles.includes(null) ? 'no-call' : 'unchanged'; // half known is not unchanged
}
