import { useContent, type Content } from '../../content';
import { GeneLinks, type GeneBehind } from '../medicine-card/gene-links';
import { NoteList } from '../note-list/note-list';

export interface HowSureProps {
  // Symbols of the genes behind the advice.
  symbols: string[];
  genes: GeneBehind[];
}

// How much the advice rests on what was read: in sentences, gene by gene, and with the report's own warnings.
export function HowSure({ symbols, genes }: HowSureProps) {
  const { howSure: text } = useContent();
  const behind = genes.filter(({ symbol }) => symbols.includes(symbol));
  const warnings = behind.flatMap(({ notes = [] }) => notes).filter(({ severity, code }) => severity === 'warning' && !OF_MEDICINES.has(code));
  return (
    <>
      <h5 class="rx-advice__heading">{text.heading}</h5>
      <GeneLinks symbols={symbols} genes={genes} />
      <p>{reasonsOf(behind, text).join(' ')}</p>
      {warnings.length > 0 && <NoteList notes={warnings} />}
    </>
  );
}

// Told where the other medicines are.
const OF_MEDICINES: ReadonlySet<string> = new Set(['phenoconversion', 'phenoconversion-caution']);

export function reasonsOf(genes: GeneBehind[], text: Content['howSure']): string[] {
  const has = (is: (gene: GeneBehind) => boolean) => genes.some((gene) => gene.status !== 'not-callable' && is(gene));
  const unread = genes.some(({ status }) => status === 'not-callable');
  const open = genes.some(({ status }) => status === 'ambiguous');
  const inferred = has(({ source, sites }) => source === 'file' && sites.inferred > 0);
  const typed = has(({ source }) => source === 'manual');
  const outside = has(({ source }) => source === 'outside');
  const read = genes.length > 0 && !inferred && genes.every(({ status, source }) => status === 'called' && source === 'file');
  return [
    unread && text.unread,
    open && text.ambiguous,
    inferred && text.inferred,
    typed && text.typed,
    outside && text.outside,
    read && text.read,
  ].filter((reason) => reason !== false);
}
