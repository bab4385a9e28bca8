#include "alleles/definition_table.hpp"

#include <algorithm>

namespace rxplain {

DefinitionTable::DefinitionTable(const Gene& gene) {
  for (const auto& site : gene.sites) {
    if (!site.extra) sites_.push_back(&site);
  }
  const auto reference =
      std::find_if(gene.alleles.begin(), gene.alleles.end(), [](const auto& allele) { return allele.reference; });
  std::vector<CodeSet> reference_accepts(sites_.size(), just(0));
  const auto accepts_of = [&](const Allele& allele, std::size_t column, CodeSet otherwise) {
    const auto named = allele.defining.find(sites_[column]->id);
    if (named == allele.defining.end()) return otherwise;
    CodeSet codes = 0;
    for (const auto& base : named->second)
      codes |= just(code_of(column, base));
    return codes;
  };
  if (reference != gene.alleles.end()) {
    for (std::size_t column = 0; column < sites_.size(); ++column)
      reference_accepts[column] = accepts_of(*reference, column, just(0));
  }
  for (const auto& allele : gene.alleles) {
    DefinitionRow row{&allele, {}, {}};
    for (std::size_t column = 0; column < sites_.size(); ++column) {
      // Where the reference allele itself is ambiguous, the others carry the genome's base.
      const auto reference_codes = reference_accepts[column];
      const bool ambiguous = (reference_codes & (reference_codes - 1)) != 0;
      const auto otherwise = allele.reference || !ambiguous ? reference_codes : just(0);
      row.accepts.push_back(accepts_of(allele, column, otherwise));
      row.names.push_back(allele.reference || allele.complete || allele.defining.contains(sites_[column]->id));
    }
    if (allele.reference) reference_ = rows_.size();
    rows_.push_back(std::move(row));
  }
}

int DefinitionTable::code_of(std::size_t column, const std::string& allele) const {
  const auto& site = *sites_[column];
  if (allele == site.grch38.ref) return 0;
  const auto found = std::find(site.alts.begin(), site.alts.end(), allele);
  return found == site.alts.end() ? -1 : static_cast<int>(found - site.alts.begin()) + 1;
}

}  // namespace rxplain
