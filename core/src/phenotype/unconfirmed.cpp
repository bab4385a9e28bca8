#include "phenotype/unconfirmed.hpp"

#include <algorithm>
#include <set>

#include "base/text.hpp"

namespace rxplain {

namespace {

// Sites that laboratories test first. Where every site must be tested, or none, no list says which those are.
std::set<std::string> tested_first(const Gene& gene, const MustTestSites& must_test) {
  return gene.must_test_policy == Gene::MustTestPolicy::Listed ? must_test.ids() : std::set<std::string>();
}

bool shows(const Observation& observation, const std::vector<std::string>& accepted) {
  return observation.is_direct() && observation.consumer_test &&
         std::any_of(observation.alleles.begin(), observation.alleles.end(),
                     [&](const auto& copy) { return copy && contains(accepted, *copy); });
}

}  // namespace

void note_unconfirmed(const Gene& gene, const std::vector<Observation>& observations, const MustTestSites& must_test,
                      GeneNotes& notes) {
  const bool any =
      std::any_of(observations.begin(), observations.end(), [](const auto& seen) { return seen.consumer_test; });
  if (!any) return;
  const auto first = tested_first(gene, must_test);
  const auto reference =
      std::find_if(gene.alleles.begin(), gene.alleles.end(), [](const auto& allele) { return allele.reference; });
  std::vector<std::string> alleles;
  std::vector<std::string> sites;
  for (const auto& allele : gene.alleles) {
    if (allele.reference || allele.defining.empty()) continue;
    if (reference != gene.alleles.end() && allele.function == reference->function) continue;
    const bool shown = std::all_of(allele.defining.begin(), allele.defining.end(), [&](const auto& defining) {
      const auto* site = gene.find_site(defining.first);
      return site != nullptr && !first.contains(defining.first) &&
             shows(observations[static_cast<std::size_t>(site - gene.sites.data())], defining.second);
    });
    if (!shown) continue;
    add_unique(alleles, allele.display);
    for (const auto& [site, accepted] : allele.defining)
      add_unique(sites, site);
  }
  if (!alleles.empty()) notes.warn("change-unconfirmed", {}, sites, alleles);
}

}  // namespace rxplain
