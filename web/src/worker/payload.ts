// The core and the guidelines as the build puts them into a script (web/vite/payload.ts): eight hexadecimal digits of their
// length and eight of a CRC-32, then the bytes as web/vite/spelling.ts spells them.
import { SPECIAL } from '../../vite/spelling';

const HEAD = 16;
const ABOVE = 0x7e; // ~
const MARK = 0x7f;

/** The bytes of a payload. Throws where they are not those that were built: a host may have rewritten the script. */
export function bytesOf(payload: string): Uint8Array<ArrayBuffer> {
  const [length, expected] = [0, 8].map((at) => parseInt(payload.slice(at, at + 8), 16)) as [number, number];
  if (!(length <= payload.length)) throw changed();
  const bytes = new Uint8Array(length);
  let checksum = 0xffffffff;
  let count = 0;
  let at = HEAD;
  for (; at < payload.length; ++count) {
    const letter = payload.charCodeAt(at++);
    const byte = letter === ABOVE ? payload.charCodeAt(at++) | 0x80 : letter === MARK ? specialOf(payload.charCodeAt(at++)) : letter;
    bytes[count] = byte;
    checksum = table[(checksum ^ byte) & 0xff]! ^ (checksum >>> 8);
  }
  if (count !== length || (checksum ^ 0xffffffff) >>> 0 !== expected) throw changed();
  return bytes;
}

const changed = () => new Error('The payload was changed on its way.');

function specialOf(letter: number): number {
  const place = letter - 0x41;
  return place < SPECIAL.length ? SPECIAL[place]! : SPECIAL[place - SPECIAL.length]! | 0x80;
}

// CRC-32 as in gzip (ISO 3309).
const table = Uint32Array.from({ length: 256 }, (_, byte) => {
  let rest = byte;
  for (let bit = 0; bit < 8; ++bit) rest = rest & 1 ? 0xedb88320 ^ (rest >>> 1) : rest >>> 1;
  return rest;
});
