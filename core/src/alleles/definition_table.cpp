#include "alleles/definition_table.hpp"

#include <algorithm>

namespace rxplain {

namespace {

bool several(CodeSet codes) { return (codes & (codes - 1)) != 0; }

}  // namespace

DefinitionTable::DefinitionTable(const Gene& gene) {
  for (const auto& site : gene.sites) {
    if (site.extra) continue;
    columns_.emplace(site.id, sites_.size());
    sites_.push_back(&site);
  }
  const auto reference =
      std::find_if(gene.alleles.begin(), gene.alleles.end(), [](const auto& allele) { return allele.reference; });
  std::vector<CodeSet> of_reference(sites_.size(), just(0));
  if (reference != gene.alleles.end()) name_bases(*reference, of_reference);
  auto of_others = of_reference;
  // Where the reference allele itself is ambiguous, the others carry the genome's base.
  std::replace_if(of_others.begin(), of_others.end(), several, just(0));
  for (const auto& allele : gene.alleles) {
    DefinitionRow row{&allele, allele.reference ? of_reference : of_others, {}, {}, {}};
    row.names.assign(sites_.size(), allele.reference || allele.complete);
    for (const auto column : name_bases(allele, row.accepts))
      row.names[column] = true;
    for (std::size_t column = 0; column < sites_.size(); ++column) {
      if (row.names[column]) row.named.push_back(column);
      if (row.accepts[column] != of_others[column]) row.unusual.push_back(column);
    }
    if (allele.reference) reference_ = rows_.size();
    rows_.push_back(std::move(row));
  }
  usual_ = std::move(of_others);
}

std::vector<std::size_t> DefinitionTable::name_bases(const Allele& allele, std::vector<CodeSet>& accepts) const {
  std::vector<std::size_t> named;
  for (const auto& [site, bases] : allele.defining) {
    const auto column = columns_.find(site);
    if (column == columns_.end()) continue;
    accepts[column->second] = 0;
    for (const auto& base : bases)
      accepts[column->second] |= just(code_of(column->second, base));
    named.push_back(column->second);
  }
  return named;
}

int DefinitionTable::code_of(std::size_t column, const std::string& allele) const {
  const auto& site = *sites_[column];
  if (allele == site.grch38.ref) return 0;
  const auto found = std::find(site.alts.begin(), site.alts.end(), allele);
  return found == site.alts.end() ? -1 : static_cast<int>(found - site.alts.begin()) + 1;
}

}  // namespace rxplain
