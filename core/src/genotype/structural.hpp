// Structural variants that the person carries over a gene: deletions, duplications, insertions and joins that a file
// gives in words (<DEL>, <CNV>, a breakend) instead of bases.
//
// Named alleles are defined by their sites, so none of these makes one; but a gene that lost a part may do nothing even
// where all its sites look usual. Kept apart from observations: one may lie over a gene and over none of its sites.
#pragma once

#include <cstdint>
#include <string>
#include <vector>

#include "input/variant_file.hpp"
#include "rxplain/guidelines.hpp"

namespace rxplain {

struct StructuralVariant {
  std::string kind;  // as the file writes it, safe to quote: <DEL>
  std::string chromosome;
  std::int64_t first = 0;  // 1-based, inclusive, on the file's build
  std::int64_t last = 0;
  friend bool operator==(const StructuralVariant&, const StructuralVariant&) = default;
};

// Those over the gene's region, each once, in the order of the files.
[[nodiscard]] std::vector<StructuralVariant> structural_variants_over(const Gene& gene, Build build,
                                                                      const std::vector<const VariantFile*>& files);

}  // namespace rxplain
