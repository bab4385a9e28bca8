// Drives the journey: asks the engine, and tells the reducer what came of it.
import { useReducer, useRef } from 'preact/hooks';
import type { AskEstimate } from '../components/dose-estimate/estimate-form';
import type { ReportOptions } from '../generated/options';
import type { Report } from '../generated/report';
import type { Engine } from './engine';
import { optionsOf, type HowToRead } from './how-to-read';
import { beginning, proceed, type Chosen, type Journey } from './journey';

export interface Travel {
  journey: Journey;
  choose(chosen: Chosen, how: HowToRead): void;
  choosePerson(person: string, how: HowToRead): void;
  readAgain(how: HowToRead): void;
  estimate: AskEstimate;
  cancel(): void;
  clear(): void;
}

const optionsFor = (person: string | undefined, how: HowToRead): ReportOptions => ({
  ...(person !== undefined && { sample: person }),
  ...optionsOf(how),
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

  async function look(chosen: Chosen, how: HowToRead): Promise<void> {
    if (!engine) return;
    const found = await engine.inspect(chosen.files, begin(chosen));
    if (!found.ok) tell({ type: 'failed', problem: found.problem });
    else if (found.value.samples.length > 1) tell({ type: 'several-people', people: found.value.samples });
    else await read(chosen, undefined, how);
  }

  async function read(chosen: Chosen, person: string | undefined, how: HowToRead): Promise<void> {
    if (!engine) return;
    const options = optionsFor(person, how);
    const read = await engine.report(chosen.files, options, begin(chosen), (progress) => tell({ type: 'progress', progress }));
    if (!read.ok) return tell({ type: 'failed', problem: read.problem });
    const { text } = read.value;
    tell({ type: 'reported', how, text, report: JSON.parse(text) as Report });
  }

  // The same report with the estimates in it; the reader stays where they are.
  const estimate: AskEstimate = async (facts) => {
    if (!engine || journey.step !== 'report') return undefined;
    const options = { ...optionsFor(journey.report.input.sample ?? undefined, journey.how), person: facts };
    const read = await engine.report(journey.chosen.files, options, next(), () => {});
    if (!read.ok) return read.problem;
    const { text } = read.value;
    tell({ type: 'estimated', text, report: JSON.parse(text) as Report });
    return undefined;
  };

  return {
    journey,
    estimate,
    choose: (chosen, how) => void look(chosen, how),
    choosePerson: (person, how) => void (journey.step === 'person' && read(journey.chosen, person, how)),
    readAgain: (how) =>
      void (journey.step === 'report' && read(journey.chosen, journey.report.input.sample ?? undefined, how)),
    cancel: () => end('cancelled'),
    clear: () => end('cleared'),
  };
}
