// Stretches of a file go to whichever worker is free, and are put together in the file's order.
import { expect, test } from 'vitest';
import { sift } from '../../web/src/page/sift';

type Workers = Parameters<typeof sift>[0];
type Asked = { begin: number; end: number };

const MB = 1024 * 1024;
const file = { name: 'a.vcf', blob: { size: 50 * MB } as Blob };

// What a stretch holds is its place in megabytes.
function worker(answer: (asked: Asked) => Promise<boolean> | boolean, loaded: Promise<unknown> = Promise.resolve()) {
  const asked: Asked[] = [];
  async function ask(_: string, request: Asked) {
    asked.push(request);
    const sifted = (await answer(request)) ? Uint8Array.of(request.begin / MB) : undefined;
    return { ok: true, value: { sifted } };
  }
  return { asked, running: { ask, loaded, end: () => {} } as unknown as Workers[number] };
}

const wait = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));
const slow = async () => {
  await wait(20);
  return true;
};

test('every stretch is asked for once, and told of in bytes', async () => {
  const [one, other] = [worker(slow), worker(slow)];
  const told: number[] = [];
  const all = await sift([one.running, other.running], file, ({ bytesRead }) => told.push(bytesRead / MB));
  expect([...(all ?? [])]).toEqual([0, 16, 32, 48]);
  expect(one.asked.length).toBe(2);
  expect([...one.asked, ...other.asked].map(({ end }) => end / MB).sort()).toEqual([16, 32, 48, 50]);
  expect(told.length).toBe(4);
  expect(told.at(-1)).toBe(50);
});

test('a worker that does not start leaves its part to the others', async () => {
  const one = worker(() => true);
  const refused = worker(() => true, Promise.reject(new Error('No memory.')));
  expect([...((await sift([refused.running, one.running], file, () => {})) ?? [])]).toEqual([0, 16, 32, 48]);
  expect(refused.asked).toEqual([]);
  expect(await sift([refused.running], file, () => {})).toBeUndefined();
});

test('after a stretch that cannot be read by itself, nothing more is asked', async () => {
  const one = worker(({ begin }) => begin === 0);
  expect(await sift([one.running], file, () => {})).toBeUndefined();
  expect(one.asked.length).toBe(2);
});
