// A small reader of VCF files. It shares nothing with Rxplain's own, so that what a file says can be checked apart
// from what Rxplain makes of it.
import { readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';

/**
 * @typedef {object} Row
 * @property {number} pos 1-based
 * @property {string} ref
 * @property {string[]} alts
 * @property {(sample: string) => Genotype | null} genotype
 *
 * @typedef {object} Genotype
 * @property {(number | null)[]} copies 0 reference, 1 first alternative...; null not called
 * @property {boolean} phased
 */

export function readVcf(path) {
  const bytes = readFileSync(path);
  const text = (path.endsWith('.gz') ? gunzipSync(bytes) : bytes).toString();
  const rows = new Map();
  let samples = [];
  for (const line of text.split('\n')) {
    if (line === '' || line.startsWith('##')) continue;
    if (line.startsWith('#')) samples = line.split('\t').slice(9);
    else addRow(rows, line, samples);
  }
  return {
    samples,
    /** @returns {Row[]} the rows whose reference bases touch first..last */
    rowsOver: (chromosome, first, last) =>
      (rows.get(plain(chromosome)) ?? []).filter(({ pos, ref }) => pos <= last && pos + ref.length > first),
  };
}

function addRow(rows, line, samples) {
  const [chromosome, pos, , ref, alt] = line.split('\t', 5);
  const name = plain(chromosome);
  if (!rows.has(name)) rows.set(name, []);
  rows.get(name).push({
    pos: Number(pos),
    ref,
    alts: alt.split(','),
    genotype: (sample) => genotypeOf(line.split('\t'), samples.indexOf(sample)),
  });
}

function genotypeOf(cells, column) {
  const at = (cells[8] ?? '').split(':').indexOf('GT');
  const text = column < 0 || at < 0 ? undefined : cells[9 + column]?.split(':')[at];
  if (!text) return null;
  const copies = text.split(/[/|]/).map((copy) => (copy === '.' ? null : Number(copy)));
  return { copies, phased: text.includes('|') };
}

const plain = (chromosome) => chromosome.replace(/^chr/, '');
