// Random access to a file's bytes, synchronously, as the core wants it. Only a worker may do this (FileReaderSync).
//
// The file is never read whole: a block is fetched from each read on and kept until a read leaves it. Who reads on where the
// last block ended gets one twice as large, up to a limit, since each costs a question to the browser; who looks here and
// there, a small one. Offsets are plain numbers, exact up to 2^53, so files over 4 GB work.

import type { NamedFile, Sifted } from '../protocol/messages';

const SMALLEST_BYTES = 64 * 1024;
const LARGEST_BYTES = 16 * 1024 * 1024;

export interface FileSource {
  readonly name: string;
  readonly size: number;
  // Copies bytes from `offset` on into `into`; returns how many. Fewer than asked for: the file ends there. Negative: the
  // browser could not read the file.
  read(offset: number, into: Uint8Array): number;
  // Read in place of the file.
  readonly sifted?: Sifted | undefined;
  readonly leaveLarge?: boolean;
}

/** The same file, some bytes of which are here already: those from `start` on. */
export function withBytes(source: FileSource, start: number, bytes: Uint8Array): FileSource {
  return {
    ...source,
    read(offset, into) {
      const at = offset - start;
      if (at < 0 || at >= bytes.length) return source.read(offset, into);
      const piece = bytes.subarray(at, at + into.length);
      into.set(piece);
      return piece.length;
    },
  };
}

export function openFile({ name, blob: file }: NamedFile, onRead: (bytesRead: number) => void): FileSource {
  const reader = new FileReaderSync();
  let start = 0;
  let block = new Uint8Array(0);
  let bytesRead = 0;

  function fetchBlock(offset: number, wanted: number): void {
    const readsOn = block.length > 0 && offset === start + block.length;
    const size = readsOn ? Math.min(2 * block.length, LARGEST_BYTES) : SMALLEST_BYTES;
    const end = Math.min(offset + Math.max(wanted, size), file.size);
    block = new Uint8Array(reader.readAsArrayBuffer(file.slice(offset, end)));
    start = offset;
    bytesRead += block.length;
    onRead(bytesRead);
  }

  return {
    name,
    size: file.size,
    read(offset, into) {
      let copied = 0;
      try {
        while (copied < into.length && offset + copied < file.size) {
          const at = offset + copied;
          if (at < start || at >= start + block.length) fetchBlock(at, into.length - copied);
          const piece = block.subarray(at - start, at - start + into.length - copied);
          if (piece.length === 0) break;
          into.set(piece, copied);
          copied += piece.length;
        }
      } catch {
        return -1; // moved, changed or forbidden since it was chosen
      }
      return copied;
    },
  };
}
