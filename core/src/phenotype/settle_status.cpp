#include "phenotype/settle_status.hpp"

#include <algorithm>

#include "base/text.hpp"

namespace rxplain {

void settle_status(const std::vector<GeneResult>& all, GeneOutcome& outcome) {
  auto& possible = outcome.entry.possible;
  for (const auto& result : all) {
    add_unique(possible.phenotypes, result.phenotype);
    const bool new_score =
        result.activity_score && std::find(possible.activity_scores.begin(), possible.activity_scores.end(),
                                           *result.activity_score) == possible.activity_scores.end();
    if (new_score) possible.activity_scores.push_back(*result.activity_score);
  }
  std::sort(possible.phenotypes.begin(), possible.phenotypes.end());
  std::sort(possible.activity_scores.begin(), possible.activity_scores.end());
  const auto& results = outcome.results;
  const bool agree = std::all_of(results.begin(), results.end(),
                                 [&](const auto& other) { return other.result == results.front().result; });
  outcome.entry.status = results.empty() ? GeneStatus::NotCallable : agree ? GeneStatus::Called : GeneStatus::Ambiguous;
}

void summarise_diplotypes(GeneEntry& entry) {
  for (const auto& diplotype : entry.diplotypes)
    add_unique(entry.phenotypes, diplotype.phenotype);
  const auto& diplotypes = entry.diplotypes;
  const bool agree = !diplotypes.empty() && std::all_of(diplotypes.begin(), diplotypes.end(), [&](const auto& other) {
    return other.activity_score == diplotypes.front().activity_score;
  });
  if (agree) entry.activity_score = diplotypes.front().activity_score;
}

}  // namespace rxplain
