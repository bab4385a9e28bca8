// A sequenced cohort of people who do not exist, over the catalog's genes: a row for every site, and one in 500 bases
// between them. At most 100 people are drawn; the others have the genotypes of one of these. Reads and qualities are
// each person's own.
import { spawnSync } from 'node:child_process';
import { closeSync, openSync, writeSync } from 'node:fs';
import { randomCohort } from '../support/cohort.mjs';
import { bundle } from '../support/bundle.mjs';
import { seeded } from '../support/random.mjs';
import { writeVcf } from '../support/vcf.mjs';
import { siteRegions } from './regions.mjs';

const MOST_DRAWN = 100;
const STEP = 500;
const REACH = 100;

/** @param {string} path ends in .vcf.gz; an index is made beside it @param {number} people */
export function writeCohort(path, people) {
  const random = seeded(people);
  const drawn = Math.min(people, MOST_DRAWN);
  const lines = bystanders(random, drawn);
  const [head, rows] = parted(writeVcf(randomCohort(1, drawn), { lines }));
  const plain = path.replace(/\.gz$/, '');
  const file = openSync(plain, 'w');
  const names = Array.from({ length: people }, (_, at) => `P${at}`);
  writeSync(file, [...head.slice(0, -1), [...head.at(-1).split('\t').slice(0, 9), ...names].join('\t'), ''].join('\n'));
  for (const row of rows) writeSync(file, `${widened(row, people, random)}\n`);
  closeSync(file);
  for (const [command, ...args] of [['bgzip', '-f', plain], ['bcftools', 'index', '-f', path]]) {
    const { status, error } = spawnSync(command, args, { stdio: 'inherit' });
    if (status !== 0) throw error ?? new Error(`${command} failed`);
  }
}

function parted(text) {
  const lines = text.trimEnd().split('\n');
  const first = lines.findIndex((line) => !line.startsWith('#'));
  return [lines.slice(0, first), lines.slice(first)];
}

function widened(row, people, random) {
  const cells = row.split('\t');
  const calls = cells.slice(9).map((cell) => cell.split(':')[0]);
  const between = (low, high) => low + Math.floor(random() * (high - low));
  const cellOf = (_, at) => `${calls[at % calls.length]}:${between(15, 60)}:${between(30, 100)}`;
  return [...cells.slice(0, 8), 'GT:DP:GQ', ...Array.from({ length: people }, cellOf)].join('\t');
}

// Rows away from every site.
function bystanders(random, people) {
  const taken = new Set(
    bundle.genes.flatMap(({ chromosome, sites }) => sites.map(({ GRCh38 }) => `${chromosome} ${Math.floor(GRCh38.pos / STEP)}`)),
  );
  const isFree = (chromosome, pos) => [pos - REACH, pos + REACH].every((near) => !taken.has(`${chromosome} ${Math.floor(near / STEP)}`));
  return siteRegions().flatMap(({ chromosome, first, last }) =>
    Array.from({ length: Math.floor((last - first) / STEP) }, (_, at) => first + at * STEP)
      .filter((pos) => isFree(chromosome, pos))
      .map((pos) => {
        const calls = Array.from({ length: people }, () => (random() < 0.1 ? '0/1' : '0/0'));
        return `${chromosome} ${pos} . A G . PASS . GT ${calls.join(' ')}`;
      }),
  );
}
