// SiteCounts: how many sites were known, and why the others were not; of one gene or of all.
#pragma once

#include <cstdint>
#include <vector>

#include "rxplain/report.hpp"

namespace rxplain {

struct SiteCounts {
  std::uint64_t total = 0;
  std::uint64_t seen = 0;  // or in a reference block
  std::uint64_t inferred = 0;
  // The rest are missing: these for a reason that the file gives, all others not tested.
  std::uint64_t missing = 0;
  std::uint64_t low_quality = 0;
  std::uint64_t no_call = 0;
  std::uint64_t conflict = 0;

  void add(const std::vector<SiteEntry>& sites);
};

[[nodiscard]] SiteCounts count_sites(const std::vector<SiteEntry>& sites);
[[nodiscard]] SiteCounts count_sites(const std::vector<GeneEntry>& genes);

}  // namespace rxplain
