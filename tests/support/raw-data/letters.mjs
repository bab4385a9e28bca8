// The letters of raw data: bases, and I and D for the longer and the shorter allele of an insertion or deletion.

const partner = { A: 'T', C: 'G', G: 'C', T: 'A' };

/** The same letters on the other strand; I, D and signs of a missing letter stay. @param {string} letters */
export const onOtherStrand = (letters) => [...letters].map((letter) => partner[letter] ?? letter).reverse().join('');

export const allelesOf = (site) => [...new Set([site.GRCh38.ref, ...site.alts])];

/** Whether every allele of the site is one base. */
export const isOneBase = (site) => allelesOf(site).every(({ length }) => length === 1);

/** I or D; nothing where the site has other than two lengths. */
export function letterOfLength(site, allele) {
  const alleles = allelesOf(site);
  const longest = Math.max(...alleles.map(({ length }) => length));
  if (alleles.length !== 2 || alleles.every(({ length }) => length === longest)) return undefined;
  return allele.length === longest ? 'I' : 'D';
}

export const writtenOut = (allele) => allele;

/**
 * Which strands of the site the bases of a genotype fit.
 * @param {string[]} bases @returns {{ plus: boolean, minus: boolean, alike: boolean }} alike: they mean the same on both
 */
export function strandsOf(site, bases) {
  const known = allelesOf(site);
  const turned = bases.map(onOtherStrand);
  return {
    plus: bases.every((base) => known.includes(base)),
    minus: turned.every((base) => known.includes(base)),
    alike: bases.toSorted().join() === turned.toSorted().join(),
  };
}
