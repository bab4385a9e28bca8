import { numbers, count, list, either } from './tools';

export const medicines = {
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
  aboutGenes: (genes: string[]) => `About ${list.format(genes)}`,
  open: (names: string[]) => `Still possible: ${either.format(names.map((name) => `“${name}”`))}`,
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
};

export const nextSteps = {
  heading: 'Tests that could tell more',
  intro:
    'These genes are still open. You do not need a test because it is listed here. If you take one of the medicines, or may soon, show this list to your doctor or pharmacist.',
  waiting: (n: number) => count(n, 'medicine', 'medicines'),
  asked: (names: string[]) => `You asked about ${list.format(names)}.`,
  helps: (names: string[]) => `Advice that waits for this: ${list.format(names)}.`,
  forProfessionals: 'For your doctor or laboratory',
  allSites: (sites: string[]) => `All ${numbers.format(sites.length)}: ${sites.join(', ')}.`,
};

export const sources = {
  CPIC: 'CPIC',
  DPWG: 'DPWG (Dutch Pharmacogenetics Working Group)',
  'FDA-label': 'FDA label',
  'FDA-table': 'FDA table of pharmacogenetic associations',
};
