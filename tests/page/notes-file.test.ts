// A report with notes beside it: the report comes out as it went in, and no note is lost in silence.
import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { withNote, writeNotesFile, type Notes } from '../../web/src/page/notes-file';
import { check, openReport } from '../../web/src/page/reopen';

const text = readFileSync(new URL('../golden/person-a.json', import.meta.url), 'utf8');
const notes: Notes = { report: 'All of it.', 'gene CYP2C19': 'Two\nlines, “quoted”.', 'medicine vitamin c': 'A name of two words.' };
const write = (saved: string | Blob = text) => writeNotesFile(saved, notes);
const changed = async (change: (file: Record<string, unknown>) => void) => {
  const file = JSON.parse(await write()) as Record<string, unknown>;
  change(file);
  return JSON.stringify(file);
};

test.each([
  ['a text', text],
  ['a file', new Blob([text])],
  ['a file with a byte order mark', new Blob(['\uFEFF', text])],
])('a report that is %s comes out byte for byte, with its notes', async (_, saved) => {
  const opened = await openReport([{ name: 'notes.json', blob: new Blob([await write(saved)]) }]);
  if (!opened || 'problem' in opened || !('notes' in opened)) throw new Error('It is opened.');
  expect(opened.report).toEqual(JSON.parse(text));
  expect(opened.notes).toEqual(notes);
  const [before, after] = await Promise.all([saved, opened.saved].map((each) => new Blob([each]).arrayBuffer()));
  expect(Buffer.from(after ?? []).equals(Buffer.from(before ?? []))).toBe(true);
});

test.each<[string, (file: Record<string, unknown>) => void]>([
  ['a note on a gene that the report does not have', (file) => Object.assign(file, { notes: [{ about: 'gene', name: 'NOGENE', text: 'x' }] })],
  ['a note on nothing', (file) => Object.assign(file, { notes: [{ about: 'gene', text: 'x' }] })],
  ['an empty note', (file) => Object.assign(file, { notes: [{ about: 'report', text: ' ' }] })],
  ['two notes on one gene', (file) => Object.assign(file, { notes: ['a', 'b'].map((text) => ({ about: 'report', text })) })],
  ['no report', (file) => Reflect.deleteProperty(file, 'report')],
  ['a report that was cut off', (file) => Object.assign(file, { report: text.slice(0, -500) })],
  ['the report of another program', (file) => Object.assign(file, { report: '{"generator": {"name": "Another"}}' })],
])('a file with %s is broken', async (_, change) => {
  expect(check(await changed(change))).toMatchObject({ problem: { code: 'report-broken' } });
});

test('a file that was cut off is known as ours, and one of another version says which', async () => {
  expect(check((await write()).slice(0, 5000))).toMatchObject({ problem: { code: 'report-broken' } });
  expect(check(await changed((file) => Object.assign(file, { rxplainNotes: 2 })))).toEqual({
    problem: { code: 'report-of-other-version', contractVersion: '2' },
  });
});

test('a note that is emptied is gone', () => {
  expect(withNote(withNote({}, 'gene CYP2C19', 'x'), 'gene CYP2C19', ' ')).toEqual({});
});
