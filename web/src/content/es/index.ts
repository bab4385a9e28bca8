// Every word of the page in Spanish: the same files and names as in English. Patients are addressed as usted; the words
// for what the report says (posición, diplotipo, hebra) are those of guidelines/wording/es.
import { categories } from '../../../../guidelines/wording/es/report.json';
import type { Content } from '../en';
import * as counsellor from './counsellor';
import * as estimate from './estimate';
import * as family from './family';
import * as genes from './genes';
import * as input from './input';
import * as medicines from './medicines';
import * as own from './own';
import * as pictures from './pictures';
import * as product from './product';
import * as questions from './questions';
import * as reading from './reading';
import * as readingChoices from './reading-choices';
import * as report from './report';
import * as start from './start';
import { bytes, decimals, either, list, numbers } from './tools';
import * as typed from './typed';

export const es: Content = {
  language: 'es',
  numbers: {
    count: (n) => numbers.format(n),
    decimal: (n) => decimals.format(n),
    bytes,
    list: (words) => list.format(words),
    either: (words) => either.format(words),
  },
  ...pictures,
  ...product,
  ...start,
  ...readingChoices,
  ...typed,
  ...questions,
  ...reading,
  ...report,
  ...medicines,
  ...counsellor,
  ...own,
  ...estimate,
  ...family,
  ...genes,
  ...input,
  categories,
};
