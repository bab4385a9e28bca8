// Files that a visitor might choose: the example people, and what is not a genotype file at all.
import { appendFileSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { deflateRawSync, gzipSync } from 'node:zlib';
import { afterAll } from 'vitest';
import { repository } from './site';

const scratch = mkdtempSync(join(tmpdir(), 'rxplain-browser-'));
afterAll(() => rmSync(scratch, { recursive: true, force: true }));

export interface TestFile {
  name: string;
  mimeType: string;
  buffer: Buffer;
}

export function file(name: string, content: string | Buffer): TestFile {
  return { name, mimeType: '', buffer: Buffer.from(content) };
}

const example = (id: 'a' | 'b') => readFileSync(join(repository, `web/src/examples/person-${id}.vcf`), 'utf8');
export const personA = () => file('person-a.vcf', example('a'));
export const personB = () => file('person-b.vcf', example('b'));

// Person A twice, as two columns of one file.
export function twoPeople(first = 'first', second = 'second'): TestFile {
  const lines = example('a')
    .split('\n')
    .map((line) => {
      const cells = line.split('\t');
      if (line.startsWith('#CHROM')) return [...cells.slice(0, 9), first, second].join('\t');
      return cells.length > 9 ? [...cells, cells[9]].join('\t') : line;
    });
  return file('two-people.vcf', lines.join('\n'));
}

// What person A has at single bases with an rs number, as a table that no known service writes.
export function rawData(name: string): TestFile {
  const rows = example('a')
    .split('\n')
    .map((line) => line.split('\t'))
    .filter((cells) => /^rs\d+$/.test(cells[2] ?? '') && [cells[3], cells[4]].every((bases) => /^[ACGT]$/.test(bases ?? '')))
    .flatMap(([chromosome = '', position, id, reference = '', change = '', , , , , call = '']) => {
      const alleles = /^([01])[/|]([01])/.exec(call)?.slice(1);
      return alleles ? [[id, chromosome.replace('chr', ''), position, alleles.map((each) => (each === '0' ? reference : change)).join('')]] : [];
    });
  return file(name, ['marker\tchrom\tbp\tcall', ...rows.map((row) => row.join('\t')), ''].join('\n'));
}

// An archive of files that are stored as they are (PKWARE APPNOTE 6.3, sections 4.3.7, 4.3.12 and 4.3.16).
export function zip(name: string, members: TestFile[]): TestFile {
  const locals: Buffer[] = [];
  const central: Buffer[] = [];
  let offset = 0;
  for (const member of members) {
    const common = Buffer.alloc(26);
    common.writeUInt16LE(20, 0);
    common.writeUInt32LE(crc32(member.buffer), 10);
    common.writeUInt32LE(member.buffer.length, 14);
    common.writeUInt32LE(member.buffer.length, 18);
    common.writeUInt16LE(member.name.length, 22);
    const place = Buffer.alloc(14);
    place.writeUInt32LE(offset, 10);
    central.push(Buffer.from('PK\x01\x02\x14\x00', 'latin1'), common, place, Buffer.from(member.name));
    const local = Buffer.concat([Buffer.from('PK\x03\x04', 'latin1'), common, Buffer.from(member.name), member.buffer]);
    locals.push(local);
    offset += local.length;
  }
  const directory = Buffer.concat(central);
  const end = Buffer.alloc(22);
  end.write('PK\x05\x06', 'latin1');
  end.writeUInt16LE(members.length, 8);
  end.writeUInt16LE(members.length, 10);
  end.writeUInt32LE(directory.length, 12);
  end.writeUInt32LE(offset, 16);
  return file(name, Buffer.concat([...locals, directory, end]));
}

// Person A in two files: one chromosome, and all others.
export function inTwoFiles(chromosome: string): [TestFile, TestFile] {
  const only = (keep: (line: string) => boolean) =>
    example('a').split('\n').filter((line) => line.startsWith('#') || line === '' || keep(line)).join('\n');
  const isThere = (line: string) => line.startsWith(`${chromosome}\t`);
  return [file(`${chromosome}.vcf`, only(isThere)), file('others.vcf', only((line) => !isThere(line)))];
}

// A header, and not one record.
export const nothingTested = () =>
  file('nothing-tested.vcf', example('a').split('\n').filter((line) => line.startsWith('#')).join('\n') + '\n');

// Person A, and then 400 MB of records elsewhere: a file that takes seconds to read, so that a test can act meanwhile.
export function longFile(): string {
  const record = 'chrX\t155000000\t.\tA\tG\t50\tPASS\t.\tGT:DP:GQ\t0/1:30:99\n';
  const records = record.repeat(Math.ceil(1_000_000 / record.length));
  const path = onDisk({ name: 'long.vcf', mimeType: '', buffer: Buffer.from(example('a')) });
  for (let megabyte = 0; megabyte < 400; ++megabyte) appendFileSync(path, records);
  return path;
}

// Writes a file for the native program, or one that is too long to hand to the browser in memory; gives its path.
export function onDisk({ name, buffer }: TestFile): string {
  const path = join(mkdtempSync(join(scratch, 'file-')), name);
  writeFileSync(path, buffer);
  return path;
}

export const badFiles: [string, TestFile][] = [
  ['an empty file', file('empty.vcf', '')],
  ['a PDF', file('results.pdf', '%PDF-1.7\n%\xe2\xe3\xcf\xd3\n1 0 obj\n<< /Type /Catalog >>\nendobj\n')],
  ['a FASTQ', file('reads.fastq', '@read1\nACGTACGTAC\n+\nIIIIIIIIII\n'.repeat(50))],
  ['a gzipped FASTQ', file('reads.fastq.gz', gzipSync('@read1\nACGTACGTAC\n+\nIIIIIIIIII\n'.repeat(50)))],
  ['a truncated bgzip', file('cut.vcf.gz', cutShort(bgzip(example('a'))))],
  ['a VCF without samples', file('sites.vcf', withoutSamples(example('a')))],
  ['a file on an older genome', file('hg18.vcf', onNCBI36(example('a')))],
  ['a file that contradicts itself about its genome', file('contradiction.vcf', contradictory(example('a')))],
  ['a header that lies about columns', file('columns.vcf', tooManyColumns(example('a')))],
];

function withoutSamples(vcf: string): string {
  return vcf
    .split('\n')
    .map((line) => (line.startsWith('##') ? line : line.split('\t').slice(0, 8).join('\t')))
    .join('\n');
}

function contradictory(vcf: string): string {
  return vcf.replace(/^##contig=.*\n/gm, '').replace('\n', '\n##contig=<ID=chr1,length=249250621>\n'); // GRCh37's
}

// The header alone: the records of person A would contradict it.
function onNCBI36(vcf: string): string {
  const header = vcf.split('\n').filter((line) => line.startsWith('#') && !line.startsWith('##contig'));
  const record = 'chr1\t1000000\t.\tA\tG\t50\tPASS\t.\tGT\t0/1';
  return [header[0], '##contig=<ID=chr1,length=247249719>', ...header.slice(1), record, ''].join('\n');
}

function tooManyColumns(vcf: string): string {
  return vcf.replace(/^#CHROM.*$/m, (line) => `${line}\tsecond\tthird`);
}

function cutShort(bytes: Buffer): Buffer {
  return bytes.subarray(0, Math.floor(bytes.length * 0.6));
}

// Blocked gzip (SAM specification, section 4.1): gzip members that say their own size.
export function bgzip(text: string): Buffer {
  const bytes = Buffer.from(text);
  const blocks: Buffer[] = [];
  for (let at = 0; at < bytes.length; at += 0xff00) blocks.push(block(bytes.subarray(at, at + 0xff00)));
  return Buffer.concat([...blocks, block(Buffer.alloc(0))]);
}

function block(plain: Buffer): Buffer {
  const packed = deflateRawSync(plain);
  const head = Buffer.from('1f8b08040000000000ff0600424302000000', 'hex');
  head.writeUInt16LE(head.length + packed.length + 8 - 1, 16);
  const tail = Buffer.alloc(8);
  tail.writeUInt32LE(crc32(plain), 0);
  tail.writeUInt32LE(plain.length, 4);
  return Buffer.concat([head, packed, tail]);
}

function crc32(bytes: Buffer): number {
  const member = gzipSync(bytes); // ends with the checksum and the size of what it holds
  return member.readUInt32LE(member.length - 8);
}
