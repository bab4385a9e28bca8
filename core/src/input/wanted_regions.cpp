#include "input/wanted_regions.hpp"

#include <algorithm>
#include <limits>

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

void merge(WantedRegions::Places& places) {
  places.sites = merged(std::move(places.sites));
  places.genes = merged(std::move(places.genes));
}

}  // namespace

WantedRegions::WantedRegions(const Guidelines& guidelines) {
  for (const auto& gene : guidelines.genes) {
    if (!gene.is_placed()) continue;
    auto& intervals = intervals_[gene.chromosome];
    for (const auto build : {Build::GRCh38, Build::GRCh37}) {
      auto& own = intervals.of_build[build];
      for (const auto& site : gene.sites)
        own.sites.push_back(reach_of(site, site.on(build)));
      own.genes.push_back(gene.region(build));
    }
  }
  for (auto& [chromosome, intervals] : intervals_) {
    for (auto& [build, own] : intervals.of_build) {
      intervals.sites.insert(intervals.sites.end(), own.sites.begin(), own.sites.end());
      intervals.genes.insert(intervals.genes.end(), own.genes.begin(), own.genes.end());
      merge(own);
    }
    merge(intervals);
  }
}

const WantedRegions::Intervals* WantedRegions::on(std::string_view chromosome) const {
  const auto found = intervals_.find(chromosome);
  return found == intervals_.end() ? nullptr : &found->second;
}

bool TouchFinder::search(std::int64_t first, std::int64_t last) {
  const auto after = std::lower_bound(intervals_->begin(), intervals_->end(), first,
                                      [](const auto& region, auto pos) { return region.last < pos; });
  if (after != intervals_->end() && after->first <= last) return true;
  gap_.first = after == intervals_->begin() ? std::numeric_limits<std::int64_t>::min() : std::prev(after)->last + 1;
  gap_.last = after == intervals_->end() ? std::numeric_limits<std::int64_t>::max() : after->first - 1;
  return false;
}

bool WantedRegions::touches(const std::vector<Region>& intervals, std::int64_t first, std::int64_t last) {
  const auto after = std::lower_bound(intervals.begin(), intervals.end(), first,
                                      [](const auto& region, auto pos) { return region.last < pos; });
  return after != intervals.end() && after->first <= last;
}

}  // namespace rxplain
