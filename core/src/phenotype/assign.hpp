// From functions to a phenotype, by the rules of the gene's record.
//
// "n/a" is the source's own word where an allele has no assigned function: it is not a phenotype, and no advice
// may be looked up with it.
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "rxplain/guidelines.hpp"

namespace rxplain {

inline constexpr std::string_view not_applicable = "n/a";
inline constexpr std::string_view indeterminate = "Indeterminate";

struct GeneResult {
  std::string phenotype;
  std::optional<double> activity_score;
  friend bool operator==(const GeneResult&, const GeneResult&) = default;
};

// The gene's own rules: those of CPIC, which carries ClinPGx's assignments too. Any other source is named by its id
// in guidelines/sources, and its rules take that source's functions.
inline constexpr std::string_view own_rules = "";

[[nodiscard]] GeneResult assign_phenotype(const Gene& gene, const Effect& first, const Effect& second,
                                          std::string_view source = own_rules);
// With one copy of the gene.
[[nodiscard]] GeneResult assign_single(const Gene& gene, const Effect& only, std::string_view source = own_rules);
// From a sum of activity values.
[[nodiscard]] GeneResult assign_from_score(const Gene& gene, double score, std::string_view source = own_rules);
// Activity scores that two alleles of the gene can add up to, lowest first.
[[nodiscard]] std::vector<double> attainable_scores(const Gene& gene, std::string_view source = own_rules);

}  // namespace rxplain
