import { bytes } from './tools';

export const reading = {
  heading: 'Reading your file',
  onDevice: 'It is being read on this device.',
  amount: (read: number, total: number) => `${bytes(read)} of ${bytes(total)} read`,
  label: 'How much of the file has been read',
  cancel: 'Cancel',
  cancelled: 'Cancelled. Nothing was kept.',
};

export const failed = {
  heading: 'There is no report',
  file: (name: string) => `File: ${name}`,
  whatHelps: 'What could help',
  again: 'Choose another file',
  nothingRead: 'No part of a report was made.',
  unknown: {
    message: 'Something went wrong while this file was read.',
    hint: 'Try again. If it happens again, close other pages first: the browser may be out of memory.',
  },
};
