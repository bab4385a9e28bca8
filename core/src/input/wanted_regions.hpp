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
  struct Places {
    std::vector<Region> sites;
    std::vector<Region> genes;
  };
  // As they lie on either build, and on each of them alone.
  struct Intervals : Places {
    std::map<Build, Places> of_build;
  };
  // Of one chromosome; null where the catalog has no gene there.
  [[nodiscard]] const Intervals* on(std::string_view chromosome) const;
  // Whether [first, last] (1-based, inclusive) touches one of the intervals.
  [[nodiscard]] static bool touches(const std::vector<Region>& intervals, std::int64_t first, std::int64_t last);

 private:
  std::map<std::string, Intervals, std::less<>> intervals_;
};

// WantedRegions::touches() of the same intervals over and over: an answer holds for the whole gap between two of them.
class TouchFinder {
 public:
  TouchFinder() = default;
  // Sorted and apart from each other; borrowed.
  explicit TouchFinder(const std::vector<Region>& intervals) : intervals_(&intervals) {}

  // Whether [first, last] (1-based, inclusive) touches an interval.
  [[nodiscard]] bool touches(std::int64_t first, std::int64_t last) {
    return (first < gap_.first || last > gap_.last) && search(first, last);
  }

 private:
  bool search(std::int64_t first, std::int64_t last);

  const std::vector<Region>* intervals_ = nullptr;
  Region gap_{0, -1};
};

}  // namespace rxplain
