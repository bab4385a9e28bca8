// The engine: the core and the guidelines, loaded once, and a worker that has them.
//
// This module and the payload are asked for after the first paint, and nothing is fetched after them: from here on the page works without a
// network, in every language. Cancelling ends the worker, whatever it is reading, and starts a fresh one.
import { loadEveryLanguage, type Language } from '../content';
import { examples, type Example } from '../examples';
import type { Inspection } from '../generated/inspection';
import type { Names } from '../generated/names';
import type { ReportOptions } from '../generated/options';
import { LEAVES_LARGE, type FileOptions, type Knowledge, type NamedFile, type Operation, type Progress, type ReadingOptions, type ReplyOf, type RequestOf, type Sifted } from '../protocol/messages';
import type { Payload } from './load-payload';
import { lockPolicy } from './lock';
import { rehearse } from './rehearse';
import { openReport } from './reopen';
import { CRASHED, startWorker, type Outcome, type RunningWorker } from './running-worker';
import { helpersWanted, sift } from './sift';

export type { Outcome };

export interface Engine {
  readonly version: string;
  readonly examples: Example[];
  // What may be typed in, in the language that was spoken last.
  readonly names: Names;
  open: typeof openReport;
  // The language of every sentence from now on.
  speak(language: Language): Promise<void>;
  inspect(files: NamedFile[], options: FileOptions, signal: AbortSignal): Promise<Outcome<Inspection>>;
  // Reads the files, and goes on to the report that these options ask for without being waited for.
  read(
    files: NamedFile[],
    options: ReportOptions,
    signal: AbortSignal,
    onProgress: (progress: Progress) => void,
  ): Promise<Outcome<unknown>>;
  // What was read of the same files before is not read again.
  report(
    files: NamedFile[],
    options: ReportOptions,
    signal: AbortSignal,
    onProgress: (progress: Progress) => void,
  ): Promise<Outcome<{ text: string }>>;
  // Ends the worker with all that it holds, and starts another.
  renew(): void;
}

interface KeptReading {
  files: NamedFile[];
  said: string;
  reading: number;
}

// A report that was made before anybody asked for it.
interface Ahead {
  said: string;
  made: Promise<Outcome<{ text: string }>>;
}

// As many people as the page puts side by side.
const MOST_READINGS = 4;

export async function startEngine(language: Language, payload: Promise<Payload>): Promise<Engine> {
  const [{ core, guidelines, spanish }] = await Promise.all([payload, loadEveryLanguage()]);
  lockPolicy(); // before the first worker that sees a file, so that it inherits the lock
  const words: Record<Language, Uint8Array | undefined> = { en: undefined, es: spanish };
  const knowledge = (): Knowledge => ({ guidelines, words: words[language] });
  const fresh = () => startWorker(core.buffer, knowledge());
  let worker = fresh();
  let helpers: RunningWorker[] = []; // while a large file is read
  let kept: KeptReading[] = [];
  let ahead: Ahead | undefined;
  let needed = false; // by a visitor
  const { version, ...first } = await worker.loaded;
  let { names } = first;
  void rehearse(worker, () => !needed);

  function renew(): void {
    endHelpers();
    worker.end();
    worker = fresh();
    kept = [];
    ahead = undefined;
  }

  // On abort the worker is replaced and the promise never settles, since nobody waits for it.
  async function run<K extends Operation>(
    operation: K,
    request: RequestOf<K>,
    signal?: AbortSignal,
    onProgress?: (progress: Progress) => void,
  ): Promise<Outcome<ReplyOf<K>>> {
    needed = true;
    const asked = worker;
    const restart = () => {
      if (worker === asked) renew();
    };
    signal?.addEventListener('abort', restart, { once: true });
    try {
      await asked.loaded;
      const outcome = await asked.ask(operation, request, onProgress);
      if (!outcome.ok && outcome.problem === CRASHED) restart();
      return outcome;
    } finally {
      signal?.removeEventListener('abort', restart);
    }
  }

  // What several workers find side by side. Where that comes to nothing, one worker is to read the file: a fresh one, since
  // this one may have ended.
  async function siftFile(
    file: NamedFile,
    signal: AbortSignal,
    onProgress: (progress: Progress) => void,
  ): Promise<Sifted | undefined> {
    const asked = worker;
    const stop = () => {
      if (worker === asked) renew();
    };
    signal.addEventListener('abort', stop, { once: true });
    helpers = Array.from({ length: helpersWanted() }, fresh);
    try {
      const sifted = await sift([asked, ...helpers], file, onProgress);
      if (!sifted) stop();
      return sifted;
    } finally {
      signal.removeEventListener('abort', stop);
      endHelpers();
    }
  }

  function endHelpers(): void {
    for (const helper of helpers) helper.end();
    helpers = [];
  }

  // The number under which the worker keeps what these files hold of the person; undefined without files.
  async function read(
    files: NamedFile[],
    all: ReportOptions,
    signal: AbortSignal,
    onProgress: (progress: Progress) => void,
  ): Promise<Outcome<number | undefined>> {
    if (files.length === 0) return { ok: true, value: undefined };
    const options = readingOptions(all);
    const said = JSON.stringify(options);
    const before = kept.find((each) => each.said === said && sameFiles(each.files, files));
    if (before) return { ok: true, value: before.reading };
    const [only, ...others] = files;
    const leaveLarge = others.length === 0;
    let outcome = await run('read', { files, options, leaveLarge }, signal, onProgress);
    if (only && !outcome.ok && outcome.problem.code === LEAVES_LARGE) {
      const sifted = await siftFile(only, signal, onProgress);
      outcome = await run('read', sifted ? { files, options, sifted } : { files, options }, signal, onProgress);
    }
    if (!outcome.ok) return outcome;
    const { reading } = outcome.value;
    kept = [...kept, { files, said, reading }];
    if (kept.length > MOST_READINGS) {
      const [oldest, ...others] = kept;
      kept = others;
      if (oldest) void run('forget', { reading: oldest.reading });
    }
    return { ok: true, value: reading };
  }

  // Takes milliseconds, so it is never cut short: what was read would be lost with the worker.
  const reportOf = (reading: number | undefined, options: ReportOptions) => run('report', { reading, options });

  const asSaid = (reading: number | undefined, options: ReportOptions): string => JSON.stringify([reading ?? null, options, language]);

  return {
    version,
    examples,
    get names() {
      return names;
    },
    renew,
    open: openReport,
    async speak(wanted) {
      if (wanted === language) return;
      language = wanted;
      const spoken = await run('speak', knowledge());
      if (spoken.ok && wanted === language) ({ names } = spoken.value);
    },
    inspect: (files, options, signal) => run('inspect', { files, options }, signal),
    async read(files, options, signal, onProgress) {
      const outcome = await read(files, options, signal, onProgress);
      if (outcome.ok && !signal.aborted) ahead = { said: asSaid(outcome.value, options), made: reportOf(outcome.value, options) };
      return outcome;
    },
    async report(files, options, signal, onProgress) {
      const reading = await read(files, options, signal, onProgress);
      if (!reading.ok) return reading;
      const before = ahead;
      ahead = undefined;
      if (before?.said === asSaid(reading.value, options)) return before.made;
      return reportOf(reading.value, options);
    },
  };
}

// The others matter only once the files were read.
function readingOptions({ sample, mother, father, member, columns, whole }: ReportOptions): ReadingOptions {
  const all = { sample, mother, father, member, columns, whole };
  return Object.fromEntries(Object.entries(all).filter(([, value]) => value !== undefined));
}

const sameFiles = (some: NamedFile[], others: NamedFile[]): boolean =>
  some.length === others.length && some.every(({ blob, name }, index) => others[index]?.blob === blob && others[index]?.name === name);
