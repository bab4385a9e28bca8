// Where the visitor is, from choosing a file to the report. A pure reducer: what happened in, where that leads out.
import type { Report } from '../generated/report';
import type { NamedFile, Problem, Progress } from '../protocol/messages';
import type { HowToRead } from './how-to-read';

export interface Chosen {
  // Files of the visitor, or the text of an example.
  files: NamedFile[];
  // What to call them all.
  name: string;
  example: boolean;
}

export type Journey =
  | { step: 'start'; remark: 'none' | 'cleared' | 'cancelled' }
  | { step: 'person'; chosen: Chosen; people: string[] }
  | { step: 'reading'; chosen: Chosen; progress?: Progress }
  | { step: 'failed'; chosen: Chosen; problem: Problem }
  | { step: 'report'; chosen: Chosen; how: HowToRead; text: string; report: Report };

export type Happening =
  | { type: 'reading'; chosen: Chosen }
  | { type: 'progress'; progress: Progress }
  | { type: 'several-people'; people: string[] }
  | { type: 'failed'; problem: Problem }
  | { type: 'reported'; how: HowToRead; text: string; report: Report }
  | { type: 'estimated'; text: string; report: Report }
  | { type: 'cancelled' }
  | { type: 'cleared' };

export const beginning: Journey = { step: 'start', remark: 'none' };

export function proceed(journey: Journey, happening: Happening): Journey {
  if (happening.type === 'cleared' || happening.type === 'cancelled') return { step: 'start', remark: happening.type };
  if (happening.type === 'reading') return { step: 'reading', chosen: happening.chosen };
  if (happening.type === 'estimated') {
    return journey.step === 'report' ? { ...journey, text: happening.text, report: happening.report } : journey;
  }
  // The rest is news of what is being read; late news of another choice changes nothing.
  if (journey.step !== 'reading') return journey;
  const { chosen } = journey;
  switch (happening.type) {
    case 'progress':
      return { ...journey, progress: happening.progress };
    case 'several-people':
      return { step: 'person', chosen, people: happening.people };
    case 'failed':
      return { step: 'failed', chosen, problem: happening.problem };
    case 'reported':
      return { step: 'report', chosen, how: happening.how, text: happening.text, report: happening.report };
  }
}
