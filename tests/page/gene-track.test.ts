// The picture of a gene: where its bases stand, on which side a site is marked, and that no mark covers another.
import pictures from 'guidelines:pictures';
import { describe, expect, test } from 'vitest';
import { exampleSites } from '../../web/src/components/gene-track/example-gene';
import { isChanged, KINDS, kindOf, sideOf } from '../../web/src/components/gene-track/kinds';
import { layOut, markSites } from '../../web/src/components/gene-track/layout';

// Three exons, the last one long; 40,000 bases between the first two.
const exons = [[1001, 1100], [41001, 41200], [41301, 46300]] as const;
const at = (x: number | undefined) => {
  if (x === undefined) throw new Error('outside the picture');
  return x;
};

describe('where a base stands', () => {
  const layout = layOut(exons, [], '+', 700);

  test('in the order in which the gene is read', () => {
    const bases = [500, 1001, 1100, 20000, 41001, 41200, 41250, 41301, 46300, 48000];
    const forward = bases.map((base) => at(layout.xOf(base)));
    expect(forward).toEqual([...forward].sort((a, b) => a - b));
    const backward = bases.map((base) => at(layOut(exons, [], '-', 700).xOf(base)));
    expect(backward).toEqual([...backward].sort((a, b) => b - a));
    expect(backward.map((x) => Math.round(700 - x))).toEqual(forward.map(Math.round));
  });

  test('inside its own exon', () => {
    for (const [i, [first, last]] of exons.entries()) {
      const { x, width } = layout.exons[i]!;
      for (const base of [first, last]) {
        expect(at(layout.xOf(base))).toBeGreaterThan(x);
        expect(at(layout.xOf(base))).toBeLessThan(x + width);
      }
    }
    expect(at(layout.xOf(1101))).toBeGreaterThan(layout.exons[0]!.x + layout.exons[0]!.width);
  });

  test('with long stretches squeezed', () => {
    const between = layout.exons[1]!.x - layout.exons[0]!.x - layout.exons[0]!.width;
    expect(between).toBeLessThan(100);
    const sites = Array.from({ length: 10 }, (_, i) => 20000 + i);
    const roomier = layOut(exons, sites, '+', 700);
    expect(roomier.exons[1]!.x - roomier.exons[0]!.x - roomier.exons[0]!.width).toBeGreaterThan(between);
  });

  test('nowhere far from the gene', () => {
    expect(layout.xOf(1001 - 6000)).toBeUndefined();
    expect(layout.xOf(90_000_000)).toBeUndefined();
  });

  test('inside the picture, in every gene, on both builds', () => {
    for (const gene of Object.values(pictures)) {
      for (const build of ['GRCh38', 'GRCh37'] as const) {
        const own = gene?.structure?.exons[build];
        if (!own) continue;
        const { exons: drawn } = layOut(own, [], gene.structure!.strand, 700);
        expect(drawn).toHaveLength(own.filter(([first], i) => i === 0 || own[i - 1]![1] + 1 !== first).length);
        for (const { x, width } of drawn) {
          expect(x).toBeGreaterThan(0);
          expect(width).toBeGreaterThan(2);
          expect(x + width).toBeLessThan(700);
        }
      }
    }
  });
});

describe('a mark', () => {
  test('stands with what was read only if the file shows the site itself', () => {
    const read = exampleSites.filter((site) => sideOf(site) === 'read').map(({ state }) => state);
    expect(new Set(read)).toEqual(new Set(['seen', 'reference-block']));
  });

  test('says changed only of bases that count', () => {
    const [site] = exampleSites;
    expect(isChanged({ ...site!, state: 'seen', alleles: ['C', 'T'] })).toBe(true);
    expect(isChanged({ ...site!, state: 'low-quality', alleles: ['C', 'T'] })).toBe(false);
    expect(isChanged({ ...site!, state: 'seen', alleles: ['C', null] })).toBe(false);
    expect(isChanged({ ...site!, state: 'seen', alleles: ['C', 'C'] })).toBe(false);
  });

  test('of half a call does not say unchanged', () => {
    expect(kindOf({ ...exampleSites[0]!, state: 'seen', alleles: ['C', null] })).toBe('no-call');
  });

  test('has a shape of its own for every kind', () => {
    expect(new Set(exampleSites.map(kindOf))).toEqual(new Set(KINDS));
  });

  test('covers no other, and sites outside have none', () => {
    const crowded = Array.from({ length: 60 }, (_, i) => ({ ...exampleSites[0]!, id: `rs${i}`, position: 41001 + i }));
    const far = { ...exampleSites[0]!, position: 90_000_000 };
    const marks = markSites([...crowded, far], layOut(exons, crowded.map(({ position }) => position), '+', 700), 11);
    expect(marks).toHaveLength(60);
    for (const a of marks) for (const b of marks) if (a !== b && a.row === b.row) expect(Math.abs(a.x - b.x)).toBeGreaterThanOrEqual(11);
  });
});
