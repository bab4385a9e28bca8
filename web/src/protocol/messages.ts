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

// What of the options matters while files are read.
export type ReadingOptions = FileOptions & Pick<ReportOptions, 'sample' | 'mother' | 'father' | 'whole'>;

// The guidelines, and the words of a language other than their own (English).
export interface Knowledge {
  guidelines: Uint8Array;
  words?: Uint8Array | undefined;
}

export const LEAVES_LARGE: string = 'leaves-large';

// What matters of a part of a file, as the core wrote it.
export type Sifted = Uint8Array<ArrayBuffer>;

// Several files are parts of one person.
export interface Operations {
  // The first message to every worker.
  load: { request: { wasm: ArrayBuffer } & Knowledge; reply: { version: string; names: Names } };
  // From here on sentences are in the language of these words.
  speak: { request: Knowledge; reply: { names: Names } };
  inspect: { request: { files: NamedFile[]; options: FileOptions }; reply: Inspection };
  // Keeps what was read under a number, until it is forgotten or the worker ends. `leaveLarge`: one file that would be read
  // from end to end and is worth sifting is a problem with the code LEAVES_LARGE. `sifted`: what `sift` found in that file,
  // from each cut to the next, one after the other; read in place of the file.
  read: {
    request: { files: NamedFile[]; options: ReadingOptions; leaveLarge?: boolean; sifted?: Sifted };
    reply: { reading: number };
  };
  // No answer where this part of the file cannot be read by itself.
  sift: { request: { file: NamedFile; begin: number; end: number }; reply: { sifted: Sifted | undefined } };
  forget: { request: { reading: number }; reply: Record<string, never> };
  // `text` is the core's JSON exactly as it wrote it. Without a reading the options hold results from elsewhere.
  report: { request: { reading: number | undefined; options: ReportOptions }; reply: { text: string } };
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
