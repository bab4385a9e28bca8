import { bytes } from './tools';

export const reading = {
  heading: 'Reading your file',
  headingTyped: 'Making your report',
  onDevice: 'It is being read on this device.',
  amount: (read: number, total: number) => `${bytes(read)} of ${bytes(total)} read`,
  label: 'How much of the file has been read',
  cancel: 'Cancel',
  cancelled: 'Cancelled. Nothing of the file was kept.',
};

export const failed = {
  heading: 'There is no report',
  file: (name: string) => `File: ${name}`,
  whatHelps: 'What could help',
  again: 'Choose another file',
  againTyped: 'Go back',
  nothingRead: 'No part of a report was made.',
  opening: {
    'report-broken': {
      message: 'This is a report of Rxplain, but parts of it are missing or were changed.',
      hint: 'Choose the file as it was saved. If an older or newer Rxplain made it, choose your genotype file instead: the report is then made anew.',
    },
    'report-of-other-version': {
      message: (version: string) => `This report was made by another version of Rxplain (report format ${version}). This page cannot show it.`,
      hint: 'Choose your genotype file instead: the report is then made anew.',
    },
  },
  unknown: {
    message: 'Something went wrong while this file was read.',
    hint: 'Try again. If it happens again, close other pages first: the browser may be out of memory.',
  },
};
