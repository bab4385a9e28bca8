// Where the bases of a gene stand in its picture. An exon grows with the root of its length, so that the last one, often
// ten times as long, leaves room for the others. What lies between them can be a thousand times as long and is squeezed to
// one length, but gets room for the sites that lie in it.
import type { Site } from '../../generated/report';
import { sideOf, type Side } from './kinds';

// First and last base, 1-based, inclusive, in the order of the chromosome.
export type Exons = readonly (readonly [first: number, last: number])[];

interface Stretch {
  // Bases, half open: [from, to)
  from: number;
  to: number;
  exon: boolean;
  // In the picture
  x: number;
  width: number;
}

export interface Layout {
  exons: { x: number; width: number }[];
  // Between the ends of the gene
  line: { from: number; to: number };
  // Undefined where the base lies outside the picture.
  xOf: (position: number) => number | undefined;
}

// Shares of the picture before it is fitted to its width.
const LEAST_EXON = 10;
const A_ROOT_OF_BASES = 1.6;
const SQUEEZED = 14;
const ROOM_A_SITE = 5;
const MOST_ROOM = 90;
// How many bases before and after the gene are still in the picture.
const AROUND = 5000;

export function layOut(exons: Exons, sites: readonly number[], strand: '+' | '-', width: number): Layout {
  const parts = stretchesOf(exons).map((part) => {
    const inside = sites.filter((position) => position >= part.from && position < part.to).length;
    const room = Math.min(MOST_ROOM, inside * ROOM_A_SITE);
    const long = part.exon ? Math.max(LEAST_EXON, Math.sqrt(part.to - part.from) * A_ROOT_OF_BASES, room) : SQUEEZED + room;
    return { ...part, long };
  });
  const fit = width / parts.reduce((sum, { long }) => sum + long, 0);
  let end = 0;
  const placed: Stretch[] = parts.map(({ long, ...part }) => {
    const x = end;
    end += long * fit;
    return { ...part, x, width: long * fit };
  });
  // In the direction in which the gene is read.
  const turned = strand === '+' ? placed : placed.map((part) => ({ ...part, x: width - part.x - part.width }));
  const inGene = turned.slice(1, -1);
  return {
    exons: inGene.filter(({ exon }) => exon).sort((a, b) => a.x - b.x),
    line: { from: Math.min(...inGene.map(({ x }) => x)), to: Math.max(...inGene.map((part) => part.x + part.width)) },
    xOf(position) {
      const part = turned.find(({ from, to }) => position >= from && position < to);
      if (!part) return undefined;
      const along = (position - part.from + 0.5) / (part.to - part.from);
      return part.x + part.width * (strand === '+' ? along : 1 - along);
    },
  };
}

// Before the gene, its exons and what is between them in turn, after the gene.
function stretchesOf(exons: Exons): Pick<Stretch, 'from' | 'to' | 'exon'>[] {
  const start = exons[0]![0];
  const after = exons.at(-1)![1] + 1;
  const inside = exons.flatMap(([first, last], i) => {
    const next = exons[i + 1]?.[0];
    const exon = { from: first, to: last + 1, exon: true };
    return next === undefined || next === last + 1 ? [exon] : [exon, { from: last + 1, to: next, exon: false }];
  });
  return [{ from: start - AROUND, to: start, exon: false }, ...inside, { from: after, to: after + AROUND, exon: false }];
}

export interface Marked {
  site: Site;
  side: Side;
  x: number;
  // Marks that would cover each other are put in rows, the first of them next to the gene.
  row: number;
}

export function markSites(sites: readonly Site[], layout: Layout, size: number): Marked[] {
  const ends: Record<Side, number[]> = { read: [], 'not-read': [] };
  return sites
    .flatMap((site) => {
      const x = layout.xOf(site.position);
      return x === undefined ? [] : [{ site, x, side: sideOf(site) }];
    })
    .sort((a, b) => a.x - b.x)
    .map((mark) => {
      const taken = ends[mark.side];
      const free = taken.findIndex((end) => end <= mark.x - size);
      const row = free < 0 ? taken.length : free;
      taken[row] = mark.x;
      return { ...mark, row };
    });
}
