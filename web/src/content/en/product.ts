export const product = {
  name: 'Rxplain',
  tagline: 'Your genes and your medicines, explained',
  skip: 'Skip to main content',
  languages: 'Language',
};

export const titles = {
  start: 'Rxplain: your genes and your medicines, explained',
  typing: 'Type in your results – Rxplain',
  member: 'Choose a file – Rxplain',
  columns: 'Check the columns – Rxplain',
  person: 'Choose a person – Rxplain',
  medicines: 'Your medicines – Rxplain',
  reading: 'Reading your file – Rxplain',
  failed: 'No report – Rxplain',
  report: 'Your report – Rxplain',
};

export const footer = {
  text: 'Rxplain is information, not medical advice. It is not a medical device.',
  licence: 'Program: Apache-2.0. Guidelines: CC BY-SA 4.0, with facts from CPIC, DPWG (as annotated by ClinPGx), the FDA and PharmVar.',
  version: (version: string) => `Version ${version}`,
};
