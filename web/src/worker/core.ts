// The WebAssembly core with its JSON text turned into values, and nothing else.
import createRxplain, { type Reading, type Rxplain } from 'rxplain-core';
import type { Failure } from '../generated/failure';
import type { Inspection } from '../generated/inspection';
import type { Names } from '../generated/names';
import type { ReportOptions } from '../generated/options';
import type { FileOptions, Knowledge, ReadingOptions, Sifted } from '../protocol/messages';
import type { FileSource } from './file-source';

export interface Core {
  readonly version: string;
  names(): Names;
  // Throws where the guidelines or the words cannot be read.
  speak(knowledge: Knowledge): void;
  inspect(files: FileSource[], options: FileOptions): Inspection | Failure;
  read(files: FileSource[], options: ReadingOptions): Reading | Failure;
  // Nothing where this part cannot be read by itself.
  sift(file: FileSource, begin: number, end: number): Sifted | undefined;
  report(reading: Reading | undefined, options: ReportOptions): { text: string } | Failure;
}

export class CoreRefused extends Error {
  constructor(readonly failure: Failure) {
    super(failure.error.code);
  }
}

export async function loadCore(wasmBinary: ArrayBuffer, knowledge: Knowledge): Promise<Core> {
  const module = await createRxplain({ wasmBinary });
  let rxplain = know(knowledge);

  function know({ guidelines, words }: Knowledge): Rxplain {
    const loaded = words ? new module.Rxplain(guidelines, words) : new module.Rxplain(guidelines);
    const status = loaded.status();
    if (status) throw new CoreRefused(JSON.parse(status) as Failure);
    return loaded;
  }

  return {
    version: module.Rxplain.version(),
    names: () => JSON.parse(rxplain.names()) as Names,
    speak(knowledge) {
      const before = rxplain;
      rxplain = know(knowledge);
      before.delete();
    },
    inspect(files, options) {
      const said = Object.keys(options).length > 0;
      return JSON.parse(said ? rxplain.inspect(files, JSON.stringify(options)) : rxplain.inspect(files)) as Inspection | Failure;
    },
    read(files, options) {
      const reading = rxplain.read(files, JSON.stringify(options));
      const status = reading.status();
      if (!status) return reading;
      reading.delete();
      return JSON.parse(status) as Failure;
    },
    sift: (file, begin, end) => rxplain.sift(file, begin, end) ?? undefined,
    report(reading, options) {
      const asked = JSON.stringify(options);
      const text = reading ? rxplain.reportOf(reading, asked) : rxplain.report(null, asked);
      return isFailure(text) ? (JSON.parse(text) as Failure) : { text };
    },
  };
}

// A report starts with its contract version; a failure has one key, and it is short. So a report of megabytes is not
// parsed here only to learn that it is one.
function isFailure(text: string): boolean {
  return /^\s*\{\s*"error"/.test(text);
}
