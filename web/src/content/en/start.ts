import { count } from './tools';

export const start = {
  heading: 'What do your genes say about your medicines?',
  lead: 'Some people need a different dose or a different medicine because of their genes. Rxplain reads the file of a DNA test and shows what published guidelines say about medicines for results like yours.',
  notThis:
    'Rxplain is information to talk about with your doctor or pharmacist. It is not a diagnosis, and it is not a medical device.',
  wiped: 'Everything is wiped: your file, what you typed, and your report. Nothing of it is left on this page.',
};

export const steps = {
  label: 'Steps',
  names: { file: 'Your file', medicines: 'Your medicines', report: 'Your report' },
};

export const hide = {
  label: 'Hide screen',
  keys: '(Esc twice)',
  hidden: 'The screen is hidden',
  show: 'Show again',
};

export const wipe = {
  label: 'Wipe everything',
};

export const privacy = {
  promise: 'Your file stays on this device. This page cannot send it anywhere.',
  howToCheck: 'How to check this yourself',
  checks: [
    'Turn on aeroplane mode now, before you choose a file. Everything still works.',
    'This page carries a rule that makes your browser refuse every connection it could make. You can read the rule at the top of the page’s source.',
    'In your browser’s developer tools, open “Network”. Nothing is listed from the moment you choose a file.',
  ],
  nothingStored: 'Nothing is stored. When you close the page, or choose “Wipe everything”, your file, what you typed and your report are gone.',
};

export const file = {
  heading: 'Choose your file',
  hint: 'The file of a DNA test. It can be unpacked, or packed as .gz or .zip.',
  kinds: 'Which files can be read',
  kindsList: [
    ['A VCF or BCF file', 'A test of your whole genome usually comes with one (.vcf, .vcf.gz or .bcf). If it came in several files, one for each chromosome, choose them all together.'],
    ['Raw data of a consumer test', '23andMe, AncestryDNA, MyHeritage, Family Tree DNA, Living DNA, tellmeGen and Genes for Good. Other tables work too, if each row has a position and the letters that were read.'],
    ['Results of a laboratory or another program', 'On its own, or together with one of the files above.'],
    ['A report that you saved from this page', 'Choose the saved file (.json) on its own to see it again.'],
  ],
  builds: 'Positions can be on GRCh37 or GRCh38, also called hg19 and hg38.',
  consumer: 'A consumer test is not a laboratory test. It reads few positions, and it makes mistakes. Have a result repeated by a laboratory before anything is decided on it.',
  choose: 'Choose a file',
  drop: 'or drop it here',
  dropNow: 'Drop it to read it',
  gettingReady: 'Getting ready. This takes a moment.',
  cannotStart: 'Rxplain could not start.',
  cannotStartHint:
    'Load the page again: something may have been lost on its way. If that does not help, use an up-to-date Firefox, Chrome, Edge or Safari, with WebAssembly switched on.',
  several: (first: string, more: number) => `${first} and ${count(more, 'more file', 'more files')}`,
  notAFile: 'That was not a file. Choose one file, not a folder or a piece of text.',
};

export const examples = {
  heading: 'No file at hand?',
  text: 'Look at the report of a person who does not exist. Person A had a full test. Person B had a smaller one, so more cannot be told.',
  names: { a: 'Person A', b: 'Person B' },
  notReal: 'Example. This person does not exist.',
};
