// Every word of the page in English, a file a view. Words that come from the report itself (advice, notes, reasons) are
// not here; the names of the categories are the guidelines' own, reviewed with them.
//
// Style: NHS content style. "You", short sentences, "medicine", numerals, no "should". Reading age 11 to 13 outside the
// parts for professionals.
import { categories } from '../../../../guidelines/wording/en/report.json';
import type { Category } from '../../generated/report';
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
import * as typed from './typed';
import { bytes, decimals, either, list, numbers } from './tools';

export const en = {
  language: 'en-GB',
  numbers: {
    count: (n: number) => numbers.format(n),
    decimal: (n: number) => decimals.format(n),
    bytes,
    list: (words: string[]) => list.format(words),
    either: (words: string[]) => either.format(words),
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
  categories: categories satisfies Record<Category, { label: string; explanation: string }>,
};

export type Content = typeof en;
