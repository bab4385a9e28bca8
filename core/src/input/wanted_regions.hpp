// WantedRegions: where on each chromosome a record can matter to a catalog site, on either build.
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

  // Intervals of one chromosome, sorted and apart from each other; null where the catalog has no site there.
  [[nodiscard]] const std::vector<Region>* on(std::string_view chromosome) const;
  // Whether [first, last] (1-based, inclusive) touches one of the intervals.
  [[nodiscard]] static bool touches(const std::vector<Region>& intervals, std::int64_t first, std::int64_t last);

 private:
  std::map<std::string, std::vector<Region>, std::less<>> intervals_;
};

}  // namespace rxplain
