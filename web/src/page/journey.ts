// Where the visitor is, from choosing a file to the report. A pure reducer: what happened in, where that leads out.
import type { AbsenceRule } from '../components/absence-choice/absence-choice';
import type { Report } from '../generated/report';
import type { Problem, Progress } from '../protocol/messages';

export interface ChosenFile {
  // A file of the visitor, or the text of an example.
  blob: Blob;
  name: string;
  example: boolean;
}

export type Journey =
  | { step: 'start'; remark: 'none' | 'cleared' | 'cancelled' }
  | { step: 'person'; file: ChosenFile; people: string[] }
  | { step: 'reading'; file: ChosenFile; progress?: Progress }
  | { step: 'failed'; file: ChosenFile; problem: Problem }
  | { step: 'report'; file: ChosenFile; absence: AbsenceRule; text: string; report: Report };

export type Happening =
  | { type: 'reading'; file: ChosenFile }
  | { type: 'progress'; progress: Progress }
  | { type: 'several-people'; people: string[] }
  | { type: 'failed'; problem: Problem }
  | { type: 'reported'; absence: AbsenceRule; text: string; report: Report }
  | { type: 'cancelled' }
  | { type: 'cleared' };

export const beginning: Journey = { step: 'start', remark: 'none' };

export function proceed(journey: Journey, happening: Happening): Journey {
  if (happening.type === 'cleared' || happening.type === 'cancelled') return { step: 'start', remark: happening.type };
  if (happening.type === 'reading') return { step: 'reading', file: happening.file };
  // The rest is news of the file that is being read; late news of another one changes nothing.
  if (journey.step !== 'reading') return journey;
  const { file } = journey;
  switch (happening.type) {
    case 'progress':
      return { ...journey, progress: happening.progress };
    case 'several-people':
      return { step: 'person', file, people: happening.people };
    case 'failed':
      return { step: 'failed', file, problem: happening.problem };
    case 'reported':
      return { step: 'report', file, absence: happening.absence, text: happening.text, report: happening.report };
  }
}
