// The report writes n/a where the source assigns no phenotype to a pair of alleles; nothing is left out.
export function inWords(phenotypes: string[], none: string): string[] {
  return phenotypes.map((phenotype) => (phenotype === 'n/a' ? none : phenotype));
}
