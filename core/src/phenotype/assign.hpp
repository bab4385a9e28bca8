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

// One allele as far as its effect goes.
struct Effect {
  std::optional<std::string> function;
  std::optional<double> activity;
};

struct GeneResult {
  std::string phenotype;
  std::optional<double> activity_score;
  friend bool operator==(const GeneResult&, const GeneResult&) = default;
};

// Rules of source "cpic" (which carries ClinPGx's assignments too).
[[nodiscard]] GeneResult assign_phenotype(const Gene& gene, const Effect& first, const Effect& second);
// With one copy of the gene.
[[nodiscard]] GeneResult assign_phenotype(const Gene& gene, const Effect& only);
// From a sum of activity values.
[[nodiscard]] GeneResult assign_from_score(const Gene& gene, double score);
// Activity scores that two alleles of the gene can add up to, lowest first.
[[nodiscard]] std::vector<double> attainable_scores(const Gene& gene);

}  // namespace rxplain
