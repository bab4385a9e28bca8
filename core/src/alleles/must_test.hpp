// Must-test sites: without them a gene cannot be called with certainty; the gene's record lists them with reasons.
#pragma once

#include <map>
#include <set>
#include <string>
#include <vector>

#include "rxplain/guidelines.hpp"
#include "rxplain/observation.hpp"

namespace rxplain {

struct MustTestReview {
  std::set<std::string> sites;                     // every must-test site of the gene
  std::vector<std::string> missing;                // of them, those that are not known and that nothing stands in for
  std::map<std::string, std::string> substituted;  // of them, those that another site stands in for -> that site
  std::vector<std::string> missing_required;       // sites without which the source itself refuses to call
  std::vector<std::string> whole_group;  // sites of a group all of which are missing, where that forbids a call
};

[[nodiscard]] MustTestReview review_must_test(const Gene& gene, const std::vector<Observation>& observations);

}  // namespace rxplain
