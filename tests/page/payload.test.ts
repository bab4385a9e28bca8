// The core and the guidelines inside a script: they come out byte for byte, or not at all.
import { expect, test } from 'vitest';
import { asPayload } from '../../web/vite/payload';
import { bytesOf } from '../../web/src/worker/payload';

const bytes = Uint8Array.from({ length: 300_000 }, (_, at) => (at * 7919) >>> (at % 9));
const payload = asPayload(bytes);

test('bytes come out as they went in', () => {
  expect(new Set(bytes).size).toBe(256);
  expect(Buffer.from(bytesOf(payload)).equals(Buffer.from(bytes))).toBe(true);
  expect(bytesOf(asPayload(new Uint8Array())).length).toBe(0);
});

test('the letters are ASCII, and none of them ends a literal', () => {
  expect(payload).toMatch(/^[^\n\r"\\\u0080-\uffff]*$/);
});

test.each([
  ['a letter is another', `${payload.slice(0, 5000)}!${payload.slice(5001)}`],
  ['the end is missing', payload.slice(0, -1)],
  ['something was added', `${payload} `],
  ['a host took out a letter', payload.replace('\u0000', '')],
  ['it is something else', 'Not found'],
])('nothing comes out where %s', (_, changed) => {
  expect(changed).not.toBe(payload);
  expect(() => bytesOf(changed)).toThrow();
});
