// The ways to write one insertion or deletion. The catalog lists it at its leftmost place, with one base before it.
//
//   padded   the same place, with three more reference bases on either side
//   shifted  at its rightmost place: a repeat may be said to lose its last unit as well as its first

/** @returns {{ pos: number, ref: string, alts: string[] }} */
export function spell(site, place, alts, how) {
  const plain = { pos: place.pos, ref: place.ref, alts };
  const changesLength = site.alts.some((alt) => alt.length !== site.GRCh38.ref.length);
  if (how === 'listed' || !changesLength || alts.length === 0) return plain;
  return how === 'padded' ? pad(site.context, plain) : shift(site.context, plain);
}

function pad({ left, right }, { pos, ref, alts }) {
  const around = (allele) => left.slice(-3) + allele + right.slice(0, 3);
  return { pos: pos - 3, ref: around(ref), alts: alts.map(around) };
}

function shift({ right }, { pos, ref, alts }) {
  const alleles = [ref, ...alts].map((allele) => allele + right);
  const same = (at) => alleles.every((allele) => allele.length > at + 1 && allele[at] === alleles[0][at]);
  let first = 0;
  while (same(first + 1)) ++first; // one shared base stays in front
  let shared = 0;
  const tail = (allele) => allele[allele.length - 1 - shared];
  const sharesTail = () => alleles.every((allele) => allele.length - shared > first + 1 && tail(allele) === tail(alleles[0]));
  while (sharesTail()) ++shared;
  const [shiftedRef, ...shiftedAlts] = alleles.map((allele) => allele.slice(first, allele.length - shared));
  return { pos: pos + first, ref: shiftedRef, alts: shiftedAlts };
}
