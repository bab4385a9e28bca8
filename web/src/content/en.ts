// Every word of the page in English. Words that come from the report itself (advice, notes, reasons) are not here; the
// names of the categories are the guidelines' own, reviewed with them.
//
// Style: NHS content style. "You", short sentences, "medicine", numerals, no "should". Reading age 11 to 13 outside the
// parts for professionals.
import { categories } from '../../../guidelines/wording/en/report.json';
import type { Category, EstimateAsks, Input, ObservationState, Source } from '../generated/report';
import type { ReportOptions } from '../generated/options';

const numbers = new Intl.NumberFormat('en-GB');
const count = (n: number, one: string, many: string) => `${numbers.format(n)} ${n === 1 ? one : many}`;
const decimals = new Intl.NumberFormat('en-GB', { maximumFractionDigits: 4 });
const list = new Intl.ListFormat('en-GB', { type: 'conjunction' });
const either = new Intl.ListFormat('en-GB', { type: 'disjunction' });

function bytes(n: number): string {
  if (n < 1000) return count(n, 'byte', 'bytes');
  const units = ['kB', 'MB', 'GB', 'TB'];
  let value = n / 1000;
  let unit = 0;
  while (value >= 999.5 && unit < units.length - 1) {
    value /= 1000;
    unit += 1;
  }
  return `${value < 10 ? value.toFixed(1) : Math.round(value)} ${units[unit]}`;
}

const unusedOf = (lowQuality: number, noCall: number, conflict: number) =>
  `${numbers.format(lowQuality)} of low quality, ${numbers.format(noCall)} without a result, ${numbers.format(conflict)} conflicting`;

const states: Record<ObservationState, string> = {
  seen: 'Read',
  'reference-block': 'Read, in a reference block',
  'reference-inferred': 'Not in the file, counted as reference',
  'not-tested': 'Not tested',
  'no-call': 'Tested, no result',
  'low-quality': 'Low quality, not used',
  conflict: 'Conflicting, not used',
};

export const en = {
  language: 'en-GB',
  numbers: { count: (n: number) => numbers.format(n), decimal: (n: number) => decimals.format(n), bytes, list: (words: string[]) => list.format(words), either: (words: string[]) => either.format(words) },

  product: {
    name: 'Rxplain',
    tagline: 'Your genes and your medicines, explained',
    skip: 'Skip to main content',
  },

  titles: {
    start: 'Rxplain: your genes and your medicines, explained',
    person: 'Choose a person – Rxplain',
    reading: 'Reading your file – Rxplain',
    failed: 'No report – Rxplain',
    report: 'Your report – Rxplain',
  },

  privacy: {
    promise: 'Your file stays on this device. This page cannot send it anywhere.',
    howToCheck: 'How to check this yourself',
    checks: [
      'Turn on aeroplane mode now, before you choose a file. Everything still works.',
      'This page carries a rule that makes your browser refuse every connection it could make. You can read the rule at the top of the page’s source.',
      'In your browser’s developer tools, open “Network”. Nothing is listed from the moment you choose a file.',
    ],
    nothingStored: 'Nothing is stored. When you close the page or start again, your file and your report are gone.',
  },

  start: {
    heading: 'What do your genes say about your medicines?',
    lead: 'Some people need a different dose or a different medicine because of their genes. Rxplain reads the file of a DNA test and shows what published guidelines say about medicines for results like yours.',
    notThis:
      'Rxplain is information to talk about with your doctor or pharmacist. It is not a diagnosis, and it is not a medical device.',
    cleared: 'Your file and your report have been cleared from this page.',
  },

  file: {
    heading: 'Choose your file',
    hint: 'A VCF file (.vcf or .vcf.gz) or a BCF file (.bcf), with positions on GRCh38 or GRCh37. A test of your whole genome usually comes with one. If your genome came in several files, one for each chromosome, choose them all together. Files from 23andMe, AncestryDNA and similar services cannot be read yet.',
    choose: 'Choose a file',
    drop: 'or drop it here',
    dropNow: 'Drop it to read it',
    gettingReady: 'Getting ready. This takes a moment.',
    cannotStart: 'This browser cannot run Rxplain.',
    cannotStartHint:
      'Try again with an up-to-date Firefox, Chrome, Edge or Safari. WebAssembly needs to be switched on.',
    several: (first: string, more: number) => `${first} and ${count(more, 'more file', 'more files')}`,
    notAFile: 'That was not a file. Choose one file, not a folder or a piece of text.',
  },

  absence: {
    summary: 'Positions that your file does not mention',
    legend: 'How do you want Rxplain to read the positions that your file does not mention?',
    hint: 'Many files list only the positions where a person differs from the reference genome. A position that is missing may be the same as the reference. It may also never have been tested. The file often does not say which.',
    choices: {
      auto: {
        label: 'Let the file decide',
        hint: 'Where the file lists changes as closely as a whole genome does, a missing position counts as the same as the reference. Anywhere else it counts as not tested. The report says which.',
        readAgain: 'Read again, and let the file decide',
      },
      'not-tested': {
        label: 'Count them all as not tested',
        hint: 'The most careful choice. For more medicines, the report will say that it cannot tell.',
        readAgain: 'Read again, and count them all as not tested',
      },
      reference: {
        label: 'Count them as the same as the reference',
        hint: 'Only if the laboratory tells you that every one of these positions was tested. If that is wrong, the report can say “no change” about a medicine that is not right for you.',
        readAgain: 'Read again, and count them as the same as the reference',
      },
    } satisfies Record<NonNullable<ReportOptions['absence']>, { label: string; hint: string; readAgain: string }>,
  },

  sex: {
    summary: 'One X chromosome or two',
    legend: 'How many X chromosomes does this person have?',
    hint: 'A few genes lie on the X chromosome. Most women have two X chromosomes and most men have one. The file often shows how many. If it does not, your answer helps to read these genes. It is used for nothing else.',
    choices: {
      file: {
        label: 'As the file shows',
        hint: 'If the file does not show it, the report says where it would matter.',
        readAgain: 'Read again, as the file shows',
      },
      female: {
        label: 'Two',
        hint: 'As most women have.',
        readAgain: 'Read again, with two X chromosomes',
      },
      male: {
        label: 'One',
        hint: 'As most men have.',
        readAgain: 'Read again, with one X chromosome',
      },
    } satisfies Record<'file' | NonNullable<ReportOptions['sex']>, { label: string; hint: string; readAgain: string }>,
  },

  examples: {
    heading: 'No file at hand?',
    text: 'Look at the report of a person who does not exist. Person A had a full test. Person B had a smaller one, so more cannot be told.',
    names: { a: 'Person A', b: 'Person B' },
    notReal: 'Example. This person does not exist.',
  },

  person: {
    heading: (n: number, files: number) =>
      `${files > 1 ? 'These files hold' : 'This file holds'} ${count(n, 'person', 'people')}`,
    legend: 'Whose report do you want?',
    hint: 'These are the names that the file uses.',
    select: 'Person',
    read: 'Make the report',
    none: 'Choose a person.',
    back: 'Choose another file',
  },

  reading: {
    heading: 'Reading your file',
    onDevice: 'It is being read on this device.',
    amount: (read: number, total: number) => `${bytes(read)} of ${bytes(total)} read`,
    label: 'How much of the file has been read',
    cancel: 'Cancel',
    cancelled: 'Cancelled. Nothing was kept.',
  },

  failed: {
    heading: 'There is no report',
    file: (name: string) => `File: ${name}`,
    whatHelps: 'What could help',
    again: 'Choose another file',
    nothingRead: 'No part of a report was made.',
    unknown: {
      message: 'Something went wrong while this file was read.',
      hint: 'Try again. If it happens again, close other pages first: the browser may be out of memory.',
    },
  },

  report: {
    heading: 'Medicine report',
    headingFor: (person: string) => `Medicine report for ${person}`,
    doNotStop: 'Do not stop or change any medicine because of this page. Talk to your doctor or pharmacist first.',
    important: 'Important',
    contents: 'On this page',
    save: 'Save the report (JSON)',
    print: 'Print',
    again: 'Start again',
    againHint: 'Start again clears your file and this report from the page.',
    fileName: (person: string) => `rxplain-report-${person}.json`,
  },

  overview: {
    heading: 'At a glance',
    medicines: (n: number) => count(n, 'medicine', 'medicines'),
    none: 'None',
    cannotTell: (n: number, total: number) =>
      `For ${numbers.format(n)} of ${count(total, 'medicine', 'medicines')}, this file does not show enough to tell. That is not the same as “no change”.`,
    genes: (read: number, open: number, unread: number, total: number) =>
      `Of ${count(total, 'gene', 'genes')}, ${numbers.format(read)} could be read, ${numbers.format(open)} could have more than one result, and ${numbers.format(unread)} could not be read from this file.`,
  },

  medicines: {
    heading: 'Medicines',
    intro: 'Most people take few of these medicines, or none. Look for your own first. Choose one to see what this means and what to do.',
    find: 'Find a medicine by its name or brand',
    found: (n: number) => (n === 0 ? 'No medicine here has this name. That does not mean that it is safe for you: ask your pharmacist.' : `${count(n, 'medicine', 'medicines')} found`),
    notAllClear: 'This does not mean that these medicines are right for you, and it does not mean that they are wrong.',
    brands: (names: string[]) => `Brand names include ${list.format(names)}`,
    meaning: 'What this means for you',
    action: 'What to do',
    forUse: 'For:',
    forUses: 'For each of these:',
    addition: 'Also',
    hint: 'Your file holds a sign that a laboratory test may be worth asking for.',
    hintFor: 'Hint, not a result',
    variantFor: (results: string) => `If ${results}`,
    undecided: (n: number) =>
      `Your file does not show which of these ${numbers.format(n)} is true for you. One of them is.`,
    alternative: 'Possible advice',
    alternativeText: (place: number, of: number) =>
      `${numbers.format(place)} of ${numbers.format(of)}. The file does not show which one holds.`,
    open: (names: string[]) => `Still possible: ${either.format(names)}`,
    agree: 'The sources that have advice agree.',
    genes: 'Genes that matter for this medicine',
    details: 'Details for your doctor or pharmacist',
    detailsOf: (medicine: string) => `: ${medicine}`,
    source: 'Source',
    for: 'Result',
    population: 'For',
    strength: 'Strength',
    implication: 'Implication',
    recommendation: 'Recommendation',
    category: 'Category',
    citation: 'Guideline',
    version: (version: string) => `version ${version}`,
    pmid: (id: string) => `PMID ${id}`,
    rxnorm: 'RxNorm',
    newTab: ' (opens in a new tab)',
  },

  nextSteps: {
    heading: 'Tests that could tell more',
    intro:
      'Your file leaves these genes open. You do not need a test because it is listed here. If you take one of the medicines, or may soon, show this list to your doctor or pharmacist.',
    waiting: (n: number) => count(n, 'medicine', 'medicines'),
    asked: (names: string[]) => `You asked about ${list.format(names)}.`,
    helps: (names: string[]) => `Advice that waits for this: ${list.format(names)}.`,
    forProfessionals: 'For your doctor or laboratory',
    allSites: (sites: string[]) => `All ${numbers.format(sites.length)}: ${sites.join(', ')}.`,
  },

  estimate: {
    heading: 'Estimate of the dose',
    intro: 'For professionals. A published algorithm calculates a dose from genes and from facts that the file does not hold. What you type stays on this page.',
    measures: {
      ageYears: { label: 'Age in years', unit: 'years' },
      heightCm: { label: 'Height in centimetres', unit: 'cm' },
      weightKg: { label: 'Weight in kilograms', unit: 'kg' },
    } satisfies Record<EstimateAsks['measures'][number], { label: string; unit: string }>,
    race: 'Race, as the paper uses it',
    raceHint: 'The groups are those of the publication, as patients or researchers reported them. Leave it open if none fits: the publication has a term for that.',
    raceNotGiven: 'Not given',
    takes: (what: string) => `Taken now: ${what}`,
    yes: 'Yes',
    no: 'No',
    ask: 'Work out the estimate',
    working: 'Working it out. The file is read once more.',
    noNumber: (label: string) => `${label}: enter a number.`,
    none: 'No estimate',
    result: 'Estimate',
    beforeAdjustment: 'Estimate, still to be adjusted',
    figure: (week: string, day: string) => `${week} mg a week (${day} mg a day)`,
    range: (least: string, most: string) => `${least} to ${most}`,
    adjustments: 'Changes that come on top, not counted above',
    then: (week: string) => `The estimate is then ${week} mg a week.`,
    terms: 'How it was worked out: the square of the sum is the dose in mg a week',
    term: 'Term',
    contribution: '√(mg/week)',
    sum: 'Sum',
    source: 'Algorithm:',
  },

  sources: {
    CPIC: 'CPIC',
    DPWG: 'DPWG (Dutch Pharmacogenetics Working Group)',
    'FDA-label': 'FDA label',
    'FDA-table': 'FDA table of pharmacogenetic associations',
  },

  categories: categories satisfies Record<Category, { label: string; explanation: string }>,
  states,

  genes: {
    heading: 'Genes',
    intro: 'Choose a gene to see what was found, what was tested and what was not.',
    status: {
      called: 'Could be read',
      ambiguous: 'More than one result is possible',
      'not-callable': 'Could not be read from this file',
    },
    result: 'Result',
    fitsBest: 'Fits best, but not certain',
    phenotype: 'Phenotype',
    noPhenotype: 'No phenotype assigned',
    activityScore: 'Activity score',
    alleles: 'Alleles',
    noFunction: 'no function assigned',
    functionOf: (name: string, fn: string, activity: number | null) =>
      activity === null ? `${name}: ${fn}` : `${name}: ${fn}, activity value ${numbers.format(activity)}`,
    variants: 'Variants found',
    noVariants: 'None of the listed variants',
    phased: 'Phase known',
    resultBy: (source: Source) => `Phenotype by the rules of ${source}`,
    source: 'Where the result comes from',
    sources: { file: 'Your file', outside: 'A result from elsewhere', manual: 'Typed in' },
    noResult: 'No result',
    tested: 'What was tested',
    known: 'Read directly',
    inferred: 'Not in the file, counted as reference',
    missing: 'Not known',
    ofPlaces: (n: number, total: number) => `${numbers.format(n)} of ${count(total, 'position', 'positions')}`,
    unused: (lowQuality: number, noCall: number, conflict: number) => `In the file, but not used: ${unusedOf(lowQuality, noCall, conflict)}.`,
    mustTest: 'Positions that matter most',
    mustTestKnown: (known: number, total: number) => `${numbers.format(known)} of ${numbers.format(total)} known`,
    mustTestMissing: 'Not known among them',
    possible: 'Still possible',
    possibleDiplotypes: (n: number) => count(n, 'pair of alleles fits', 'pairs of alleles fit') + ' what was read',
    possibleMore: (n: number) => `and ${numbers.format(n)} more`,
    possiblePhenotypes: 'Results that are possible',
    possibleScores: 'Activity scores that are possible',
    hint: (about: string) => `Not a result, but a reason to ask for a test: ${about}`,
    hintShownIn: (populations: string) => `Shown in: ${populations}. In other people it may mean nothing.`,
    notExcluded: 'Rarer alleles that were not tested for',
    notExcludedItem: (name: string, fn: string | null) => (fn === null ? name : `${name} (${fn})`),
    notes: 'Notes',
    sites: 'Every position, one by one',
    sitesOf: (gene: string) => `: ${gene}`,
    partlyInferred: 'In part taken as reference, not read',
    or: ' or ',
  },

  site: {
    caption: (gene: string) => `Positions looked at in ${gene}`,
    id: 'Name',
    position: 'Position',
    reference: 'Reference',
    read: 'Read',
    state: 'State',
    quality: 'Genotype quality',
    depth: 'Depth',
    alleleDepths: 'Allele depths',
    record: 'Record',
    mustTest: 'matters most',
    nothing: '–',
    unread: '?',
  },

  input: {
    heading: 'What was read',
    files: (n: number) => (n > 1 ? 'Files' : 'File'),
    format: 'Format',
    formats: {
      vcf: 'VCF',
      'vcf-gzip': 'VCF, gzip-compressed',
      'vcf-bgzip': 'VCF, bgzip-compressed',
      bcf: 'BCF',
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
    absence: 'Positions that the file does not mention',
    absenceText: {
      'not-tested': 'Counted as not tested',
      'reference-inferred': 'Counted as the same as the reference, at least in part. This was not read from the file.',
    },
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
  },

  notes: {
    heading: 'Notes on this report',
    severity: { info: 'Note', warning: 'Warning' },
  },

  about: {
    heading: 'About this report',
    limits: [
      'It is not a diagnosis, and Rxplain is not a medical device.',
      'The file may be wrong, or may not be yours. A laboratory can repeat a result before anything is decided on it.',
      'Genes are one reason among many. Your age, your kidneys and liver, your other medicines and your health matter too.',
      'A medicine that is not listed here was not looked at.',
    ],
    versions: 'Versions',
    program: 'Program',
    guidelines: 'Guidelines',
    fingerprint: 'Fingerprint of the guidelines',
    contract: 'Report format',
  },

  footer: {
    text: 'Rxplain is information, not medical advice. It is not a medical device.',
    licence: 'Program: Apache-2.0. Guidelines: CC BY-SA 4.0, with facts from CPIC, DPWG (as annotated by ClinPGx), the FDA and PharmVar.',
    version: (version: string) => `Version ${version}`,
  },
};

export type Content = typeof en;
