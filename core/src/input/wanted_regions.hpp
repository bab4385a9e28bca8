// WantedRegions: where on each chromosome a record can matter, on either build: any record near a catalog site, and a
// structural variant anywhere over a gene.
#pragma once

#include <cstdint>
#include <map>
#include <string>
#include <string_view>
#include <vector>

#include "rxplain/guidelines.hpp"

namespace rxplain {

class WantedRegions {
 public:
  explicit WantedRegions(const Guidelines& guidelines);

  // All 1-based and inclusive, sorted and apart from each other.
  struct Intervals {
    std::vector<Region> sites;
    std::vector<Region> genes;
    std::map<Build, std::vector<Region>> of_build;  // sites and genes as they lie on one of the builds
  };
  // Of one chromosome; null where the catalog has no gene there.
  [[nodiscard]] const Intervals* on(std::string_view chromosome) const;
  // Whether [first, last] (1-based, inclusive) touches one of the intervals.
  [[nodiscard]] static bool touches(const std::vector<Region>& intervals, std::int64_t first, std::int64_t last);

 private:
  std::map<std::string, Intervals, std::less<>> intervals_;
};

}  // namespace rxplain
