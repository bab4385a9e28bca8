import { useContent, type Content } from '../../content';
import type { Site } from '../../generated/report';
import { kindOf, type Kind } from './kinds';
import type { Exons } from './layout';
import { MarkIcon } from './marks';

export function wordsOf(kind: Kind, text: Content['track']): string {
  return kind === 'changed' || kind === 'unchanged' ? text[kind] : text.states[kind];
}

// Everything that the picture says of one site, for the eye; a screen reader hears it as the mark's name.
export function describeSite(site: Site, exons: Exons, text: Content['track'], unread: string): string {
  const inExon = exons.some(([first, last]) => site.position >= first && site.position <= last);
  const inGene = site.position >= exons[0]![0] && site.position <= exons.at(-1)![1];
  return [
    wordsOf(kindOf(site), text),
    ...(site.alleles.length > 0 ? [text.alleles(site.alleles.map((allele) => allele ?? unread).join(site.phased ? ' | ' : ' / '))] : []),
    text.reference(site.reference),
    ...(inExon ? [text.inExon] : inGene ? [text.betweenExons] : []),
    ...(site.mustTest ? [text.mustTest] : []),
  ].join(', ');
}

export function SiteLine({ site, exons }: { site: Site; exons: Exons }) {
  const { track: text, site: words } = useContent();
  return (
    <p class="rx-track__line-of-words rx-no-print">
      <MarkIcon kind={kindOf(site)} />
      <span>
        <span class="rx-track__name">
          <strong>{site.id}</strong>{' '}
          <span class="rx-muted">
            {site.chromosome}:{site.position}
          </span>
        </span>
        {describeSite(site, exons, text, words.unread)}
      </span>
    </p>
  );
}

export function Legend({ counts }: { counts: [Kind, number][] }) {
  const { track: text } = useContent();
  return (
    <ul class="rx-track__legend" aria-label={text.legend}>
      {counts.map(([kind, n]) => (
        <li key={kind}>
          <MarkIcon kind={kind} />
          <span>
            {wordsOf(kind, text)} ({text.times(n)})
          </span>
        </li>
      ))}
    </ul>
  );
}
