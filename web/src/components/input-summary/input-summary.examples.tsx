import type { Input } from '../../generated/report';
import { nothing, type ComponentExamples } from '../examples';
import { InputSummary, InputWarnings } from './input-summary';

function fileOf(name: string, recordsRead: number): Input['files'][number] {
  return { name, format: 'vcf-bgzip', build: 'GRCh38', buildEvidence: [], bytesRead: 80 * recordsRead, recordsRead };
}

const input: Input = {
  format: 'vcf-bgzip',
  build: 'GRCh38',
  buildEvidence: ['The header gives chr1 a length of 248956422.'],
  sample: 'NA18526',
  samples: ['NA18526', 'NA18861'],
  absence: 'not-tested',
  sex: { value: 'XX', from: 'genotypes' },
  thresholds: {
    minGenotypeQuality: 20,
    minDepth: 8,
    minAlleleFraction: 0,
    rules: [
      { code: 'genotype-quality', text: 'A genotype quality (GQ) below 20 is low quality.' },
      { code: 'depth', text: 'A read depth (DP) below 8 is low quality.' },
    ],
  },
  sites: { total: 1300, seen: 1208, inferred: 0, missing: 92, lowQuality: 3, noCall: 2, conflict: 1 },
  bytesRead: 636228,
  recordsRead: 8123,
  recordsUsed: 72,
  files: [fileOf('genome.vcf.gz', 8123)],
  notes: [],
};

const show = (entry: Input, confirmed?: 'same' | 'other') => () => (
  <>
    <InputWarnings input={entry} confirmed={confirmed} />
    <InputSummary input={entry} fileName="genome.vcf.gz" how={{ absence: 'auto', sex: 'file' }} confirmed={confirmed} onReadAgain={nothing} />
  </>
);

export default {
  component: 'input-summary',
  examples: [
    { name: 'absent is not tested', render: show(input) },
    {
      name: 'absent is reference',
      render: show({
        ...input,
        absence: 'reference-inferred',
        notes: [{ code: 'filtered-records', severity: 'warning', text: 'The file marks 3 records as unreliable.' }],
      }),
    },
    {
      name: 'several files',
      render: show({
        ...input,
        files: [fileOf('chr10.vcf.gz', 6001), fileOf('chr12.vcf.gz', 2122)],
        buildEvidence: ['2 of 2 files show it, each by itself.'],
      }),
    },
    {
      name: 'raw data of a consumer service, inside an archive',
      render: show({
        ...input,
        format: 'raw-data',
        vendor: 'AncestryDNA',
        rawData: { strand: 'plus', plus: 61, minus: 0 },
        sample: null,
        samples: [],
        files: [{ ...fileOf('dna-data.zip', 8123), vendor: 'AncestryDNA', member: 'AncestryDNA.txt' }],
      }),
    },
    {
      name: 'raw data whose strand is not clear',
      render: show({ ...input, format: 'raw-data', rawData: { strand: 'unsettled', plus: 1, minus: 0 } }),
    },
    { name: 'searched', render: show({ ...input, searched: true }) },
    { name: 'read from end to end after a search', render: show(input, 'same') },
    { name: 'the whole file shows something else', render: show(input, 'other') },
    { name: 'no file', render: () => <InputSummary input={{ ...input, format: 'none', files: [] }} fileName="" how={{ absence: 'auto', sex: 'file' }} /> },
    { name: 'nothing named', render: show({ ...input, sex: { value: 'unknown', from: 'none' }, build: null, buildEvidence: [], sample: null, samples: [] }) },
  ],
} satisfies ComponentExamples;
