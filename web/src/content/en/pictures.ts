import type { ObservationState } from '../../generated/report';
import { count, numbers } from './tools';

export const scale = {
  heading: {
    metabolizer: 'How fast your body handles medicines through this gene',
    transporter: 'How well this gene carries medicines in your body',
    enzyme: 'How well this enzyme works in your body',
  },
  // Both ends of the scale.
  least: { metabolizer: 'Slower', transporter: 'Carries less', enzyme: 'Works less' },
  most: { metabolizer: 'Faster', transporter: 'Carries more', enzyme: 'Works more' },
  // By the phenotype in small letters, with hyphens.
  steps: {
    'poor-metabolizer': 'Poor',
    'intermediate-metabolizer': 'Intermediate',
    'normal-metabolizer': 'Normal',
    'rapid-metabolizer': 'Rapid',
    'ultrarapid-metabolizer': 'Ultrarapid',
    'poor-function': 'Poor',
    'decreased-function': 'Decreased',
    'normal-function': 'Normal',
    'increased-function': 'Increased',
    'deficient-with-cnsha': 'Deficient, with long-lasting anaemia',
    deficient: 'Deficient',
    variable: 'Variable',
    normal: 'Normal',
  } as Record<string, string>,
  here: 'Your result',
  possible: 'Possible',
  now: 'With your medicines',
  open: 'More than one result is possible. Each is marked. One of them is yours.',
  unread: 'This gene could not be read, so nothing is marked.',
  beside: 'Also possible, but with no place here',
  besideOnly: 'Your result has no place here',
  withMedicines: 'The medicines that you take change how this gene works. That result is marked, too.',
};

export const track = {
  heading: 'Where on the gene your file was read',
  headingOf: (gene: string) => `: ${gene}`,
  intro: 'The blocks are the parts of the gene that are used to build what it makes. Long stretches are drawn shorter than they are.',
  keys: 'Choose a mark, or move with the arrow keys, to see what it says. The list of every position says the same in words.',
  label: (gene: string, n: number) => `${count(n, 'position', 'positions')} in ${gene}`,
  read: 'Above the gene: read',
  notRead: 'Below the gene: not read',
  start: 'Start',
  end: 'End',
  legend: 'What the marks mean',
  changed: 'Read, changed',
  unchanged: 'Read, not changed',
  states: {
    'reference-inferred': 'Not in the file, counted as reference',
    'not-tested': 'Not tested',
    'no-call': 'Tested, no result',
    'low-quality': 'Low quality, not used',
    conflict: 'Conflicting, not used',
  } satisfies Partial<Record<ObservationState, string>>,
  // How many sites have a mark.
  times: (n: number) => numbers.format(n),
  inExon: 'in a block',
  betweenExons: 'between the blocks',
  alleles: (letters: string) => `letters ${letters}`,
  reference: (letters: string) => `reference ${letters}`,
  mustTest: 'matters most',
  outside: (n: number) => `${count(n, 'position lies', 'positions lie')} outside this picture.`,
};

export const grid = {
  summary: 'Every medicine at a glance',
  intro: 'Choose a medicine to read about it.',
};

export const steps = {
  heading: 'How it works',
  names: {
    file: 'Your file',
    medicines: 'Your medicines',
    report: 'Your report',
  },
  texts: {
    file: 'Choose the file of your DNA test, or type in a result from a letter. It is read here, on your device.',
    medicines: 'Look for the medicines that you take, by name or brand.',
    report: 'See what guidelines say for results like yours, and what your file could not tell. Show it to your doctor or pharmacist.',
  },
};
