// Writes text as BGZF (SAM specification, section 4.1), block by block.
import { closeSync, openSync, writeSync } from 'node:fs';
import { crc32, deflateRawSync } from 'node:zlib';

const BLOCK = 65_280;
const END = Buffer.from('1f8b08040000000000ff0600424302001b0003000000000000000000', 'hex');

/** @param {Buffer} content @param {number} level */
function block(content, level) {
  const packed = deflateRawSync(content, { level });
  const header = Buffer.from('1f8b08040000000000ff060042430200', 'hex');
  const rest = Buffer.alloc(8);
  rest.writeUInt32LE(crc32(content), 0);
  rest.writeUInt32LE(content.length, 4);
  const size = Buffer.alloc(2);
  size.writeUInt16LE(packed.length + 25);
  return Buffer.concat([header, size, packed, rest]);
}

/** A file to which text is added; `bytes` counts what was written. */
export function openBgzf(path, level = 1) {
  const file = openSync(path, 'w');
  let waiting = [];
  let length = 0;
  const writer = { bytes: 0, write, end };

  function put(bytes) {
    writeSync(file, bytes);
    writer.bytes += bytes.length;
  }
  function write(text) {
    const bytes = Buffer.from(text, 'latin1');
    waiting.push(bytes);
    length += bytes.length;
    if (length < 64 * BLOCK) return;
    let all = Buffer.concat(waiting);
    for (; all.length >= BLOCK; all = all.subarray(BLOCK)) put(block(all.subarray(0, BLOCK), level));
    waiting = [all];
    length = all.length;
  }
  function end() {
    for (let all = Buffer.concat(waiting); all.length > 0; all = all.subarray(BLOCK)) put(block(all.subarray(0, BLOCK), level));
    put(END);
    closeSync(file);
  }
  return writer;
}
