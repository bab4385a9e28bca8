// Drives the journey: asks the engine, and tells the reducer what came of it.
import { useReducer, useRef } from 'preact/hooks';
import type { AbsenceRule } from '../components/absence-choice/absence-choice';
import type { ReportOptions } from '../generated/options';
import type { AskEstimate } from '../components/dose-estimate/estimate-form';
import type { Report } from '../generated/report';
import type { Engine } from './engine';
import { beginning, proceed, type Chosen, type Journey } from './journey';

export interface Travel {
  journey: Journey;
  choose(chosen: Chosen, absence: AbsenceRule): void;
  choosePerson(person: string, absence: AbsenceRule): void;
  readAgain(absence: AbsenceRule): void;
  estimate: AskEstimate;
  cancel(): void;
  clear(): void;
}

const optionsOf = (person: string | undefined, absence: AbsenceRule): ReportOptions => ({
  ...(person !== undefined && { sample: person }),
  ...(absence !== 'auto' && { absence }),
});

export function useJourney(engine: Engine | undefined): Travel {
  const [journey, tell] = useReducer(proceed, beginning);
  const running = useRef<AbortController | undefined>(undefined);

  function next(): AbortSignal {
    running.current?.abort();
    running.current = new AbortController();
    return running.current.signal;
  }

  function begin(chosen: Chosen): AbortSignal {
    const signal = next();
    tell({ type: 'reading', chosen });
    return signal;
  }

  // Every way to end: nothing of the files stays behind, in the page or in the worker.
  function end(type: 'cancelled' | 'cleared'): void {
    running.current?.abort();
    running.current = undefined;
    tell({ type });
  }

  async function look(chosen: Chosen, absence: AbsenceRule): Promise<void> {
    if (!engine) return;
    const found = await engine.inspect(chosen.files, begin(chosen));
    if (!found.ok) tell({ type: 'failed', problem: found.problem });
    else if (found.value.samples.length > 1) tell({ type: 'several-people', people: found.value.samples });
    else await read(chosen, undefined, absence);
  }

  async function read(chosen: Chosen, person: string | undefined, absence: AbsenceRule): Promise<void> {
    if (!engine) return;
    const options = optionsOf(person, absence);
    const read = await engine.report(chosen.files, options, begin(chosen), (progress) => tell({ type: 'progress', progress }));
    if (!read.ok) return tell({ type: 'failed', problem: read.problem });
    const { text } = read.value;
    tell({ type: 'reported', absence, text, report: JSON.parse(text) as Report });
  }

  // The same report with the estimates in it; the reader stays where they are.
  const estimate: AskEstimate = async (facts) => {
    if (!engine || journey.step !== 'report') return undefined;
    const options = { ...optionsOf(journey.report.input.sample ?? undefined, journey.absence), person: facts };
    const read = await engine.report(journey.chosen.files, options, next(), () => {});
    if (!read.ok) return read.problem;
    const { text } = read.value;
    tell({ type: 'estimated', text, report: JSON.parse(text) as Report });
    return undefined;
  };

  return {
    journey,
    estimate,
    choose: (chosen, absence) => void look(chosen, absence),
    choosePerson: (person, absence) => void (journey.step === 'person' && read(journey.chosen, person, absence)),
    readAgain: (absence) =>
      void (journey.step === 'report' && read(journey.chosen, journey.report.input.sample ?? undefined, absence)),
    cancel: () => end('cancelled'),
    clear: () => end('cleared'),
  };
}
