import type { Input } from '../../generated/report';
import { numbers, count, bytes, unusedOf } from './tools';

export const input = {
  heading: 'What was read',
  files: (n: number): string => (n > 1 ? 'Files' : 'File'),
  format: 'Format',
  formats: {
    vcf: 'VCF',
    'vcf-gzip': 'VCF, gzip-compressed',
    'vcf-bgzip': 'VCF, bgzip-compressed',
    bcf: 'BCF',
    'raw-data': 'Raw data of a consumer service',
    mixed: 'Several formats',
    none: 'No file',
  },
  build: 'Reference genome',
  noBuild: 'Not known',
  sample: 'Person',
  noSample: 'Not named',
  ofPeople: (n: number) => `one of ${count(n, 'person', 'people')} in the file`,
  records: 'Records',
  recordsText: (used: number, looked: number) =>
    `${numbers.format(looked)} looked at, ${numbers.format(used)} at positions that matter here`,
  bytes: 'Bytes read',
  bytesText: (n: number) => bytes(n),
  searched: 'How it was read',
  searchedText: 'Searched: the file is large and sorted, so only the parts near these genes were read. What was read was in order. The rest of the file was not looked at.',
  confirmedText: {
    same: 'From end to end. It shows the same as the search did before.',
    other: 'Read from end to end, the file shows something else than the search in it did. This report is of the whole file. Its records may be out of order: ask whoever made it.',
  },
  readWhole: 'Read the whole file to make sure',
  service: 'Service',
  member: 'File inside the archive',
  strand: 'Strand of the letters',
  strandText: {
    plus: 'The letters are on the plus strand, as in the reference genome.',
    minus: 'The letters are on the minus strand. They were all turned round.',
    mixed: 'The file contradicts itself about the strand. Letters that could belong to either strand were not used.',
    unsettled: 'The file does not show which strand the letters are on. Letters that could belong to either strand were not used.',
  } satisfies Record<NonNullable<Input['rawData']>['strand'], string>,
  strandCounts: (plus: number, minus: number) =>
    `${count(plus, 'position fits', 'positions fit')} the plus strand alone, ${numbers.format(minus)} the minus strand alone.`,
  absence: 'Positions that the file does not mention',
  absenceText: {
    'not-tested': 'Counted as not tested',
    'reference-inferred': 'Counted as the same as the reference, at least in part. This was not read from the file.',
  },
  absenceRaw: 'Counted as not tested. Raw data of a consumer test never shows that a missing position is the same as the reference.',
  sex: 'X chromosomes',
  sexText: {
    XX: { asked: 'Two, as you chose', genotypes: 'Two, as the file shows', none: 'Two' },
    XY: { asked: 'One, as you chose', genotypes: 'One, as the file shows', none: 'One' },
    unknown: { asked: 'Not known', genotypes: 'Not known', none: 'The file does not show if there are one or two' },
  },
  changeSex: 'Change how many X chromosomes are counted',
  thresholds: 'When a reading is low quality',
  notUsed: 'What is low quality is counted and shown, and not used.',
  positions: 'Positions that matter here',
  positionsText: ({ total, seen, inferred, missing, lowQuality, noCall, conflict }: Input['sites']) =>
    `${count(total, 'position', 'positions')}: ${numbers.format(seen)} read, ${numbers.format(inferred)} counted as reference, ${unusedOf(lowQuality, noCall, conflict)}, and ${numbers.format(missing - lowQuality - noCall - conflict)} not tested`,
  inferredWarning:
    'Some positions that the file does not mention were counted as the same as the reference. If they were never tested, parts of this report are wrong.',
  changeAbsence: 'Change how missing positions are read',
};
