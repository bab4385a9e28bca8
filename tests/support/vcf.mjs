// Writes a person as a VCF file, in one of the many ways in which files say the same.
import { contigs } from './contigs.mjs';
import { seeded, shuffled } from './random.mjs';
import { spell } from './spelling.mjs';

/** @typedef {import('./person.mjs').Person} Person */

const order = Object.keys(contigs);

/**
 * @typedef {object} FileOptions
 * @property {'GRCh38' | 'GRCh37'} [build]
 * @property {boolean} [chr] names such as chr10 (default), or 10
 * @property {'every-site' | 'variants' | 'blocks'} [shape] a row for every site seen (default); rows for what differs
 *   from the build's reference alone; reference sites joined to gVCF blocks
 * @property {'listed' | 'carried'} [alts] alternatives of a row: all that the catalog lists (default), or those carried
 * @property {'listed' | 'carried'} [ids] rsIDs of all rows that have one (default), or of those where a change is carried
 * @property {boolean} [split] one row for each alternative
 * @property {'listed' | 'padded' | 'shifted'} [indels] how insertions and deletions are spelled; see spelling.mjs
 * @property {boolean} [shuffled] rows in no order
 * @property {'edge' | 'genome' | 'exome'} [surroundings] what else a file of variants alone holds, near each gene
 * @property {'GRCh38' | 'GRCh37'} [headerBuild] the build that the header claims; by default the file's own
 * @property {boolean} [oldMitochondria] chrM of UCSC hg19, which is not the sequence that everybody else uses
 * @property {string[]} [chromosomes] of the person, these alone: one file of a set (chr10)
 * @property {string} [sample] what the file calls the only person
 * @property {string[]} [lines] further rows, cells separated by white space
 */

/**
 * @param {Person | Record<string, Person>} who one person, or several by name
 * @param {FileOptions} [options]
 */
export function writeVcf(who, options = {}) {
  const people = 'observed' in who ? { [options.sample ?? 'Person']: who } : who;
  const settings = { build: 'GRCh38', chr: true, shape: 'every-site', alts: 'listed', ids: 'listed', indels: 'listed', surroundings: 'edge', ...options };
  const rows = rowsOf(Object.values(people), settings);
  const lines = (settings.shape === 'blocks' ? joinBlocks(rows) : rows).flatMap((row) => linesOf(row, settings));
  if (settings.shape === 'variants') lines.push(...bystanders(Object.values(people), settings, catalogOf(Object.values(people)[0], settings.build)));
  lines.push(...(settings.lines ?? []).map((line) => line.trim().split(/\s+/).join('\t')));
  const ordered = settings.shuffled ? shuffled(seeded(1), lines) : inFileOrder(lines);
  return [...headerOf(Object.keys(people), settings), ...ordered].join('\n') + '\n';
}

function headerOf(names, { build, headerBuild = build, chr, oldMitochondria }) {
  const lengthOf = (name) => (name === 'chrM' && oldMitochondria ? 16571 : contigs[name][headerBuild]);
  return [
    '##fileformat=VCFv4.2',
    '##source=Rxplain, people who do not exist',
    ...order.map((name) => `##contig=<ID=${contigName(name, chr)},length=${lengthOf(name)}>`),
    '##FILTER=<ID=PASS,Description="All filters passed">',
    '##FILTER=<ID=LowQual,Description="Low quality">',
    '##INFO=<ID=END,Number=1,Type=Integer,Description="Last position of the record">',
    '##INFO=<ID=SVTYPE,Number=1,Type=String,Description="Kind of structural variant">',
    '##ALT=<ID=NON_REF,Description="Any other allele">',
    '##ALT=<ID=DEL,Description="Deletion">',
    '##FORMAT=<ID=GT,Number=1,Type=String,Description="Genotype">',
    '##FORMAT=<ID=DP,Number=1,Type=Integer,Description="Reads at this position">',
    '##FORMAT=<ID=MIN_DP,Number=1,Type=Integer,Description="Fewest reads in the block">',
    '##FORMAT=<ID=GQ,Number=1,Type=Integer,Description="Genotype quality">',
    '##FORMAT=<ID=AD,Number=R,Type=Integer,Description="Reads of each allele">',
    '##FORMAT=<ID=PS,Number=1,Type=Integer,Description="Phase set">',
    ['#CHROM', 'POS', 'ID', 'REF', 'ALT', 'QUAL', 'FILTER', 'INFO', 'FORMAT', ...names].join('\t'),
  ];
}

function contigName(name, chr) {
  if (chr) return name;
  return name === 'chrM' ? 'MT' : name.slice(3);
}

// Every site of the catalog, in the order of a file: the same for everybody of one bundle.
const catalogs = { GRCh38: new WeakMap(), GRCh37: new WeakMap() };

function catalogOf(person, build) {
  if (!catalogs[build].has(person.bundle)) {
    const places = [...person.sites.values()].map(({ gene, site }) => ({ gene, site, chromosome: gene.chromosome, pos: site[build].pos }));
    catalogs[build].set(person.bundle, places.sort((a, b) => compareChromosomes(a.chromosome, b.chromosome) || a.pos - b.pos));
  }
  return catalogs[build].get(person.bundle);
}

// One row a site that anybody has a record of: { chromosome, pos, id, ref, alts, genotypes }.
function rowsOf(people, { build, shape, alts, ids, indels, chromosomes }) {
  const rows = [];
  for (const [rank, { gene, site }] of catalogOf(people[0], build).entries()) {
    const { id } = site;
    if (chromosomes && !chromosomes.includes(gene.chromosome)) continue;
    if (!people.some((person) => person.observed.has(id))) continue;
    const place = site[build];
    const genotypes = people.map((person) => person.observed.get(id)?.genotype ?? null);
    const carried = genotypes.flatMap((genotype) => genotype?.alleles ?? []).filter((allele) => allele !== null);
    const known = [site.GRCh38.ref, ...site.alts];
    const offered = alts === 'listed' && shape === 'every-site' ? [...known, ...carried] : carried.toSorted((a, b) => known.indexOf(a) - known.indexOf(b));
    const others = [...new Set(offered)].filter((allele) => allele !== place.ref);
    const plain = genotypes.every((genotype) => !genotype || genotype.alleles.every((allele) => allele === place.ref));
    if (shape === 'variants' && plain) continue;
    const named = site.rsid !== undefined && (ids === 'listed' || !plain);
    rows.push({ rank, gene: gene.symbol, chromosome: gene.chromosome, id: named ? site.rsid : '.', ...spell(site, place, others, indels), carriedAs: [place.ref, ...others], genotypes, plain });
  }
  return rows;
}

const compareChromosomes = (a, b) => order.indexOf(a) - order.indexOf(b);

const places = new Map(order.flatMap((name, at) => [[name, at], [contigName(name, false), at]]));

function inFileOrder(lines) {
  const keyed = lines.map((line) => {
    const [chromosome, pos] = line.split('\t', 2);
    return { line, chromosome: places.get(chromosome) ?? order.length, pos: Number(pos) };
  });
  return keyed.sort((a, b) => a.chromosome - b.chromosome || a.pos - b.pos).map(({ line }) => line);
}

// Neighbouring reference sites become one block, unless a site between them was not seen. As in a real gVCF, a block
// stops where another row begins.
function joinBlocks(rows) {
  const isReference = (row) => row.genotypes.length === 1 && row.plain && !row.genotypes[0].fields;
  const others = rows.filter((row) => !isReference(row)).map((row) => ({ ...row, alts: [...row.alts, '<NON_REF>'] }));
  const blocks = [];
  for (const row of rows.filter(isReference)) {
    for (const piece of piecesBeside(row, others)) {
      const last = blocks.at(-1);
      const between = others.some((other) => other.chromosome === row.chromosome && other.pos > last?.pos && other.pos < piece.pos);
      if (last?.gene === row.gene && row.rank - last.rank <= 1 && !between) {
        last.end = Math.max(last.end, piece.end);
        last.rank = row.rank;
      } else {
        blocks.push({ ...row, id: '.', pos: piece.pos, ref: row.ref[piece.pos - row.pos], alts: ['<NON_REF>'], end: piece.end });
      }
    }
  }
  return [...blocks, ...others];
}

// Changes that concern no site of the catalog, as every file of a genome or exome has them.
const surroundings = {
  // one before each gene's region: somebody looked near it
  edge: (first) => [first - 400],
  // one in 900 bases, a million to either side
  genome: (first, last) => Array.from({ length: (last - first + 2_000_000) / 900 }, (_, i) => first - 1_000_000 + 900 * i),
  // a handful, in one place
  exome: (first) => Array.from({ length: 8 }, (_, i) => first + 40 * i),
};

function bystanders(people, settings, rows) {
  const genotypes = people.map(() => ({ alleles: ['A', 'G'], phased: false }));
  const reach = 200;
  const taken = new Set(rows.flatMap(({ chromosome, pos }) => [-1, 0, 1].map((step) => `${chromosome} ${Math.floor(pos / reach) + step}`)));
  const genes = [...people[0].genes.values()].filter(({ chromosome, region }) => region && (settings.chromosomes?.includes(chromosome) ?? true));
  return genes.flatMap(({ chromosome, region }) =>
    surroundings[settings.surroundings](...region[settings.build])
      .filter((pos) => pos > 0 && !taken.has(`${chromosome} ${Math.floor(pos / reach)}`))
      .map((pos) => lineOf({ chromosome, pos, id: '.', ref: 'A', alts: ['G'], carriedAs: ['A', 'G'], genotypes }, settings)),
  );
}

// What is left of a row where other rows do not lie over it.
function piecesBeside(row, others) {
  let pieces = [{ pos: row.pos, end: row.pos + row.ref.length - 1 }];
  for (const other of others.filter((other) => other.chromosome === row.chromosome)) {
    const last = other.pos + other.ref.length - 1;
    pieces = pieces
      .flatMap(({ pos, end }) => [{ pos, end: Math.min(end, other.pos - 1) }, { pos: Math.max(pos, last + 1), end }])
      .filter(({ pos, end }) => pos <= end);
  }
  return pieces;
}

function linesOf(row, settings) {
  if (!settings.split || row.alts.length < 2) return [lineOf(row, settings)];
  return row.alts.map((alt, index) => {
    const only = row.carriedAs[index + 1];
    const copy = (allele) => (allele === null || allele === only ? allele : row.carriedAs[0]);
    const genotypes = row.genotypes.map((genotype) => genotype && { ...genotype, alleles: genotype.alleles.map(copy) });
    return lineOf({ ...row, alts: [alt], carriedAs: [row.carriedAs[0], only], genotypes }, settings);
  });
}

function lineOf(row, { chr }) {
  const fields = row.genotypes.map((genotype) => ({ ...(genotype && { DP: 30, GQ: 99 }), ...genotype?.fields, PS: genotype?.phaseSet }));
  const filter = fields.find((each) => each.FILTER)?.FILTER ?? 'PASS';
  const keys = ['DP', 'GQ', 'AD', 'PS'].filter((key) => fields.some((each) => each[key] !== undefined));
  const info = row.end ? `END=${row.end}` : '.';
  const cells = row.genotypes.map((genotype, at) => [callOf(genotype, row), ...keys.map((key) => fields[at][key] ?? '.')].join(':'));
  return [contigName(row.chromosome, chr), row.pos, row.id, row.ref, row.alts.join(',') || '.', '.', filter, info, ['GT', ...keys].join(':'), ...cells].join('\t');
}

function callOf(genotype, { carriedAs }) {
  if (!genotype) return './.';
  const calls = genotype.alleles.map((allele) => (allele === null ? '.' : carriedAs.indexOf(allele)));
  if (!genotype.phased && !calls.includes('.')) calls.sort();
  return calls.join(genotype.phased ? '|' : '/');
}
