#include "alleles/must_test.hpp"

#include <algorithm>

#include "base/text.hpp"

namespace rxplain {

MustTestReview review_must_test(const Gene& gene, const std::vector<Observation>& observations) {
  std::set<std::string> known;
  for (std::size_t index = 0; index < gene.sites.size(); ++index) {
    if (observations[index].is_known()) known.insert(gene.sites[index].id);
  }
  MustTestReview review;
  for (const auto& site : gene.required) {
    review.sites.insert(site);
    if (!known.contains(site)) review.missing_required.push_back(site);
  }
  if (gene.must_test_policy == Gene::MustTestPolicy::EverySite) {
    for (const auto& site : gene.sites) {
      if (!site.extra) review.sites.insert(site.id);
    }
  }
  std::map<std::string, std::string> substitutes;
  for (const auto& group : gene.must_test) {
    review.sites.insert(group.sites.begin(), group.sites.end());
    substitutes.insert(group.substitutes.begin(), group.substitutes.end());
    const auto covered = [&](const std::string& site) {
      const auto substitute = group.substitutes.find(site);
      return known.contains(site) || (substitute != group.substitutes.end() && known.contains(substitute->second));
    };
    if (group.not_callable_when_all_missing && std::none_of(group.sites.begin(), group.sites.end(), covered)) {
      for (const auto& site : group.sites)
        add_unique(review.whole_group, site);
    }
  }
  for (const auto& site : review.sites) {
    if (known.contains(site)) continue;
    const auto substitute = substitutes.find(site);
    const bool stood_in = substitute != substitutes.end() && known.contains(substitute->second);
    if (stood_in) {
      review.substituted.emplace(site, substitute->second);
    } else {
      review.missing.push_back(site);
    }
  }
  return review;
}

}  // namespace rxplain
