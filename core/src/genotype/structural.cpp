#include "genotype/structural.hpp"

#include <algorithm>

#include "base/text.hpp"

namespace rxplain {

namespace {

std::string kind_of(const VariantRecord& record) {
  std::vector<std::string> kinds;
  for (const auto& copy : record.genotype) {
    if (!copy || *copy < 1) continue;
    const auto& alt = record.alts.at(static_cast<std::size_t>(*copy) - 1);
    if (is_structural(alt)) add_unique(kinds, quotable(alt, 40));
  }
  return join(kinds, " and ");
}

}  // namespace

std::vector<StructuralVariant> structural_variants_over(const Gene& gene, Build build,
                                                        const std::vector<const VariantFile*>& files) {
  const auto& region = gene.region(build);
  std::vector<StructuralVariant> found;
  for (const auto* file : files) {
    for (const auto& record : file->structural) {
      if (record.chromosome != gene.chromosome || record.pos > region.last || record.end < region.first) continue;
      StructuralVariant variant{kind_of(record), record.chromosome, record.pos, record.end};
      if (std::find(found.begin(), found.end(), variant) == found.end()) found.push_back(std::move(variant));
    }
  }
  return found;
}

}  // namespace rxplain
