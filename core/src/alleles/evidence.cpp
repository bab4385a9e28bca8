#include "alleles/evidence.hpp"

#include <map>
#include <set>

namespace rxplain {

namespace {

// Phased records without PS share one group; each PS value is a group of its own.
class PhaseGroups {
 public:
  int group_of(const Observation& observation) {
    if (!observation.phased) return SiteEvidence::unphased;
    if (!observation.phase_set) return 0;
    return groups_.emplace(*observation.phase_set, static_cast<int>(groups_.size()) + 1).first->second;
  }

 private:
  std::map<std::int64_t, int> groups_;
};

}  // namespace

bool Evidence::effectively_phased() const {
  int loose = 0;
  std::set<int> groups;
  for (const auto& site : sites) {
    if (!site.heterozygous()) continue;
    if (site.phase_group == SiteEvidence::unphased) {
      ++loose;
    } else {
      groups.insert(site.phase_group);
    }
  }
  return loose + static_cast<int>(groups.size()) <= 1;
}

Evidence weigh(const Gene& gene, const DefinitionTable& table, const std::vector<Observation>& observations) {
  Evidence evidence;
  PhaseGroups groups;
  bool one = false;
  bool two = false;
  std::size_t column = 0;
  for (std::size_t index = 0; index < gene.sites.size(); ++index) {
    if (gene.sites[index].extra) continue;
    const auto& observation = observations[index];
    SiteEvidence site;
    const auto code = [&](std::size_t copy) { return table.code_of(column, *observation.alleles[copy]); };
    if (observation.is_known() && !observation.alleles.empty()) {
      site.kind = SiteEvidence::Kind::Known;
      site.first = code(0);
      site.second = observation.alleles.size() > 1 ? code(1) : site.first;
      site.phase_group = groups.group_of(observation);
      (observation.alleles.size() > 1 ? two : one) = true;
      evidence.any_known = true;
      evidence.any_direct = evidence.any_direct || observation.is_direct();
    } else if (observation.state == ObservationState::NoCall && observation.alleles.size() == 2) {
      site.kind = SiteEvidence::Kind::Half;
      site.first = code(observation.alleles[0] ? 0 : 1);
      two = true;
    }
    evidence.sites.push_back(site);
    ++column;
  }
  evidence.copies = one && !two ? 1 : 2;
  evidence.mixed_copies = one && two;
  return evidence;
}

}  // namespace rxplain
