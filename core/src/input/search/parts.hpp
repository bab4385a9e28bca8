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

// In the order of the file, and apart from each other. Around the sites of `build`, so far as the absence of records is
// judged by (genotype/absence.cpp); of the other build, whose sites tell whether the file's header is right, the sites
// alone. Without a build, widely around both.
[[nodiscard]] std::vector<Part> parts_of(const ContigOrder& order, const WantedRegions& wanted,
                                         std::optional<Build> build);

}  // namespace rxplain
