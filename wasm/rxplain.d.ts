// The WebAssembly module as TypeScript sees it; kept by hand beside rxplain.cpp.

/** A file that is read on demand. The core asks for slices in no particular order. */
export interface ByteSource {
  /** What its owner calls it; the report and the failures name it so. */
  readonly name?: string;
  /** Bytes in the file; may exceed 4 GB. */
  readonly size: number;
  /** Copies bytes from `offset` on into `into`; returns how many, 0 only where the file ends. Throwing means that it could not be read. */
  read(offset: number, into: Uint8Array): number;
  /** What sift() found from each cut to the next, one after the other: read in place of the file. */
  readonly sifted?: Uint8Array | undefined;
  /** Where it would be read from end to end and is worth sifting, read() is to fail with code leaves-large. */
  readonly leaveLarge?: boolean;
}

/** What was read of one person. It belongs to no language and holds none of the sources. */
export interface Reading {
  /** Empty where it was read, else a failure. */
  status(): string;
  /** Frees the memory inside the module. */
  delete(): void;
}

/** Nothing here throws: what goes wrong arrives as a failure's JSON, {"error":{"code","message","hint"}}. */
export interface Rxplain {
  /** Empty when the guidelines bundle was read, else a failure. */
  status(): string;
  /** An inspection (core/contract/inspection.schema.json), or a failure. `options` may name the member and the columns. */
  inspect(sources: ByteSource | ByteSource[], options?: string): string;
  /**
   * A report (report.schema.json), or a failure. `options` is JSON text (options.schema.json). Several
   * sources are parts of one person, in any order; there may be none (null, or an empty list) where the
   * options hold results from elsewhere.
   */
  report(sources: ByteSource | ByteSource[] | null, options: string): string;
  /**
   * Reads the sources and keeps what was read, for reports that are made more than once. Of `options` the sample, the
   * member and the columns matter.
   */
  read(sources: ByteSource | ByteSource[], options: string): Reading;
  /**
   * What matters of a source from one cut to the next (bytes; the first 0, the last its size), for ByteSource.sifted; several
   * modules may do so side by side. Null where this part cannot be read by itself: the whole source then must be, which
   * tells what is wrong.
   */
  sift(source: ByteSource, begin: number, end: number): Uint8Array<ArrayBuffer> | null;
  /** A report on what was read, or a failure. The reading may be of another Rxplain with the same guidelines. */
  reportOf(reading: Reading, options: string): string;
  /** What typed-in results may be called (names.schema.json), or a failure. */
  names(): string;
  /** Frees the memory inside the module. */
  delete(): void;
}

export interface RxplainModule {
  Rxplain: {
    /** Takes the packed guidelines, and the words of another language that were packed with them. */
    new (bundle: Uint8Array, languagePack?: Uint8Array): Rxplain;
    /** Version of the program. */
    version(): string;
  };
}

export interface ModuleOptions {
  /** The bytes of rxplain.wasm; without them the module fetches the file itself. */
  wasmBinary?: ArrayBuffer | Uint8Array;
  /** Where rxplain.wasm is. */
  locateFile?(path: string, prefix: string): string;
}

export default function createRxplain(options?: ModuleOptions): Promise<RxplainModule>;
