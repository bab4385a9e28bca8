// What the page and its worker say to each other. One map, from operation to request and reply; everything else follows.
import type { Failure } from '../generated/failure';
import type { Inspection } from '../generated/inspection';
import type { Names } from '../generated/names';
import type { ReportOptions } from '../generated/options';

// Why something did not work: a code, what is wrong, what would help.
export type Problem = Failure['error'];

// A file, and what its owner calls it.
export interface NamedFile {
  name: string;
  blob: Blob;
}

// What has to be said about a file before it can be looked into.
export type FileOptions = Pick<ReportOptions, 'member' | 'columns'>;

// Several files are parts of one person.
export interface Operations {
  // The first message to every worker.
  load: { request: { wasm: ArrayBuffer; guidelines: Uint8Array }; reply: { version: string; names: Names } };
  inspect: { request: { files: NamedFile[]; options: FileOptions }; reply: Inspection };
  // `text` is the core's JSON exactly as it wrote it.
  report: { request: { files: NamedFile[]; options: ReportOptions }; reply: { text: string } };
}

export type Operation = keyof Operations;
export type RequestOf<K extends Operation> = Operations[K]['request'];
export type ReplyOf<K extends Operation> = Operations[K]['reply'];

export type ToWorker = {
  [K in Operation]: { id: number; operation: K; request: RequestOf<K> };
}[Operation];

// Bytes of the files that were read so far, and their size. A file may be read in part only.
export interface Progress {
  bytesRead: number;
  bytesTotal: number;
}

export type FromWorker =
  | { id: number; kind: 'progress'; progress: Progress }
  | { id: number; kind: 'done'; reply: ReplyOf<Operation> }
  | { id: number; kind: 'failed'; problem: Problem };
