// Lengths of the chromosomes that hold a gene, in bases, on both builds.
/** @type {Record<string, { GRCh38: number, GRCh37: number }>} */
export const contigs = {
  chr1: { GRCh38: 248956422, GRCh37: 249250621 },
  chr2: { GRCh38: 242193529, GRCh37: 243199373 },
  chr4: { GRCh38: 190214555, GRCh37: 191154276 },
  chr6: { GRCh38: 170805979, GRCh37: 171115067 },
  chr7: { GRCh38: 159345973, GRCh37: 159138663 },
  chr8: { GRCh38: 145138636, GRCh37: 146364022 },
  chr10: { GRCh38: 133797422, GRCh37: 135534747 },
  chr12: { GRCh38: 133275309, GRCh37: 133851895 },
  chr13: { GRCh38: 114364328, GRCh37: 115169878 },
  chr16: { GRCh38: 90338345, GRCh37: 90354753 },
  chr19: { GRCh38: 58617616, GRCh37: 59128983 },
  chr22: { GRCh38: 50818468, GRCh37: 51304566 },
  chrX: { GRCh38: 156040895, GRCh37: 155270560 },
  chrM: { GRCh38: 16569, GRCh37: 16569 },
};
