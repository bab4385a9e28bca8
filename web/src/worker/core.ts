// The WebAssembly core with its JSON text turned into values, and nothing else.
import createRxplain, { type Rxplain } from 'rxplain-core';
import type { Failure } from '../generated/failure';
import type { Inspection } from '../generated/inspection';
import type { Names } from '../generated/names';
import type { ReportOptions } from '../generated/options';
import type { FileOptions } from '../protocol/messages';
import type { FileSource } from './file-source';

export interface Core {
  readonly version: string;
  names(): Names;
  inspect(files: FileSource[], options: FileOptions): Inspection | Failure;
  report(files: FileSource[], options: ReportOptions): { text: string } | Failure;
}

export class CoreRefused extends Error {
  constructor(readonly failure: Failure) {
    super(failure.error.code);
  }
}

export async function loadCore(wasmBinary: ArrayBuffer, guidelines: Uint8Array): Promise<Core> {
  const module = await createRxplain({ wasmBinary });
  const rxplain: Rxplain = new module.Rxplain(guidelines);
  const status = rxplain.status();
  if (status) throw new CoreRefused(JSON.parse(status) as Failure);
  return {
    version: module.Rxplain.version(),
    names: () => JSON.parse(rxplain.names()) as Names,
    inspect(files, options) {
      const said = Object.keys(options).length > 0;
      return JSON.parse(said ? rxplain.inspect(files, JSON.stringify(options)) : rxplain.inspect(files)) as Inspection | Failure;
    },
    report(files, options) {
      const text = rxplain.report(files, JSON.stringify(options));
      return isFailure(text) ? (JSON.parse(text) as Failure) : { text };
    },
  };
}

// A report starts with its contract version; a failure has one key, and it is short. So a report of megabytes is not
// parsed here only to learn that it is one.
function isFailure(text: string): boolean {
  return /^\s*\{\s*"error"/.test(text);
}
