// How a scenario writes what a file says of one site:
//
//   'G/A'     both copies read, which chromosome unknown    'G|A'     first and second chromosome known
//   'G|A:12'  known within phase set 12                     'A'       one copy (a single X, mitochondria)
//   './.'     a record without a call                       './A'     one of two copies called
//   '-'       no record of the site
//
// or, with what else the record holds, { gt: 'G/A', GQ: 5, DP: 3, AD: '30,0', FILTER: 'LowQual' }.
// Alleles are VCF alleles on GRCh38, as the gene's sites.json lists them (any other base is written too).

/**
 * @typedef {object} Genotype
 * @property {(string | null)[]} alleles one a copy; null: not called
 * @property {boolean} phased
 * @property {number} [phaseSet]
 * @property {Record<string, string | number>} [fields] GQ, DP, AD, FILTER
 */

/**
 * @param {string | ({ gt: string } & Record<string, string | number>)} said
 * @returns {Genotype | null} null: no record
 */
export function parseGenotype(said) {
  if (typeof said === 'object') {
    const { gt, ...fields } = said;
    return { ...parseGenotype(gt), fields };
  }
  if (said === '-') return null;
  const [copies, phaseSet] = said.split(':');
  const alleles = copies.split(/[/|]/).map((allele) => (allele === '.' ? null : allele));
  return { alleles, phased: copies.includes('|'), ...(phaseSet && { phaseSet: Number(phaseSet) }) };
}
