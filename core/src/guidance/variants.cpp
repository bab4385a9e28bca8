#include "guidance/variants.hpp"

#include <algorithm>

#include "base/text.hpp"

namespace rxplain {

void gather_variants(const std::vector<AdviceEntry>& pieces, const std::vector<ResultsInWords>& results,
                     AdviceEntry& whole) {
  const auto& first = pieces.front();
  whole.category = first.category;
  const bool one_strength =
      std::all_of(pieces.begin(), pieces.end(), [&](const auto& piece) { return piece.strength == first.strength; });
  if (one_strength) whole.strength = first.strength;
  for (std::size_t index = 0; index < pieces.size(); ++index) {
    const auto& piece = pieces[index];
    AdviceVariant variant{
        {}, piece.strength, piece.implication, piece.recommendation, piece.patient_meaning, piece.patient_action};
    for (const auto& [gene, words] : results[index])
      variant.phenotypes[gene] = join(words, " or ");
    whole.variants.push_back(std::move(variant));
  }
}

void keep_shared_words(AdviceEntry& whole) {
  const auto keep = [&](std::string AdviceVariant::*part, std::string& words) {
    const auto& first = whole.variants.front().*part;
    const bool shared = std::all_of(whole.variants.begin(), whole.variants.end(),
                                    [&](const auto& variant) { return variant.*part == first; });
    if (shared) words = first;
  };
  keep(&AdviceVariant::implication, whole.implication);
  keep(&AdviceVariant::recommendation, whole.recommendation);
  keep(&AdviceVariant::patient_meaning, whole.patient_meaning);
  keep(&AdviceVariant::patient_action, whole.patient_action);
}

}  // namespace rxplain
