import { count } from './tools';

export const person = {
  heading: (n: number, files: number) =>
    `${files > 1 ? 'These files hold' : 'This file holds'} ${count(n, 'person', 'people')}`,
  legend: 'Whose report do you want?',
  hint: 'These are the names that the file uses.',
  select: 'Person',
  read: 'Make the report',
  none: 'Choose a person.',
  back: 'Choose another file',
};
