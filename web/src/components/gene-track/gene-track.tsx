import pictures from 'guidelines:pictures';
import { useState } from 'preact/hooks';
import { useContent } from '../../content';
import type { Gene, Report, Site } from '../../generated/report';
import { KINDS, kindOf, type Kind } from './kinds';
import { layOut, markSites, type Exons, type Layout } from './layout';
import { Mark } from './marks';
import { describeSite, Legend, SiteLine } from './words';

export interface GeneTrackProps {
  gene: Pick<Gene, 'symbol' | 'sites'>;
  // Of the file: the positions are on it.
  build: Report['input']['build'];
}

const WIDTH = 720;
// From the middle of one mark to that of the next.
const SIZE = 11;
const ROW = 12;
const EXON = 22;

// The gene with its exons, and every site of it: above it what was read, below it what was not. Genes whose exons no
// reviewed data names have no picture; the table of sites says the same in words.
export function GeneTrack({ gene, build }: GeneTrackProps) {
  const structure = pictures[gene.symbol]?.structure;
  if (!structure || build === null || gene.sites.details.length === 0) return null;
  return <Track gene={gene} exons={structure.exons[build]} strand={structure.strand} />;
}

interface TrackProps {
  gene: GeneTrackProps['gene'];
  exons: Exons;
  strand: '+' | '-';
}

function Track({ gene, exons, strand }: TrackProps) {
  const { track: text } = useContent();
  const sites = gene.sites.details;
  const layout = layOut(exons, sites.map(({ position }) => position), strand, WIDTH - 2 * SIZE);
  const marks = markSites(sites, layout, SIZE);
  const [chosen, setChosen] = useState(0);
  const site = marks[chosen]?.site;
  const outside = sites.length - marks.length;
  if (!site) return null;
  return (
    <div class="rx-track">
      <h5 class="rx-advice__heading">
        {text.heading}
        <span class="nhsuk-u-visually-hidden">{text.headingOf(gene.symbol)}</span>
      </h5>
      <p class="rx-no-print">{text.intro}</p>
      <div class="rx-track__frame">
        <p class="rx-track__side">{text.read}</p>
        <div class="rx-track__scroll">
          <Drawing label={text.label(gene.symbol, sites.length)} exons={exons} layout={layout} marks={marks} chosen={chosen} onChoose={setChosen} />
        </div>
        <p class="rx-track__side">{text.notRead}</p>
        <SiteLine site={site} exons={exons} />
      </div>
      <p class="rx-muted rx-no-print">{text.keys}</p>
      <Legend counts={countKinds(sites)} />
      {outside > 0 && <p>{text.outside(outside)}</p>}
    </div>
  );
}

const countKinds = (sites: Site[]): [Kind, number][] =>
  KINDS.map((kind): [Kind, number] => [kind, sites.filter((site) => kindOf(site) === kind).length]).filter(([, n]) => n > 0);

interface DrawingProps {
  label: string;
  exons: Exons;
  layout: Layout;
  marks: ReturnType<typeof markSites>;
  chosen: number;
  onChoose: (index: number) => void;
}

// One stop of the Tab key; arrow keys, Home and End move over the marks in the order in which they stand.
function Drawing({ label, exons, layout, marks, chosen, onChoose }: DrawingProps) {
  const { track: text, site: words } = useContent();
  const rows = (side: 'read' | 'not-read') => Math.max(1, ...marks.filter((mark) => mark.side === side).map(({ row }) => row + 1));
  const middle = rows('read') * ROW + EXON / 2 + SIZE;
  const height = middle + rows('not-read') * ROW + EXON / 2 + SIZE;
  const yOf = ({ side, row }: (typeof marks)[number]) => middle + (side === 'read' ? -1 : 1) * (EXON / 2 + SIZE / 2 + 3 + row * ROW);

  function move(event: KeyboardEvent): void {
    const to = destination(event.key, chosen, marks.length);
    if (to === undefined) return;
    event.preventDefault();
    onChoose(to);
    const list = event.currentTarget as SVGElement;
    list.querySelectorAll<SVGElement>('[role="option"]')[to]?.focus();
  }

  return (
    <svg
      class="rx-track__drawing"
      viewBox={`${-SIZE} 0 ${WIDTH} ${height}`}
      role="listbox"
      aria-label={label}
      aria-orientation="horizontal"
      onKeyDown={move}
    >
      <g aria-hidden="true">
        <path class="rx-track__intron" d={`M0 ${middle}H${WIDTH - 2 * SIZE}`} />
        {layout.exons.map(({ x, width }) => (
          <rect key={x} class="rx-track__exon" x={x} y={middle - EXON / 2} width={width} height={EXON} rx="2" />
        ))}
        <path class="rx-track__way" d={`M${layout.line.from} ${middle}H${layout.line.to}m-6-4 6 4-6 4`} />
      </g>
      {marks.map((mark, index) => {
        const y = yOf(mark);
        return (
          <g
            key={mark.site.id}
            class="rx-track__site"
            role="option"
            aria-selected={index === chosen}
            aria-label={`${mark.site.id}: ${describeSite(mark.site, exons, text, words.unread)}`}
            tabindex={index === chosen ? 0 : -1} // In SVG an attribute keeps its case, and `tabIndex` is none.
            onClick={() => onChoose(index)}
            onFocus={() => onChoose(index)}
          >
            {index === chosen && <path class="rx-track__stem" d={`M${mark.x} ${y}V${middle}`} />}
            <rect class="rx-track__ground" x={mark.x - SIZE / 2} y={y - ROW / 2} width={SIZE} height={ROW} />
            {index === chosen && <circle class="rx-track__halo" cx={mark.x} cy={y} r="8.5" />}
            <g transform={`translate(${mark.x} ${y})`}>
              <Mark kind={kindOf(mark.site)} />
            </g>
          </g>
        );
      })}
    </svg>
  );
}

function destination(key: string, at: number, all: number): number | undefined {
  switch (key) {
    case 'ArrowRight':
    case 'ArrowDown':
      return Math.min(at + 1, all - 1);
    case 'ArrowLeft':
    case 'ArrowUp':
      return Math.max(at - 1, 0);
    case 'Home':
      return 0;
    case 'End':
      return all - 1;
    default:
      return undefined;
  }
}
