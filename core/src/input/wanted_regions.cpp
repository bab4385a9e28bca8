#include "input/wanted_regions.hpp"

#include <algorithm>

namespace rxplain {

namespace {

// An insertion, deletion or repeat may be written as far from the site as its surroundings repeat themselves;
// the catalog holds 60 bases of them on either side.
constexpr std::int64_t spelling_reach = 60;

Region reach_of(const Site& site, const Placement& place) {
  const auto reach = site.is_single_base() ? 0 : spelling_reach;
  return {place.pos - reach, place.pos + static_cast<std::int64_t>(place.ref.size()) - 1 + reach};
}

std::vector<Region> merged(std::vector<Region> regions) {
  std::sort(regions.begin(), regions.end(), [](const auto& a, const auto& b) { return a.first < b.first; });
  std::vector<Region> apart;
  for (const auto& region : regions) {
    if (!apart.empty() && region.first <= apart.back().last + 1) {
      apart.back().last = std::max(apart.back().last, region.last);
    } else {
      apart.push_back(region);
    }
  }
  return apart;
}

}  // namespace

WantedRegions::WantedRegions(const Guidelines& guidelines) {
  for (const auto& gene : guidelines.genes) {
    if (!gene.is_placed()) continue;
    auto& intervals = intervals_[gene.chromosome];
    for (const auto build : {Build::GRCh38, Build::GRCh37}) {
      auto& own = intervals.of_build[build];
      for (const auto& site : gene.sites) {
        intervals.sites.push_back(reach_of(site, site.on(build)));
        own.push_back(intervals.sites.back());
      }
      intervals.genes.push_back(gene.region(build));
      own.push_back(intervals.genes.back());
    }
  }
  for (auto& [chromosome, intervals] : intervals_) {
    intervals.sites = merged(std::move(intervals.sites));
    intervals.genes = merged(std::move(intervals.genes));
    for (auto& [build, regions] : intervals.of_build)
      regions = merged(std::move(regions));
  }
}

const WantedRegions::Intervals* WantedRegions::on(std::string_view chromosome) const {
  const auto found = intervals_.find(chromosome);
  return found == intervals_.end() ? nullptr : &found->second;
}

bool WantedRegions::touches(const std::vector<Region>& intervals, std::int64_t first, std::int64_t last) {
  const auto after = std::lower_bound(intervals.begin(), intervals.end(), first,
                                      [](const auto& region, auto pos) { return region.last < pos; });
  return after != intervals.end() && after->first <= last;
}

}  // namespace rxplain
