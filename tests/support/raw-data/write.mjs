// Writes a person as the raw data of a service for consumers: a table with a row for each marker of its chip.
//
//   writeRawData(person, formats['23andMe v5'], { chip: ['rs4244285'], strand: 'minus' })
import { fillers } from './fillers.mjs';
import { lettersOf } from './formats.mjs';
import { isOneBase, onOtherStrand } from './letters.mjs';

/** @typedef {import('../person.mjs').Person} Person */
/** @typedef {import('./formats.mjs').Format} Format */

/**
 * @typedef {object} RawOptions
 * @property {Iterable<string>} [chip] ids of the sites that it reads; by default all that the person has a genotype of
 * @property {'GRCh37' | 'GRCh38'} [build]
 * @property {'plus' | 'minus'} [strand] of every letter
 * @property {Iterable<string>} [turned] ids of sites whose letters alone are of the other strand
 * @property {number} [fillers] rows of markers that concern no site
 * @property {string} [lineEnd] other than the format's own
 * @property {string} [noCall] a whole genotype that was not read, such as --, 00, NC
 * @property {boolean} [unnamed] the service's own names instead of rsIDs
 */

/** @param {Person} person @param {Format} format @param {RawOptions} [options] */
export function writeRawData(person, format, options = {}) {
  const { build = 'GRCh37', lineEnd = format.lineEnd } = options;
  const rows = inFileOrder([...rowsOf(person, format, { build, ...options }), ...fillers(person, options.fillers ?? 0)]);
  const lines = rows.filter(({ chromosome }) => format.chromosomes[chromosome] !== null).map((row) => ({ row, line: lineOf(row, format, options) }));
  const first = lines.filter(({ row }) => row.chromosome !== 'chrX').map(({ line }) => line);
  const second = lines.filter(({ row }) => row.chromosome === 'chrX').map(({ line }) => line);
  return [...format.head(build), ...first, ...(format.secondHead ?? []), ...second].map((line) => line + lineEnd).join('');
}

/** Whether the format can tell what the person has at a site. @param {Person} person @param {Format} format */
export function tells(person, format, id) {
  const { gene, site, genotype } = person.observed.get(id);
  const there = format.chromosomes[gene.chromosome] !== null;
  return there && genotype.alleles.every((allele) => allele === null || lettersOf(format, site, allele) !== undefined);
}

function rowsOf(person, format, { chip = person.observed.keys(), build, strand = 'plus', turned = [], unnamed = false }) {
  const alone = new Set(turned);
  return [...chip]
    .filter((id) => person.observed.has(id) && tells(person, format, id))
    .map((id) => {
      const { gene, site, genotype } = person.observed.get(id);
      const minus = (strand === 'minus') !== alone.has(id);
      const turn = (letters) => (minus && (isOneBase(site) || format.changes === 'long') ? onOtherStrand(letters) : letters);
      const letters = genotype.alleles.map((allele) => (allele === null ? format.missing : turn(lettersOf(format, site, allele))));
      // Services give a change at the base after the one that its definition begins with, unless they write it out.
      const pos = site[build].pos + (isOneBase(site) || format.changes === 'long' ? 0 : 1);
      return { id: unnamed ? undefined : site.rsid, chromosome: gene.chromosome, pos, letters: alphabetic(letters) };
    });
}

const alphabetic = (letters) => letters.toSorted();

const order = [...Array.from({ length: 22 }, (_, at) => `chr${at + 1}`), 'chrX', 'chrY', 'chrM'];
const inFileOrder = (rows) => rows.sort((a, b) => order.indexOf(a.chromosome) - order.indexOf(b.chromosome) || a.pos - b.pos);

function lineOf({ id, chromosome: place, pos, letters }, { columns, separator, quote = '', chromosomes, doubled, missing, ownId }, { noCall }) {
  const chromosome = chromosomes[place] ?? place.slice(3);
  const both = letters.length === 1 && doubled ? [...letters, ...letters] : letters;
  const unread = noCall !== undefined && both.every((letter) => letter === missing);
  const cells = {
    id: id ?? ownId(chromosome, pos),
    chromosome,
    position: String(pos),
    genotype: unread ? noCall : both.join(''),
    allele1: both[0],
    allele2: both[1] ?? '',
  };
  return quotedAs(columns.map((column) => cells[column]), separator, quote);
}

// Quoted twice, only the outer two quotation marks of a row are single ones.
function quotedAs(cells, separator, quote) {
  const line = cells.map((cell) => quote + cell + quote).join(separator);
  return quote === '""' ? line.slice(1, -1) : line;
}
