// The parts of a sorted file that a report rests on.
#pragma once

#include <optional>
#include <vector>

#include "input/search/file_place.hpp"
#include "input/wanted_regions.hpp"

namespace rxplain {

// First and last place of a part of the file.
struct Part {
  FilePlace first;
  FilePlace last;
};

// Both give parts in the order of the file and apart from each other: for the sites of `build`; without one, of either.

// Where records of the sites and genes may stand, and the near surroundings of the sites that tell what the absence of
// a record means there. Of the other build, whose sites tell whether the file's header is right, the sites alone.
[[nodiscard]] std::vector<Part> near_parts(const ContigOrder& order, const WantedRegions& wanted,
                                           std::optional<Build> build);

// The far surroundings of those sites whose near ones, counted in `density`, do not settle what absence means.
[[nodiscard]] std::vector<Part> far_parts(const ContigOrder& order, const WantedRegions& wanted,
                                          std::optional<Build> build, const RecordDensity& density);

}  // namespace rxplain
