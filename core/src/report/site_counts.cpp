#include "report/site_counts.hpp"

namespace rxplain {

void SiteCounts::add(const std::vector<SiteEntry>& sites) {
  for (const auto& site : sites) {
    const auto state = site.observation.state;
    ++total;
    seen += site.observation.is_direct() ? 1 : 0;
    inferred += state == ObservationState::ReferenceInferred ? 1 : 0;
    missing += site.observation.is_known() ? 0 : 1;
    low_quality += state == ObservationState::LowQuality ? 1 : 0;
    no_call += state == ObservationState::NoCall ? 1 : 0;
    conflict += state == ObservationState::Conflict ? 1 : 0;
  }
}

SiteCounts count_sites(const std::vector<SiteEntry>& sites) {
  SiteCounts counts;
  counts.add(sites);
  return counts;
}

SiteCounts count_sites(const std::vector<GeneEntry>& genes) {
  SiteCounts counts;
  for (const auto& gene : genes)
    counts.add(gene.sites);
  return counts;
}

}  // namespace rxplain
