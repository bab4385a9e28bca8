// The engine: the core and the guidelines, loaded once, and a worker that has them.
//
// This module is imported after the first paint, and nothing is fetched after it: from here on the page works without a
// network. One request runs at a time. Cancelling ends the worker, whatever it is doing, and starts a fresh one.
import { examples, type Example } from '../examples';
import type { Inspection } from '../generated/inspection';
import type { Names } from '../generated/names';
import type { ReportOptions } from '../generated/options';
import guidelinesPacked from 'payload:guidelines';
import corePacked from 'payload:core';
import { lockPolicy } from './lock';
import { openReport } from './reopen';
import type { FileOptions, FromWorker, NamedFile, Operation, Problem, Progress, ReplyOf, RequestOf } from '../protocol/messages';
import RxplainWorker from '../worker/main?worker&inline';

export type Outcome<T> = { ok: true; value: T } | { ok: false; problem: Problem };

export interface Engine {
  readonly version: string;
  readonly examples: Example[];
  // What a typed-in result may be called.
  readonly names: Names;
  open: typeof openReport;
  inspect(files: NamedFile[], options: FileOptions, signal: AbortSignal): Promise<Outcome<Inspection>>;
  report(
    files: NamedFile[],
    options: ReportOptions,
    signal: AbortSignal,
    onProgress: (progress: Progress) => void,
  ): Promise<Outcome<{ text: string }>>;
  // Ends the worker with all that it holds, and starts another.
  renew(): void;
}

const CRASHED: Problem = { code: 'internal', message: '', hint: '' };

export async function startEngine(): Promise<Engine> {
  lockPolicy(); // before the first worker, so that it inherits the lock
  const [wasm, guidelines] = await Promise.all([unpack(corePacked), unpack(guidelinesPacked)]);
  const fresh = () => startWorker(wasm, guidelines);
  let worker = fresh();
  const { version, names } = await worker.loaded;

  function renew(): void {
    worker.end();
    worker = fresh();
  }

  // Runs one request; on abort the worker is replaced and the promise never settles, since nobody waits for it.
  async function run<K extends Operation>(
    operation: K,
    request: RequestOf<K>,
    signal: AbortSignal,
    onProgress?: (progress: Progress) => void,
  ): Promise<Outcome<ReplyOf<K>>> {
    const asked = worker;
    const restart = () => {
      if (worker === asked) renew();
    };
    signal.addEventListener('abort', restart, { once: true });
    try {
      await asked.loaded;
      const outcome = await asked.ask(operation, request, onProgress);
      if (!outcome.ok && outcome.problem === CRASHED) restart();
      return outcome;
    } finally {
      signal.removeEventListener('abort', restart);
    }
  }

  return {
    version,
    examples,
    names,
    renew,
    open: openReport,
    inspect: (files, options, signal) => run('inspect', { files, options }, signal),
    report: (files, options, signal, onProgress) => run('report', { files, options }, signal, onProgress),
  };
}

interface RunningWorker {
  loaded: Promise<ReplyOf<'load'>>;
  ask<K extends Operation>(
    operation: K,
    request: RequestOf<K>,
    onProgress?: (progress: Progress) => void,
  ): Promise<Outcome<ReplyOf<K>>>;
  end(): void;
}

function startWorker(wasm: ArrayBuffer, guidelines: ArrayBuffer): RunningWorker {
  const worker = new RxplainWorker();
  let lastId = 0;

  const ask: RunningWorker['ask'] = <K extends Operation>(
    operation: K,
    request: RequestOf<K>,
    onProgress?: (progress: Progress) => void,
  ) =>
    new Promise<Outcome<ReplyOf<K>>>((resolve) => {
      const id = ++lastId;
      worker.onmessage = ({ data }: MessageEvent<FromWorker>) => {
        if (data.id !== id) return;
        if (data.kind === 'progress') onProgress?.(data.progress);
        else if (data.kind === 'failed') resolve({ ok: false, problem: data.problem });
        else resolve({ ok: true, value: data.reply as ReplyOf<K> });
      };
      worker.onerror = (event) => {
        event.preventDefault();
        resolve({ ok: false, problem: CRASHED });
      };
      worker.postMessage({ id, operation, request });
    });

  const loaded = ask('load', { wasm, guidelines: new Uint8Array(guidelines) }).then((outcome) => {
    if (!outcome.ok) throw new Error(outcome.problem.code);
    return outcome.value;
  });
  return { loaded, ask, end: () => worker.terminate() };
}

async function unpack(base64: string): Promise<ArrayBuffer> {
  const packed = Uint8Array.from(atob(base64), (character) => character.charCodeAt(0));
  const stream = new Blob([packed]).stream().pipeThrough(new DecompressionStream('gzip'));
  return new Response(stream).arrayBuffer();
}
