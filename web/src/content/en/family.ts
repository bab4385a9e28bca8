import { numbers } from './tools';

export const parents = {
  legend: 'Are this person’s parents in the file, too?',
  hint: 'You need not say. With a parent’s results, Rxplain can often tell which changes lie on the same chromosome, and whether results do not go together.',
  mother: 'Mother',
  father: 'Father',
  none: 'Not in this file, or do not use',
  used: 'Parents read beside this person',
  names: (mother: string | undefined, father: string | undefined) =>
    [mother === undefined ? '' : `mother: ${mother}`, father === undefined ? '' : `father: ${father}`].filter(Boolean).join(', '),
};

export const sideBySide = {
  heading: 'Other people of this file, side by side',
  intro: 'Choose up to three more people. The table shows what was found in each gene. Advice on medicines is in each person’s own report.',
  person: (place: number) => `Person ${numbers.format(place)}`,
  nobody: 'Nobody',
  show: 'Show side by side',
  reading: (name: string) => `Reading ${name}.`,
  caption: 'What was found, gene by gene',
  gene: 'Gene',
  failed: (name: string, message: string) => `${name} could not be read. ${message}`,
  done: (names: string) => `The table shows ${names}.`,
};
