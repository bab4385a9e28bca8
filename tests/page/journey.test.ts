// Where the visitor is: what happened in, where that leads out.
import { describe, expect, test } from 'vitest';
import type { Report } from '../../web/src/generated/report';
import { beginning, holdsSomething, nothingAsked, proceed, type Asked, type Happening, type Journey, type Reporting } from '../../web/src/page/journey';

const typed = [{ gene: 'CYP2D6', diplotype: '*4/*41' }];
const chosen = { files: [{ name: 'genome.vcf', blob: new Blob(['x']) }], name: 'genome.vcf', example: false };
const medicines = [{ written: 'Plavix', name: 'clopidogrel', known: true }];
const asked: Asked = { ...nothingAsked, chosen, typed, medicines, answers: { member: 'a.txt' } };
const report = { contractVersion: '1.6' } as Report;

const after = (...happenings: Happening[]): Journey => happenings.reduce(proceed, beginning);
const reading: Happening = { type: 'reading', asked };
const reported: Happening = { type: 'reported', saved: '{}', report };

test('a file that holds several people, several files or unknown columns asks first', () => {
  expect(after(reading, { type: 'question', question: { step: 'person', people: ['a', 'b'] } })).toMatchObject({ step: 'person', asked });
  expect(after(reading, { type: 'question', question: { step: 'member', members: ['a', 'b'] } })).toMatchObject({ step: 'member', asked });
  const table = { guess: [], names: [], rows: [] };
  expect(after(reading, { type: 'question', question: { step: 'columns', table } })).toMatchObject({ step: 'columns', table });
});

test('news of a file that was cancelled or wiped changes nothing', () => {
  for (const end of ['cancelled', 'wiped'] as const) {
    const stopped = after(reading, { type: end });
    expect(proceed(stopped, reported)).toEqual(stopped);
    expect(proceed(stopped, { type: 'failed', problem: { code: 'internal', message: '', hint: '' } })).toEqual(stopped);
    expect(proceed(stopped, { type: 'remade', asked, saved: '{}', report })).toEqual(stopped);
  }
});

test('choosing another file keeps what was typed in, and nothing of the file', () => {
  const back = after(reading, { type: 'failed', problem: { code: 'empty', message: 'm', hint: 'h' } }, { type: 'back' });
  expect(back).toEqual({ step: 'start', remark: 'none', asked: { typed, how: nothingAsked.how, answers: {}, medicines, told: false } });
});

test('cancelling keeps what was typed in, and nothing of the file', () => {
  expect(after(reading, { type: 'cancelled' })).toEqual({
    step: 'start',
    remark: 'cancelled',
    asked: { typed, how: nothingAsked.how, answers: {}, medicines, told: false },
  });
});

test('between a file and its report stands what the person takes; what is told there makes the report', () => {
  const read = after(reading, { type: 'read' });
  expect(read).toEqual({ step: 'medicines', asked });
  expect(proceed(read, reported)).toEqual(read);
  const told = proceed(read, { type: 'told', asked: { ...asked, told: true } });
  expect(proceed(told, reported)).toMatchObject({ step: 'report', asked: { medicines, told: true } });
  expect(proceed(told, { type: 'failed', problem: { code: 'internal', message: '', hint: '' } })).toMatchObject({ step: 'failed' });
});

test('a list of medicines that was begun is there again after going back', () => {
  const more = [...medicines, { written: 'codeine', name: 'codeine', known: true }];
  const back = after(reading, { type: 'read' }, { type: 'takes', medicines: more }, { type: 'back' });
  expect(back).toMatchObject({ step: 'start', asked: { medicines: more, told: false } });
  expect(holdsSomething(back)).toBe(true);
});

test('from a report to its typed results and back, the report is the same one', () => {
  const shown = after(reading, reported);
  const typing = proceed(shown, { type: 'typing' });
  expect(typing).toMatchObject({ step: 'typing', asked: { typed } });
  expect(proceed(typing, { type: 'back' })).toEqual(shown);
});

test('results that wait for a file stand on the start view', () => {
  expect(after({ type: 'typing' }, { type: 'typed', typed })).toMatchObject({ step: 'start', asked: { typed } });
});

test('a report that was opened stays marked as opened', () => {
  expect(after(reading, { ...reported, opened: { date: 5 } })).toMatchObject({ step: 'report', opened: { date: 5 } });
  expect(after(reading, reported)).not.toHaveProperty('opened');
});

describe('wiping leaves the beginning, from everywhere', () => {
  const places: [string, Journey][] = [
    ['start, with typed results', after({ type: 'typed', typed })],
    ['typing', after({ type: 'typed', typed }, { type: 'typing' })],
    ['typing, with a report behind', after(reading, reported, { type: 'typing' })],
    ['reading', after(reading)],
    ['question', after(reading, { type: 'question', question: { step: 'person', people: ['a', 'b'] } })],
    ['failed', after(reading, { type: 'failed', problem: { code: 'empty', message: 'm', hint: 'h' } })],
    ['report', after(reading, reported)],
    ['report, read in another way', after({ type: 'how', how: { absence: 'reference', sex: 'male' } }, reading, reported)],
  ];
  test.each(places)('%s', (_, journey) => {
    expect(holdsSomething(journey)).toBe(true);
    const wiped = proceed(journey, { type: 'wiped' });
    expect(wiped).toEqual({ ...beginning, remark: 'wiped' });
    expect(holdsSomething(wiped)).toBe(false);
  });
});

describe('reading all of a file that was searched', () => {
  const searched = { language: 'en', genes: [], medicines: [], input: { searched: true } } as unknown as Report;
  const whole = { language: 'en', genes: [], medicines: [], input: {} } as unknown as Report;
  const how = { ...asked.how, whole: true };
  const first = after(reading, { type: 'reported', saved: '{}', report: searched }) as Reporting;
  const again = (report: Report, to = how) =>
    [{ type: 'reading', asked: { ...asked, how: to }, before: first }, { type: 'progress', progress: { read: 1, size: 2 } }, { type: 'reported', saved: '{}', report }].reduce(
      (journey, happening) => proceed(journey, happening as Happening),
      first as Journey,
    );

  test('says whether it shows the same', () => {
    expect(again(whole)).toMatchObject({ step: 'report', confirmed: 'same' });
    expect(again({ ...whole, genes: [{ symbol: 'CYP2C19' }] } as unknown as Report)).toMatchObject({ confirmed: 'other' });
  });

  test('says nothing where something else was asked, too', () => {
    expect(again(whole, { ...how, absence: 'reference' })).not.toHaveProperty('confirmed');
    expect(again({ ...whole, language: 'es' } as Report)).not.toHaveProperty('confirmed');
  });

  test('leads back to the report of the search when it is cancelled', () => {
    expect(proceed(proceed(first, { type: 'reading', asked: { ...asked, how }, before: first }), { type: 'cancelled' })).toBe(first);
  });
});
