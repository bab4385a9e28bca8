import { count, days, numbers } from './tools';

export const report = {
  heading: 'Medicine report',
  headingFor: (person: string) => `Medicine report for ${person}`,
  doNotStop: 'Do not stop or change any medicine because of this page. Talk to your doctor or pharmacist first.',
  important: 'Important',
  contents: 'On this page',
  save: 'Save the report (JSON)',
  print: 'Print',
  fileName: (person: string) => `rxplain-report-${person}.json`,
};

export const opened = {
  label: 'A saved report',
  text: 'You opened this report from a file. It was not worked out again. Guidelines may have changed since it was made. Anybody can change a file: trust it only if you know where it comes from.',
  date: (date: Date) => `The file was last written on ${days.format(date)}.`,
  versions: (program: string, guidelines: string) => `It was made by Rxplain ${program}, with guidelines ${guidelines}.`,
};

export const overview = {
  heading: 'At a glance',
  medicines: (n: number) => count(n, 'medicine', 'medicines'),
  none: 'None',
  cannotTell: (n: number, total: number) =>
    `For ${numbers.format(n)} of ${count(total, 'medicine', 'medicines')}, what was read does not show enough to tell. That is not the same as “no change”.`,
  genes: (read: number, open: number, unread: number, total: number) =>
    `Of ${count(total, 'gene', 'genes')}, ${numbers.format(read)} could be read, ${numbers.format(open)} could have more than one result, and ${numbers.format(unread)} could not be read.`,
};

export const notes = {
  heading: 'Notes on this report',
  severity: { info: 'Note', warning: 'Warning' },
};

export const about = {
  heading: 'About this report',
  limits: [
    'It is not a diagnosis, and Rxplain is not a medical device.',
    'The file or the letter may be wrong, or may not be yours. A laboratory can repeat a result before anything is decided on it.',
    'Genes are one reason among many. Your age, your kidneys and liver, your other medicines and your health matter too.',
    'A medicine that is not listed here was not looked at.',
  ],
  versions: 'Versions',
  program: 'Program',
  guidelines: 'Guidelines',
  fingerprint: 'Fingerprint of the guidelines',
  contract: 'Report format',
};
