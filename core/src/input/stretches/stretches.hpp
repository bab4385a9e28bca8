// Stretches: a large text VCF that must be read from end to end, cut so that several can read it side by side.
//
// Each takes a stretch, goes through its lines, and keeps those near a catalog site as they stand, with the pieces of
// lines at its ends; whoever has what all of them found goes through the kept lines as if it had read the file. What
// comes of it is the same in every count. Nothing is decided of a stretch alone: one that cannot be read by itself is
// no failure of the file, which then is read in one go and says what is wrong with it.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

#include "input/open_variants.hpp"
#include "input/variant_file.hpp"
#include "input/wanted_regions.hpp"

namespace rxplain {

// Whether it is in a format that can be cut (vcf, vcf-bgzip), and large enough for it to be worth the while.
[[nodiscard]] bool is_worth_cutting(const ByteSource& source, const std::string& format);

// Bytes of a file. Any cuts do: of BGZF both mean the first block that begins there or after.
struct Stretch {
  std::uint64_t begin = 0;
  std::uint64_t end = 0;
};

// Items (input/stretches/sifted). Nothing where no such blocks are found, or where what is found cannot be read or
// kept. What only looks like a block makes the stretch before it fail, which then ends in the middle of one.
[[nodiscard]] std::optional<std::string> sift_stretch(ByteSource& source, const WantedRegions& wanted,
                                                      const Stretch& stretch);

// Fills `into` (whose header and sample are known) with what all stretches of a file hold, in its order. Fails as
// reading the file does.
std::optional<Failure> join_stretches(std::string_view sifted, const ByteSource& source, OpenVariants& open,
                                      const WantedRegions& wanted, std::size_t sample, VariantFile& into);

}  // namespace rxplain
