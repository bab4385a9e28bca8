// A VCF as large as a whole genome's, of a person who does not exist: changes along every chromosome, as dense as asked for,
// and among them what the person has at the catalog's sites.
//   node tests/bench/genome.mjs OUT.vcf.gz [--records 20000000] [--seed 1]
import { existsSync, renameSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { fileURLToPath } from 'node:url';
import { openBgzf } from '../support/bgzf.mjs';
import { seeded } from '../support/random.mjs';
import { forgetPhase, randomPerson } from '../support/random-people.mjs';
import { writeVcf } from '../support/vcf.mjs';

// Lengths of GRCh38, in bases (Genome Reference Consortium).
const LENGTHS = {
  chr1: 248956422, chr2: 242193529, chr3: 198295559, chr4: 190214555, chr5: 181538259, chr6: 170805979, chr7: 159345973,
  chr8: 145138636, chr9: 138394717, chr10: 133797422, chr11: 135086622, chr12: 133275309, chr13: 114364328, chr14: 107043718,
  chr15: 101991189, chr16: 90338345, chr17: 83257441, chr18: 80373285, chr19: 58617616, chr20: 64444167, chr21: 46709983,
  chr22: 50818468, chrX: 156040895, chrY: 57227415, chrM: 16569,
};
const TOTAL = Object.values(LENGTHS).reduce((sum, length) => sum + length, 0);

/** Records of a genome that takes so many gigabytes in BGZF, about. */
export const recordsOf = (gigabytes) => Math.round(47_500_000 * Number(gigabytes));

/** The genome of a size, made where it is not in the folder yet. @returns {string} its path */
export function genomeOf(folder, gigabytes) {
  const path = join(folder, `genome-${gigabytes}.vcf.gz`);
  if (!existsSync(path)) {
    console.error(`Writing ${path} (minutes)`);
    const unfinished = join(folder, 'unfinished.vcf.gz');
    writeGenome(unfinished, { records: recordsOf(gigabytes) });
    renameSync(unfinished, path);
  }
  return path;
}

/**
 * In a gVCF every second record is a block without a change, up to the next record.
 * @param {{records: number, seed?: number, shape?: 'variants' | 'gvcf'}} how
 * @returns {number} bytes of the file
 */
export function writeGenome(path, { records, seed = 1, shape = 'variants' }) {
  const random = seeded(seed);
  const { person } = randomPerson(seeded(seed));
  const own = new Map(Object.keys(LENGTHS).map((name) => [name, []]));
  for (const line of writeVcf(forgetPhase(person), { shape: 'variants' }).split('\n')) {
    const cells = line.split('\t');
    if (!line || line.startsWith('#') || cells[0] === 'chrM' && !own.has('chrM')) continue;
    own.get(cells[0])?.push([Number(cells[1]), [...cells.slice(0, 8), 'GT', cells[9].split(':')[0]].join('\t')]);
  }
  const out = openBgzf(path);
  out.write(
    [
      '##fileformat=VCFv4.2',
      ...Object.entries(LENGTHS).map(([name, length]) => `##contig=<ID=${name},length=${length}>`),
      ...(shape === 'gvcf' ? ['##ALT=<ID=NON_REF,Description="Any other">', '##INFO=<ID=END,Number=1,Type=Integer,Description="Last base">'] : []),
      '##FORMAT=<ID=GT,Number=1,Type=String,Description="Genotype">',
      '##FORMAT=<ID=AD,Number=R,Type=Integer,Description="Reads of each allele">',
      '##FORMAT=<ID=DP,Number=1,Type=Integer,Description="Reads">',
      '##FORMAT=<ID=GQ,Number=1,Type=Integer,Description="Genotype quality">',
      '##FORMAT=<ID=PL,Number=G,Type=Integer,Description="Likelihoods">',
      '#CHROM\tPOS\tID\tREF\tALT\tQUAL\tFILTER\tINFO\tFORMAT\tPerson',
      '',
    ].join('\n'),
  );
  const step = TOTAL / records;
  const bases = 'ACGT';
  for (const [name, length] of Object.entries(LENGTHS)) {
    const mine = own.get(name).sort(([one], [other]) => one - other);
    const taken = new Set(mine.map(([pos]) => pos));
    let next = 0;
    let lines = [];
    for (let pos = 1 + Math.floor(random() * step), after; pos < length; pos = after) {
      after = pos + 1 + Math.floor(random() * 2 * step);
      while (next < mine.length && mine[next][0] <= pos) lines.push(mine[next++][1]);
      if (taken.has(pos)) continue;
      const number = Math.floor(random() * 2 ** 32);
      if (shape === 'gvcf' && number % 2 === 0) {
        const end = Math.min(after, mine[next]?.[0] ?? length) - 1;
        lines.push(`${name}\t${pos}\t.\t${bases[number & 3]}\t<NON_REF>\t.\tPASS\tEND=${end}\tGT:DP:GQ\t0/0:${20 + (number & 31)}:60`);
        continue;
      }
      const depth = 20 + (number & 31);
      const half = (number >> 5) & 15;
      lines.push(
        `${name}\t${pos}\t.\t${bases[number & 3]}\t${bases[(number + 1 + ((number >> 9) & 1)) & 3]}\t${((number >>> 8) % 90000) / 100}\tPASS\t.\tGT:AD:DP:GQ:PL\t0/1:${depth - half},${half}:${depth}:${(number >>> 12) % 99}:${(number >>> 16) % 1999},0,${(number >>> 3) % 1777}`,
      );
      if (lines.length > 10_000) {
        out.write(`${lines.join('\n')}\n`);
        lines = [];
      }
    }
    while (next < mine.length) lines.push(mine[next++][1]);
    if (lines.length > 0) out.write(`${lines.join('\n')}\n`);
  }
  out.end();
  return out.bytes;
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: { records: { type: 'string', default: '20000000' }, seed: { type: 'string', default: '1' } },
  });
  console.log(`${writeGenome(positionals[0], { records: Number(values.records), seed: Number(values.seed) })} bytes`);
}
