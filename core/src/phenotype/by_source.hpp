// Results by source: what the gene's own rules make of two alleles, and what another source (DPWG) makes of the same
// two.
//
// Sources differ in the function of an allele and in what follows from two functions, so neither result can be made
// from the other. A source that does not know one of the alleles gives no result ("n/a"): nothing is borrowed.
#pragma once

#include <map>
#include <string>
#include <string_view>
#include <vector>

#include "phenotype/assign.hpp"
#include "rxplain/guidelines.hpp"

namespace rxplain {

// What one copy of the gene does, by each source that says something of it.
struct Effects {
  Effect own;
  std::map<std::string, Effect> others;  // by source id
  friend bool operator==(const Effects&, const Effects&) = default;
};

struct SourcedResult {
  GeneResult own;
  std::map<std::string, GeneResult> others;  // one for each source that has rules of its own for the gene
  friend bool operator==(const SourcedResult&, const SourcedResult&) = default;

  // The result that advice of this source goes by: its own, or the gene's where it has no rules for the gene.
  [[nodiscard]] const GeneResult& by(std::string_view source) const;
};

template <class AnyAllele>
[[nodiscard]] Effects effects_of(const AnyAllele& allele) {
  return {{allele.function, allele.activity}, allele.other_sources};
}

// Ids of the sources, beside the gene's own, that have rules for pairs of its alleles.
[[nodiscard]] std::vector<std::string> other_sources(const Gene& gene);

// `second` is null where there is one copy.
[[nodiscard]] SourcedResult assign_by_source(const Gene& gene, const Effects& first, const Effects* second);

// What the other sources can make of a result of which no alleles are given: their results for every pair of alleles
// that they know and that has this result.
[[nodiscard]] std::vector<SourcedResult> results_behind(const Gene& gene, const GeneResult& own);

}  // namespace rxplain
