// The catalog's genes for other programs: of each, from its first site to its last, on GRCh38.
import { writeFileSync } from 'node:fs';
import { bundle } from '../support/bundle.mjs';

/** @returns {{ chromosome: string, first: number, last: number }[]} 1-based, inclusive */
export function siteRegions() {
  return bundle.genes
    .filter(({ sites }) => sites.length > 0)
    .map(({ chromosome, sites }) => {
      const positions = sites.map(({ GRCh38 }) => GRCh38.pos);
      return { chromosome, first: Math.min(...positions), last: Math.max(...positions) };
    });
}

/** As a BED file. @param {string} path */
export function writeRegions(path) {
  const lines = siteRegions().map(({ chromosome, first, last }) => `${chromosome}\t${first - 1}\t${last}`);
  writeFileSync(path, `${lines.join('\n')}\n`);
  return path;
}
