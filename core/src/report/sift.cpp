#include <exception>

#include "input/stretches/stretches.hpp"
#include "input/wanted_regions.hpp"
#include "rxplain/rxplain.hpp"

namespace rxplain {

std::optional<std::string> sift(const Guidelines& guidelines, const SourceFile& file, std::uint64_t begin,
                                std::uint64_t end) {
  try {
    return sift_stretch(file.bytes, WantedRegions(guidelines), {begin, end});
  } catch (const std::exception&) {
    return std::nullopt;
  }
}

}  // namespace rxplain
