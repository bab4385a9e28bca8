// The same text as different bytes.
import { gzipSync } from 'node:zlib';

/** @type {Record<string, (text: string) => Buffer>} */
export const packings = {
  'as it is': (text) => Buffer.from(text),
  'with a byte order mark': (text) => Buffer.from('\uFEFF' + text),
  'in UTF-16, the low byte first': (text) => Buffer.from('\uFEFF' + text, 'utf16le'),
  'in UTF-16, the high byte first': (text) => Buffer.from('\uFEFF' + text, 'utf16le').swap16(),
  'compressed with gzip': (text) => gzipSync(text),
};
