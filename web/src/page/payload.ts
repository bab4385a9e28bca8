// The core and the guidelines as the build puts them into a script (web/vite/payload.ts): eight hexadecimal digits of a
// CRC-32, then one letter a byte.

// A slow phone would stand still if all were read at once.
const AT_ONCE = 128 * 1024;
const CHECKSUM_LETTERS = 8;

/** The bytes of a payload. Throws where they are not those that were built: a host may have rewritten the script. */
export async function bytesOf(payload: string): Promise<Uint8Array<ArrayBuffer>> {
  const bytes = new Uint8Array(payload.length - CHECKSUM_LETTERS);
  let checksum = 0xffffffff;
  for (let start = 0; start < bytes.length; start += AT_ONCE) {
    const end = Math.min(start + AT_ONCE, bytes.length);
    for (let at = start; at < end; ++at) {
      const byte = payload.charCodeAt(CHECKSUM_LETTERS + at);
      bytes[at] = byte;
      checksum = table[(checksum ^ byte) & 0xff]! ^ (checksum >>> 8);
    }
    await new Promise((go) => setTimeout(go));
  }
  if ((checksum ^ 0xffffffff) >>> 0 !== parseInt(payload.slice(0, CHECKSUM_LETTERS), 16)) throw new Error('The payload was changed on its way.');
  return bytes;
}

// CRC-32 as in gzip (ISO 3309).
const table = Uint32Array.from({ length: 256 }, (_, byte) => {
  let rest = byte;
  for (let bit = 0; bit < 8; ++bit) rest = rest & 1 ? 0xedb88320 ^ (rest >>> 1) : rest >>> 1;
  return rest;
});
