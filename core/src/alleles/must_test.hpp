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
  std::vector<std::string> missing;                // must-test sites that are not known and that nothing stands in for
  std::map<std::string, std::string> substituted;  // those that another site stands in for -> that site
  std::vector<std::string> missing_required;       // sites without which the source itself refuses to call
  std::vector<std::string> whole_group;  // sites of a group all of which are missing, where that forbids a call
};

// The must-test sites of one gene, looked up once for any number of people. The gene is borrowed.
class MustTestSites {
 public:
  explicit MustTestSites(const Gene& gene);

  [[nodiscard]] const std::set<std::string>& ids() const { return ids_; }
  // By index of gene.sites.
  [[nodiscard]] bool contains(std::size_t site) const { return is_one_[site]; }
  [[nodiscard]] MustTestReview review(const std::vector<Observation>& observations) const;

 private:
  [[nodiscard]] bool is_known(const std::string& id, const std::vector<Observation>& observations) const;

  const Gene& gene_;
  std::set<std::string> ids_;
  std::vector<bool> is_one_;
  std::map<std::string, std::string> substitutes_;
  std::map<std::string, std::size_t> places_;  // of every site that is asked about, in gene.sites
};

[[nodiscard]] MustTestReview review_must_test(const Gene& gene, const std::vector<Observation>& observations);

}  // namespace rxplain
