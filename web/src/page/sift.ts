// A large file read by several workers side by side, each of them one stretch after the other.
import type { NamedFile, Progress, Sifted } from '../protocol/messages';
import type { RunningWorker } from './running-worker';

// A worker goes through as much in a few tenths of a second: the last one to end keeps nobody waiting for long.
const STRETCH_BYTES = 16 * 1024 * 1024;

// Each holds a core and a stretch of the file; more are seldom faster, since all read from one disk.
const MOST_WORKERS = 4;

/** How many other workers help the one that there is. */
export const helpersWanted = (): number => Math.min(navigator.hardwareConcurrency || 1, MOST_WORKERS) - 1;

/**
 * What there is in all of the file; nothing where a stretch cannot be read by itself, or a worker ended. A worker that does
 * not start is not waited for, if another does.
 */
export async function sift(
  workers: RunningWorker[],
  file: NamedFile,
  onProgress: (progress: Progress) => void,
): Promise<Sifted | undefined> {
  const bytesTotal = file.blob.size;
  const found: (Sifted | undefined)[] = Array.from({ length: Math.ceil(bytesTotal / STRETCH_BYTES) });
  let next = 0;
  let bytesRead = 0;
  let sound = true;

  async function goThrough({ loaded, ask }: RunningWorker): Promise<void> {
    const started = await loaded.then(
      () => true,
      () => false,
    );
    while (started && sound && next < found.length) {
      const at = next++;
      const begin = at * STRETCH_BYTES;
      const end = Math.min(begin + STRETCH_BYTES, bytesTotal);
      const outcome = await ask('sift', { file, begin, end });
      found[at] = outcome.ok ? outcome.value.sifted : undefined;
      sound = sound && found[at] !== undefined;
      bytesRead += end - begin;
      onProgress({ bytesRead, bytesTotal });
    }
  }
  await Promise.all(workers.map(goThrough));
  const all = found.filter((each) => each !== undefined);
  return all.length === found.length ? joined(all) : undefined;
}

function joined(parts: Uint8Array[]): Sifted {
  const all = new Uint8Array(parts.reduce((sum, { length }) => sum + length, 0));
  let at = 0;
  for (const part of parts) {
    all.set(part, at);
    at += part.length;
  }
  return all;
}
