// The worker: answers one request at a time. Cancelling is done from outside, by ending the worker.
import type { Reading } from 'rxplain-core';
import type { FromWorker, NamedFile, Operation, Problem, ReplyOf, RequestOf, ToWorker } from '../protocol/messages';
import { CoreRefused, loadCore, type Core } from './core';
import { openFile, withBytes, type FileSource } from './file-source';
import { throttleProgress } from './progress';

declare const self: DedicatedWorkerGlobalScope;

// What an operation gives: the reply, or the core's own account of why there is none.
type Outcome<K extends Operation> = { reply: ReplyOf<K> } | { problem: Problem };
type Handlers = { [K in Operation]: (request: RequestOf<K>, id: number) => Outcome<K> | Promise<Outcome<K>> };

// The page has the words for it, in the reader's language.
const UNKNOWN: Problem = { code: 'internal', message: '', hint: '' };

const LONGEST_BLOCKS = 5 * 64 * 1024;

let core: Core | undefined;
const readings = new Map<number, Reading>();
let lastReading = 0;

function loaded(): Core {
  if (!core) throw new Error('The core was asked before it was loaded.');
  return core;
}

// Progress counts all the files together.
function open(files: NamedFile[], id: number): FileSource[] {
  const bytesTotal = files.reduce((sum, { blob }) => sum + blob.size, 0);
  const send = throttleProgress((bytesRead) => post({ id, kind: 'progress', progress: { bytesRead, bytesTotal } }));
  const read = files.map(() => 0);
  return files.map((file, index) =>
    openFile(file, (bytesRead) => {
      read[index] = bytesRead;
      send(read.reduce((sum, bytes) => sum + bytes, 0));
    }),
  );
}

const handlers: Handlers = {
  async load({ wasm, ...knowledge }) {
    core = await loadCore(wasm, knowledge);
    return { reply: { version: core.version, names: core.names() } };
  },
  speak(knowledge) {
    loaded().speak(knowledge);
    return { reply: { names: loaded().names() } };
  },
  inspect({ files, options }, id) {
    const answer = loaded().inspect(open(files, id), options);
    return 'error' in answer ? { problem: answer.error } : { reply: answer };
  },
  read({ files, options, leaveLarge = false, sifted }, id) {
    const answer = loaded().read(open(files, id).map((file) => ({ ...file, leaveLarge, sifted })), options);
    if ('error' in answer) return { problem: answer.error };
    readings.set(++lastReading, answer);
    return { reply: { reading: lastReading } };
  },
  // Asked for at once, since each question to the browser costs time; a block that begins in it may end a little later.
  async sift({ file, begin, end }) {
    const bytes = await file.blob.slice(begin, end + LONGEST_BLOCKS).arrayBuffer();
    const source = withBytes(openFile(file, () => {}), begin, new Uint8Array(bytes));
    return { reply: { sifted: loaded().sift(source, begin, end) } };
  },
  forget({ reading }) {
    readings.get(reading)?.delete();
    readings.delete(reading);
    return { reply: {} };
  },
  report({ reading, options }) {
    const kept = reading === undefined ? undefined : readings.get(reading);
    if (reading !== undefined && !kept) throw new Error('This was not read, or was forgotten.');
    const answer = loaded().report(kept, options);
    return 'error' in answer ? { problem: answer.error } : { reply: answer };
  },
};

function post(message: FromWorker): void {
  self.postMessage(message);
}

async function answer({ id, operation, request }: ToWorker): Promise<void> {
  try {
    const handle = handlers[operation] as (request: unknown, id: number) => Promise<Outcome<Operation>>;
    const outcome = await handle(request, id);
    post('problem' in outcome ? { id, kind: 'failed', problem: outcome.problem } : { id, kind: 'done', ...outcome });
  } catch (error) {
    post({ id, kind: 'failed', problem: error instanceof CoreRefused ? error.failure.error : UNKNOWN });
  }
}

self.onmessage = (event: MessageEvent<ToWorker>) => void answer(event.data);
