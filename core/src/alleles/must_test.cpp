#include "alleles/must_test.hpp"

#include <algorithm>

#include "base/text.hpp"

namespace rxplain {

MustTestSites::MustTestSites(const Gene& gene) : gene_(gene) {
  ids_.insert(gene.required.begin(), gene.required.end());
  if (gene.must_test_policy == Gene::MustTestPolicy::EverySite) {
    for (const auto& site : gene.sites) {
      if (!site.extra) ids_.insert(site.id);
    }
  }
  for (const auto& group : gene.must_test) {
    ids_.insert(group.sites.begin(), group.sites.end());
    substitutes_.insert(group.substitutes.begin(), group.substitutes.end());
  }
  std::set<std::string> asked = ids_;
  for (const auto& group : gene.must_test) {
    for (const auto& [site, substitute] : group.substitutes)
      asked.insert(substitute);
  }
  for (std::size_t index = 0; index < gene.sites.size(); ++index) {
    const auto& id = gene.sites[index].id;
    is_one_.push_back(ids_.contains(id));
    if (asked.contains(id)) places_.emplace(id, index);
  }
}

bool MustTestSites::is_known(const std::string& id, const std::vector<Observation>& observations) const {
  const auto place = places_.find(id);
  return place != places_.end() && observations[place->second].is_known();
}

MustTestReview MustTestSites::review(const std::vector<Observation>& observations) const {
  MustTestReview review;
  const auto known = [&](const std::string& site) { return is_known(site, observations); };
  for (const auto& site : gene_.required) {
    if (!known(site)) review.missing_required.push_back(site);
  }
  for (const auto& group : gene_.must_test) {
    const auto covered = [&](const std::string& site) {
      const auto substitute = group.substitutes.find(site);
      return known(site) || (substitute != group.substitutes.end() && known(substitute->second));
    };
    if (group.not_callable_when_all_missing && std::none_of(group.sites.begin(), group.sites.end(), covered)) {
      for (const auto& site : group.sites)
        add_unique(review.whole_group, site);
    }
  }
  for (const auto& site : ids_) {
    if (known(site)) continue;
    const auto substitute = substitutes_.find(site);
    const bool stood_in = substitute != substitutes_.end() && known(substitute->second);
    if (stood_in) {
      review.substituted.emplace(site, substitute->second);
    } else {
      review.missing.push_back(site);
    }
  }
  return review;
}

MustTestReview review_must_test(const Gene& gene, const std::vector<Observation>& observations) {
  return MustTestSites(gene).review(observations);
}

}  // namespace rxplain
