// The core and the guidelines, fetched and unpacked beside the page's own thread.
import address from 'payload:address';
import Unpacking from '../worker/unpack?worker&inline';

type Bytes = Uint8Array<ArrayBuffer>;
export interface Payload {
  core: Bytes;
  guidelines: Bytes;
  spanish: Bytes;
}

/** Rejects where they cannot be fetched, or are not those that were built. */
export function loadPayload(): Promise<Payload> {
  const worker = new Unpacking();
  const payload = new Promise<Payload>((resolve, reject) => {
    worker.onmessage = ({ data }: MessageEvent<[Bytes, Bytes, Bytes] | undefined>) => {
      if (!data) return reject(new Error('The payload could not be unpacked.'));
      const [core, guidelines, spanish] = data;
      resolve({ core, guidelines, spanish });
    };
    worker.onerror = (event) => {
      event.preventDefault();
      reject(new Error(event.message));
    };
  });
  worker.postMessage(new URL(address, location.href).href);
  return payload.finally(() => worker.terminate());
}
