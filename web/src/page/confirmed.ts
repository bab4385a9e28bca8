// Whether reading a file from end to end showed what the search in it had shown.
import type { Report } from '../generated/report';
import type { HowToRead } from './how-to-read';

export type Confirmed = 'same' | 'other';

interface Made {
  report: Report;
  how: HowToRead;
}

// Undefined where nothing was searched before, or where more was asked otherwise than to read all of it.
export function confirmedBy(before: Made, now: Made): Confirmed | undefined {
  const asked = JSON.stringify(sorted({ ...before.how, whole: true })) === JSON.stringify(sorted(now.how));
  if (!asked || !before.report.input.searched || before.report.language !== now.report.language) return undefined;
  return resultsOf(before.report) === resultsOf(now.report) ? 'same' : 'other';
}

const sorted = (how: HowToRead) => Object.entries(how).sort(([one], [other]) => (one < other ? -1 : 1));

// Records are numbered only where all were counted.
const resultsOf = ({ genes, medicines, input }: Report): string =>
  JSON.stringify([genes, medicines, input.build, input.sample, input.sex, input.absence], (key, value: unknown) => (key === 'record' ? undefined : value));
