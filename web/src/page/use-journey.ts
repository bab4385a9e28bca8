// Drives the journey: asks the engine, and tells the reducer what came of it.
import { useReducer, useRef } from 'preact/hooks';
import type { AbsenceRule } from '../components/absence-choice/absence-choice';
import type { ReportOptions } from '../generated/options';
import type { Report } from '../generated/report';
import type { Engine } from './engine';
import { beginning, proceed, type ChosenFile, type Journey } from './journey';

export interface Travel {
  journey: Journey;
  choose(file: ChosenFile, absence: AbsenceRule): void;
  choosePerson(person: string, absence: AbsenceRule): void;
  readAgain(absence: AbsenceRule): void;
  cancel(): void;
  clear(): void;
}

export function useJourney(engine: Engine | undefined): Travel {
  const [journey, tell] = useReducer(proceed, beginning);
  const running = useRef<AbortController | undefined>(undefined);

  function begin(file: ChosenFile): AbortSignal {
    running.current?.abort();
    running.current = new AbortController();
    tell({ type: 'reading', file });
    return running.current.signal;
  }

  // Every way to end: nothing of the file stays behind, in the page or in the worker.
  function end(type: 'cancelled' | 'cleared'): void {
    running.current?.abort();
    running.current = undefined;
    tell({ type });
  }

  async function look(file: ChosenFile, absence: AbsenceRule): Promise<void> {
    if (!engine) return;
    const found = await engine.inspect(file.blob, begin(file));
    if (!found.ok) tell({ type: 'failed', problem: found.problem });
    else if (found.value.samples.length > 1) tell({ type: 'several-people', people: found.value.samples });
    else await read(file, undefined, absence);
  }

  async function read(file: ChosenFile, person: string | undefined, absence: AbsenceRule): Promise<void> {
    if (!engine) return;
    const options: ReportOptions = {
      ...(person !== undefined && { sample: person }),
      ...(absence !== 'auto' && { absence }),
    };
    const read = await engine.report(file.blob, options, begin(file), (progress) => tell({ type: 'progress', progress }));
    if (!read.ok) return tell({ type: 'failed', problem: read.problem });
    const { text } = read.value;
    tell({ type: 'reported', absence, text, report: JSON.parse(text) as Report });
  }

  return {
    journey,
    choose: (file, absence) => void look(file, absence),
    choosePerson: (person, absence) => void (journey.step === 'person' && read(journey.file, person, absence)),
    readAgain: (absence) =>
      void (journey.step === 'report' && read(journey.file, journey.report.input.sample ?? undefined, absence)),
    cancel: () => end('cancelled'),
    clear: () => end('cleared'),
  };
}
