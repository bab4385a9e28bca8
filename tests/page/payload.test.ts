// The core and the guidelines inside a script: they come out byte for byte, or not at all.
import { crc32 } from 'node:zlib';
import { expect, test } from 'vitest';
import { bytesOf } from '../../web/src/page/payload';

const bytes = Uint8Array.from({ length: 300_000 }, (_, at) => (at * 7919) >>> (at % 9));
const payload = `${crc32(bytes).toString(16).padStart(8, '0')}${Buffer.from(bytes).toString('latin1')}`;

test('bytes come out as they went in', async () => {
  expect(Buffer.from(await bytesOf(payload)).equals(Buffer.from(bytes))).toBe(true);
});

test.each([
  ['a letter is another', `${payload.slice(0, 5000)}\u0001${payload.slice(5001)}`],
  ['the end is missing', payload.slice(0, -1)],
  ['a host wrote other line ends', payload.replace('\n', '\r\n')],
  ['a letter was read in another alphabet', payload.replace('\u0080', '\u20ac')],
])('nothing comes out where %s', async (_, changed) => {
  expect(changed).not.toBe(payload);
  await expect(bytesOf(changed)).rejects.toThrow();
});
