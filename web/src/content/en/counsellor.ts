import type { Current, Gene, Source } from '../../generated/report';
import { count, either, list, numbers } from './tools';

export const reader = {
  label: 'Show this report',
  patient: 'For you',
  professional: 'For professionals',
  notes: (n: number) => `This report holds ${count(n, 'note', 'notes')} of a professional. Choose “For professionals” to read them.`,
};

export const filter = {
  heading: 'Show only some of it',
  gene: 'Gene',
  medicine: 'Medicine, brand or class',
  category: 'Category',
  source: 'Source',
  all: 'All',
  clear: 'Show everything',
  shown: (medicines: number, ofMedicines: number, genes: number, ofGenes: number) =>
    `Shown: ${numbers.format(medicines)} of ${count(ofMedicines, 'medicine', 'medicines')}, ${numbers.format(genes)} of ${count(ofGenes, 'gene', 'genes')}.`,
  hidden: 'The others are hidden by what you chose.',
  cleared: (what: string) => `Everything is shown again, so that ${what} can be reached.`,
  noneShown: 'None is shown with what you chose.',
};

export const counsellorNotes = {
  heading: 'Your notes',
  report: 'Your notes on this report',
  gene: (symbol: string) => `Your notes on ${symbol}`,
  medicine: (name: string) => `Your notes on ${name}`,
  intro: 'What you write is not part of the result. It stays in this page until you wipe or close it, and is kept only if you save or print it.',
  save: 'Save with notes',
  printed: 'Note',
  fileName: (person: string) => `rxplain-report-with-notes-${person}.json`,
};

export const counsellor = {
  taken: 'Medicines taken',
  noneTaken: 'None were told.',
  notCovered: (name: string) => `${name} (not covered by any guideline)`,
  genes: 'Genes and evidence',
  medicines: 'Medicines and sources',
  shortOnPaper:
    'On paper, a medicine is one line, unless it is taken, has a note, or was open when this was printed. Choose medicines above to print them in full.',
  link: 'Link to this place',
  medicinesOf: 'Medicines that rest on this gene',
  pairs: (gene: string) => `Diplotypes of ${gene} that fit best`,
  pair: 'Diplotype',
  function: 'Function of each allele',
  phenotype: 'Phenotype',
  score: 'Activity score',
  explained: 'Sites named',
  explainedHint: '“Sites named” counts the known sites that the two alleles name. It is how pairs are chosen, not how likely they are.',
  phase: 'Phase',
  phased: 'known',
  unphased: 'not known',
  none: '–',
  bySource: 'Results by source',
  bySourceOf: (source: Source) => `By ${source}`,
  differs: 'differs from the result above',
  activity: (value: number) => `activity value ${numbers.format(value)}`,
  decideMissing: 'Positions that matter most, not known',
  decideTie: 'Would tell apart the diplotypes that fit best',
  decideNext: 'Test that would settle it',
  notExcluded: 'Alleles not excluded: these sites were not tested',
  sitesOf: (sites: string[]) => sites.join(', '),
  inferred: (n: number) => `Counted as reference, not read: ${count(n, 'position', 'positions')}`,
  noReason: 'The report gives no reason.',
  evidence: (n: number) => `Evidence, one row a position (${numbers.format(n)})`,
  evidenceLeftOut: 'The table of evidence was closed when this was printed.',
  current: 'With the other medicines taken',
  currentStatus: {
    changed: 'The result is another one while they are taken',
    unchanged: 'The result stays the same while they are taken',
    'cannot-tell': 'What they do to the result cannot be told',
  } satisfies Record<Current['status'], string>,
  currentBecause: 'Because of',
  effect: { inhibitor: 'inhibitor', inducer: 'inducer' } satisfies Record<Current['because'][number]['effect'], string>,
  grade: { strong: 'strong', moderate: 'moderate', weak: 'weak' } satisfies Record<Current['because'][number]['grade'], string>,
  because: (medicine: string, grade: string, effect: string) => `${medicine}: ${grade} ${effect}`,
  byGenes: 'By the genes alone',
  withMedicines: 'With the other medicines',
  scores: (scores: string[]) => `activity score ${list.format(scores)}`,
  rule: 'Rule',
  times: (factors: string[]) => `activity score × ${either.format(factors)}`,
  given: 'Result from elsewhere, as it was given',
  givenFacts: {
    diplotype: 'Diplotype',
    phenotype: 'Phenotype',
    activityScore: 'Activity score',
    program: 'Program or format',
    file: 'File',
  } satisfies Record<keyof NonNullable<Gene['given']>, string>,
};

export const comparison = {
  caption: (medicine: string) => `What each source says of ${medicine}`,
  source: 'Source',
  kind: 'Kind',
  addition: 'Extra remark, sets no category',
  open: 'Still open',
  variants: 'One of these holds',
  others: 'Other medicines taken',
  agreement: {
    agree: 'The sources that have advice agree on the category.',
    single: 'Only one source has advice.',
    differ: 'The sources differ.',
  },
  follows: (source: string) => `The category follows ${source}.`,
};

export const evidence = {
  phase: 'Phase',
  phased: 'known',
  unphased: 'not known',
  phaseSet: (set: number) => `set ${set}`,
  decides: 'would decide',
};
