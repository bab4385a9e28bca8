// Where the visitor is, from choosing a file or typing in a result to the report. A pure reducer: what happened in, where
// that leads out.
import type { Table } from '../components/column-choice/columns';
import type { OwnMedicine } from '../components/own-medicines/own';
import type { PersonFacts } from '../components/dose-estimate/facts';
import type { TypedResult } from '../components/result-form/draft';
import type { ReportOptions } from '../generated/options';
import type { Report } from '../generated/report';
import type { NamedFile, Problem, Progress } from '../protocol/messages';
import { confirmedBy, type Confirmed } from './confirmed';
import { asTheFileShows, type HowToRead } from './how-to-read';
import { withNote, type NotePlace, type Notes } from './notes-file';
import type { Unopened } from './reopen';

export interface Chosen {
  // Files of the visitor, or the text of an example.
  files: NamedFile[];
  // What to call them all.
  name: string;
  example: boolean;
}

// What the visitor said when the file left something open.
export type Answers = Pick<ReportOptions, 'sample' | 'mother' | 'father' | 'member' | 'columns'>;

// Everything that came from the visitor. A report may rest on a file, on typed results, or on both.
export interface Asked {
  chosen?: Chosen;
  typed: TypedResult[];
  how: HowToRead;
  answers: Answers;
  // What the person takes, and whether they have said that this is all; a report waits for that.
  medicines: OwnMedicine[];
  told: boolean;
  // For estimates of a dose.
  facts?: PersonFacts;
  // What a counsellor wrote beside the report.
  notes?: Notes;
  // Whom the report is laid out for.
  reader?: Reader;
}

export type Reader = 'patient' | 'professional';

// A report that is shown: made here, or opened as somebody saved it before.
export interface Shown {
  report: Report;
  // What saving it writes, byte for byte.
  saved: string | Blob;
  // Only of an opened one: when its file was last written, in milliseconds since 1970 (UTC).
  opened?: { date: number | undefined };
  // Only of one that was searched first, and then read from end to end.
  confirmed?: Confirmed | undefined;
}

type WithNotes = Shown & { notes?: Notes };

export type Question =
  | { step: 'member'; members: string[] }
  | { step: 'columns'; table: Table }
  | { step: 'person'; people: string[] };

export type Remark = 'none' | 'wiped' | 'cancelled';

export type Asking = { asked: Asked } & Question;
export type Reporting = { asked: Asked; step: 'report' } & Shown;
export type Journey =
  | Asking
  | Reporting
  | ({ asked: Asked } & (
      | { step: 'start'; remark: Remark }
      | { step: 'typing'; before?: Reporting }
      | { step: 'reading'; progress?: Progress; before?: Reporting }
      | { step: 'medicines' }
      | { step: 'failed'; problem: Problem | Unopened }
    ));

export type Happening =
  | { type: 'how'; how: HowToRead }
  | { type: 'typing' }
  | { type: 'typed'; typed: TypedResult[] }
  | { type: 'reading'; asked: Asked; before?: Reporting }
  | { type: 'progress'; progress: Progress }
  | { type: 'question'; question: Question }
  | { type: 'read' }
  | { type: 'takes'; medicines: OwnMedicine[] }
  | { type: 'told'; asked: Asked }
  | { type: 'failed'; problem: Problem | Unopened }
  | ({ type: 'reported' } & WithNotes)
  | { type: 'noted'; place: NotePlace; text: string }
  | { type: 'reader'; reader: Reader }
  | { type: 'remade'; asked: Asked; saved: string; report: Report }
  | { type: 'spoken' }
  | { type: 'back' }
  | { type: 'cancelled' }
  | { type: 'wiped' };

export const nothingAsked: Asked = { typed: [], how: asTheFileShows, answers: {}, medicines: [], told: false };
export const beginning: Journey = { step: 'start', remark: 'none', asked: nothingAsked };

export function proceed(journey: Journey, happening: Happening): Journey {
  const { asked } = journey;
  switch (happening.type) {
    case 'wiped':
      return { step: 'start', remark: 'wiped', asked: nothingAsked };
    case 'how':
      return { ...journey, asked: { ...asked, how: happening.how } };
    case 'takes':
      return { ...journey, asked: { ...asked, medicines: happening.medicines } };
    case 'told':
      return journey.step === 'medicines' ? { step: 'medicines', asked: happening.asked } : journey;
    case 'spoken':
      return { ...journey };
    case 'typing':
      return { step: 'typing', asked, ...(journey.step === 'report' && { before: journey }) };
    case 'typed':
      return startWith({ ...asked, typed: happening.typed }, 'none');
    case 'reading':
      return { step: 'reading', asked: happening.asked, ...(happening.before && { before: happening.before }) };
    case 'cancelled':
      return journey.step === 'reading' && journey.before ? journey.before : startWith(asked, 'cancelled');
    case 'back':
      return journey.step === 'typing' && journey.before ? journey.before : startWith(asked, 'none');
    case 'noted':
      return { ...journey, asked: { ...asked, notes: withNote(asked.notes ?? {}, happening.place, happening.text) } };
    case 'reader':
      return { ...journey, asked: { ...asked, reader: happening.reader } };
    case 'remade':
      if (journey.step !== 'report') return journey;
      return { ...journey, asked: { ...happening.asked, ...sinceWritten(asked) }, saved: happening.saved, report: happening.report };
    default:
      return isWaiting(journey) ? hear(journey, happening) : journey; // late news of another choice changes nothing
  }
}

const isWaiting = ({ step, asked }: Journey): boolean => step === 'reading' || (step === 'medicines' && asked.told);

type News = Extract<Happening, { type: 'progress' | 'question' | 'read' | 'failed' | 'reported' }>;

// What comes of the file that is being read.
function hear(journey: Journey, news: News): Journey {
  const { asked } = journey;
  const before = journey.step === 'reading' ? journey.before : undefined;
  switch (news.type) {
    case 'progress':
      return { step: 'reading', asked, progress: news.progress, ...(before && { before }) };
    case 'question':
      return { asked, ...news.question };
    case 'read':
      return { step: 'medicines', asked };
    case 'failed':
      return { step: 'failed', asked, problem: news.problem };
    case 'reported': {
      const { type: _, notes, ...shown } = news;
      const confirmed = before && confirmedBy({ report: before.report, how: before.asked.how }, { report: news.report, how: asked.how });
      return { step: 'report', asked: { ...asked, ...(notes && { notes }) }, ...shown, ...(confirmed && { confirmed }) };
    }
  }
}

// While a report is made again its reader may go on writing.
const sinceWritten = ({ notes, reader }: Asked): Pick<Asked, 'notes' | 'reader'> => ({
  ...(notes && { notes }),
  ...(reader && { reader }),
});

// To choose again: nothing of the file is kept, what was typed in is.
function startWith({ typed, how, medicines }: Asked, remark: Remark): Journey {
  return { step: 'start', remark, asked: { typed, how, answers: {}, medicines, told: false } };
}

// Whether there is anything of the visitor to wipe.
export const holdsSomething = ({ step, asked }: Journey): boolean =>
  step !== 'start' || asked.typed.length > 0 || asked.medicines.length > 0;
