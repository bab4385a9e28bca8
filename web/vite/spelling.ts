// How bytes are spelt inside a script: in ASCII alone, because browsers take long over the other letters of a long script,
// and so that the host's compression finds in the letters what it would find in the bytes.
//
// A byte below 0x80 is its own letter. One above is `~` and the letter that is 0x80 less. Letters that may not stand in a
// literal, and the two marks, are DEL and a letter for their place in SPECIAL, with or without the 0x80.
// web/src/worker/payload.ts reads it.
export const SPECIAL = [0x0a, 0x0d, 0x22, 0x5c, 0x7e, 0x7f] as const;

export function spell(bytes: Uint8Array): string {
  const spelt = Array.from({ length: 256 }, (_, byte) => {
    const place = SPECIAL.findIndex((special) => special === (byte & 0x7f));
    if (place >= 0) return `\x7f${String.fromCharCode(0x41 + place + (byte < 0x80 ? 0 : SPECIAL.length))}`;
    return byte < 0x80 ? String.fromCharCode(byte) : `~${String.fromCharCode(byte & 0x7f)}`;
  });
  return Array.from(bytes, (byte) => spelt[byte]).join('');
}
