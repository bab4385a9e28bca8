// A worker with the core in it: requests go out with a number, and what comes back under it is the answer.
import type { FromWorker, Knowledge, Operation, Problem, Progress, ReplyOf, RequestOf } from '../protocol/messages';
import RxplainWorker from '../worker/main?worker&inline';

export type Outcome<T> = { ok: true; value: T } | { ok: false; problem: Problem };

// The worker itself ended; the page has the words for it.
export const CRASHED: Problem = { code: 'internal', message: '', hint: '' };

export interface RunningWorker {
  loaded: Promise<ReplyOf<'load'>>;
  ask<K extends Operation>(
    operation: K,
    request: RequestOf<K>,
    onProgress?: (progress: Progress) => void,
  ): Promise<Outcome<ReplyOf<K>>>;
  end(): void;
}

interface Waiting {
  settle: (outcome: Outcome<ReplyOf<Operation>>) => void;
  onProgress: ((progress: Progress) => void) | undefined;
}

export function startWorker(wasm: ArrayBuffer, knowledge: Knowledge): RunningWorker {
  const worker = new RxplainWorker();
  const waiting = new Map<number, Waiting>();
  let lastId = 0;

  worker.onmessage = ({ data }: MessageEvent<FromWorker>) => {
    const asked = waiting.get(data.id);
    if (data.kind === 'progress') return asked?.onProgress?.(data.progress);
    waiting.delete(data.id);
    asked?.settle(data.kind === 'failed' ? { ok: false, problem: data.problem } : { ok: true, value: data.reply });
  };
  worker.onerror = (event) => {
    event.preventDefault();
    for (const { settle } of waiting.values()) settle({ ok: false, problem: CRASHED });
    waiting.clear();
  };

  const ask: RunningWorker['ask'] = <K extends Operation>(
    operation: K,
    request: RequestOf<K>,
    onProgress?: (progress: Progress) => void,
  ) =>
    new Promise<Outcome<ReplyOf<K>>>((resolve) => {
      const id = ++lastId;
      waiting.set(id, { settle: resolve as Waiting['settle'], onProgress });
      worker.postMessage({ id, operation, request });
    });

  const loaded = ask('load', { wasm, ...knowledge }).then((outcome) => {
    if (!outcome.ok) throw new Error(outcome.problem.code);
    return outcome.value;
  });
  return { loaded, ask, end: () => worker.terminate() };
}
