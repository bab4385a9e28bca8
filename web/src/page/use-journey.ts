// Drives the journey: asks the engine, and tells the reducer what came of it.
import { useEffect, useReducer, useRef } from 'preact/hooks';
import type { Language } from '../content';
import type { AskBeside } from '../components/side-by-side/side-by-side';
import type { AskEstimate } from '../components/dose-estimate/estimate-form';
import { namesOf, type OwnMedicine } from '../components/own-medicines/own';
import { findGene, type TypedResult } from '../components/result-form/draft';
import type { Inspection } from '../generated/inspection';
import type { Names } from '../generated/names';
import type { ReportOptions } from '../generated/options';
import type { Report } from '../generated/report';
import type { FileOptions, Problem, Progress } from '../protocol/messages';
import type { Engine } from './engine';
import { asTheFileShows, optionsOf, type HowToRead } from './how-to-read';
import { beginning, proceed, type Answers, type Asked, type Chosen, type Journey, type Question, type Reader, type Reporting } from './journey';
import type { NotePlace } from './notes-file';
import { forgetSaved } from './save';

export interface Travel {
  journey: Journey;
  setHow(how: HowToRead): void;
  choose(chosen: Chosen): void;
  answer(answers: Answers): void;
  // To the view where results are typed in, and what is typed there: kept for the file that is chosen next, or reported.
  typeIn(): void;
  keepTyped(typed: TypedResult[]): void;
  reportTyped(typed: TypedResult[]): void;
  // What the person takes: kept while they tell it, then reported; in a report it is made again at once.
  tellMedicines(medicines: OwnMedicine[]): void;
  reportMedicines(medicines: OwnMedicine[]): void;
  changeMedicines(medicines: OwnMedicine[]): Promise<Problem | undefined>;
  readAgain(how: HowToRead): void;
  estimate: AskEstimate;
  // Lays the same report out for somebody else; keeps what a counsellor writes beside it.
  layOutFor(reader: Reader): void;
  note(place: NotePlace, text: string): void;
  // The report of somebody else in the same file.
  beside: AskBeside;
  back(): void;
  cancel(): void;
  wipe(): void;
}

export function useJourney(engine: Engine | undefined, language: Language): Travel {
  const [journey, tell] = useReducer(proceed, beginning);
  const running = useRef<AbortController | undefined>(undefined);
  const { asked } = journey;

  function next(): AbortSignal {
    running.current?.abort();
    running.current = new AbortController();
    return running.current.signal;
  }

  function end(): void {
    running.current?.abort();
    running.current = undefined;
  }

  // `before`: the report of the same file that is shown until now, and again if the reading is cancelled.
  async function go(asked: Asked, before?: Reporting): Promise<void> {
    if (!engine) return;
    const signal = next();
    tell({ type: 'reading', asked, ...(before && { before }) });
    if (asked.chosen) {
      const { files } = asked.chosen;
      const opened = await engine.open(files);
      if (signal.aborted) return;
      if (opened) return tell('problem' in opened ? { type: 'failed', ...opened } : { type: 'reported', ...opened });
      const { sample, mother: _, father: __, ...said } = asked.answers;
      const found = sample === undefined ? await engine.inspect(files, said, signal) : undefined;
      if (found && !found.ok) return tell({ type: 'failed', problem: found.problem });
      const question = found && questionOf(found.value, said);
      if (question) return tell({ type: 'question', question });
    }
    await make(asked, signal);
  }

  // What is read once is kept, so that the report follows at once when the medicines were told.
  async function make(asked: Asked, signal: AbortSignal): Promise<void> {
    if (!engine) return;
    const onProgress = (progress: Progress) => tell({ type: 'progress', progress });
    const options = optionsFor(asked, engine.names);
    if (!asked.told) {
      const read = await engine.read(filesOf(asked), options, signal, onProgress);
      if (!signal.aborted) tell(read.ok ? { type: 'read' } : { type: 'failed', problem: read.problem });
      return;
    }
    const made = await engine.report(filesOf(asked), options, signal, onProgress);
    if (signal.aborted) return;
    if (!made.ok) return tell({ type: 'failed', problem: made.problem });
    tell({ type: 'reported', saved: made.value.text, report: JSON.parse(made.value.text) as Report });
  }

  // The same report with something asked otherwise; the reader stays where they are. A problem leaves it as it was.
  async function remake(asked: Asked): Promise<Problem | undefined> {
    if (!engine || journey.step !== 'report' || journey.opened) return undefined;
    const signal = next();
    const made = await engine.report(filesOf(asked), optionsFor(asked, engine.names), signal, () => {});
    if (signal.aborted) return undefined;
    if (!made.ok) return made.problem;
    tell({ type: 'remade', asked, saved: made.value.text, report: JSON.parse(made.value.text) as Report });
    return undefined;
  }

  async function beside(sample: string): Promise<Report | Problem> {
    if (!engine) return { code: 'internal', message: '', hint: '' };
    const { member, columns } = asked.answers;
    const { absence } = optionsOf(asked.how);
    const options = { sample, ...(member !== undefined && { member }), ...(columns && { columns }), ...(absence && { absence }) };
    const made = await engine.report(filesOf(asked), options, new AbortController().signal, () => {});
    return made.ok ? (JSON.parse(made.value.text) as Report) : made.problem;
  }

  // What the core has said is said again in the new language. An opened report stays as it was saved.
  useEffect(() => {
    void engine?.speak(language).then(() => tell({ type: 'spoken' }));
    if (journey.step === 'report' && journey.report.language !== language) void remake(asked);
    if (journey.step === 'failed' && 'message' in journey.problem) void go(asked);
  }, [engine, language]);
  useEffect(() => {
    if (journey.step === 'report' && journey.report.language !== language) void remake(asked);
  }, [journey.step]);

  return {
    journey,
    estimate: (facts) => remake({ ...asked, facts }),
    beside,
    layOutFor: (reader) => tell({ type: 'reader', reader }),
    note: (place, text) => tell({ type: 'noted', place, text }),
    setHow: (how) => tell({ type: 'how', how }),
    // An example is shown as it is, whatever was chosen for the visitor's own file.
    choose: (chosen) =>
      void go({ ...keptFor(asked), chosen, told: false, answers: {}, ...(chosen.example && { how: asTheFileShows }) }),
    answer: (answers) => void go({ ...asked, answers: { ...asked.answers, ...answers } }),
    typeIn: () => tell({ type: 'typing' }),
    keepTyped: (typed) => tell({ type: 'typed', typed }),
    reportTyped: (typed) => void go({ ...asked, typed }),
    tellMedicines: (medicines) => tell({ type: 'takes', medicines }),
    reportMedicines(medicines) {
      const told = { ...asked, medicines, told: true };
      tell({ type: 'told', asked: told });
      void make(told, next());
    },
    changeMedicines: (medicines) => remake({ ...asked, medicines }),
    readAgain: (how) => void go({ ...asked, how }, journey.step === 'report' ? journey : undefined),
    back: () => tell({ type: 'back' }),
    cancel() {
      end();
      tell({ type: 'cancelled' });
    },
    wipe() {
      engine?.renew();
      end();
      forgetSaved();
      tell({ type: 'wiped' });
    },
  };
}

// Another file may be another person's: notes are not taken along.
const keptFor = ({ typed, how, medicines, reader }: Asked) => ({ typed, how, medicines, ...(reader && { reader }) });

const filesOf = ({ chosen }: Asked) => chosen?.files ?? [];

// A gene that the guidelines do not know is kept and said on the page; the core could not make anything of it.
function optionsFor({ typed, how, answers, facts, medicines }: Asked, names: Names): ReportOptions {
  const known = typed.filter(({ gene }) => findGene(names, gene));
  const taken = namesOf(medicines);
  return {
    ...answers,
    ...optionsOf(how),
    ...(known.length > 0 && { typed: known }),
    ...(facts && { person: facts }),
    ...(taken.length > 0 && { medicines: taken }),
  };
}

// The first thing that the file leaves open and the visitor has not said. The person comes last.
function questionOf({ members, columns, samples }: Inspection, said: FileOptions): Question | undefined {
  if (members && said.member === undefined) return { step: 'member', members };
  if (columns && !said.columns) return { step: 'columns', table: columns };
  if (samples.length > 1) return { step: 'person', people: samples };
  return undefined;
}
