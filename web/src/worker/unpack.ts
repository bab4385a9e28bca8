// A worker of its own for what the build put into a script (web/vite/payload.ts): the page's thread would stand still while
// the browser goes through the script's text. Unlike a worker that the site would have to send as a file, it is bound by the
// page's policy.
import { bytesOf } from './payload';

declare const self: DedicatedWorkerGlobalScope;

self.onmessage = async ({ data: address }: MessageEvent<string>) => {
  try {
    const { default: spelt } = (await import(/* @vite-ignore */ address)) as { default: string[] };
    const payload = spelt.map(bytesOf);
    self.postMessage(
      payload,
      payload.map(({ buffer }) => buffer),
    );
  } catch {
    self.postMessage(undefined);
  }
};
