// VariantList: genes whose results are lists of variants (DPYD, RYR1; MT-RNR1 with its single copy).
//
// Each allele is one variant; a person may carry any number of them. The result rests on the worst variant of each
// strand; where the file does not say which variants lie together, the arrangement with the worst result counts,
// as CPIC asks (two variants are taken to lie on different strands). HapB3 of DPYD is one allele with two sites:
// its intron site decides, its exon site stands in where the intron site is missing.
#pragma once

#include <cstddef>
#include <set>
#include <string>
#include <vector>

#include "alleles/definition_table.hpp"
#include "rxplain/guidelines.hpp"
#include "rxplain/observation.hpp"

namespace rxplain {

using Strand = std::vector<std::size_t>;  // rows of the definition table, in the order of names

struct VariantCall {
  std::vector<std::size_t> variants;  // every variant found, twice if homozygous, in the order of names
  std::vector<Strand> strands;        // of the arrangement that counts: two, or one where there is one copy
  bool phased = false;                // at most two sequences are possible
  bool assumed_apart = false;         // the result rests on variants that may lie together
  bool exon_only = false;             // HapB3 from its exon site
  bool proxy_disagrees = false;       // exon site without intron site
  std::vector<std::size_t> mixed;     // one copy only: variants in some of the copies (heteroplasmy)
};

[[nodiscard]] VariantCall list_variants(const Gene& gene, const DefinitionTable& table,
                                        const std::vector<Observation>& observations);

// Smaller is worse: place in the gene's severity list, else the activity value.
[[nodiscard]] double severity_of(const Gene& gene, const Allele& allele);

// The worst row of a strand; the reference row where it carries nothing.
[[nodiscard]] std::size_t worst_of(const Gene& gene, const DefinitionTable& table, const Strand& strand);

// "Reference", the variant's name, or "[a + b]".
[[nodiscard]] std::string name_of(const DefinitionTable& table, const Strand& strand);

}  // namespace rxplain
