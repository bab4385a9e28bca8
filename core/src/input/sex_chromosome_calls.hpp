// SexChromosomeCalls: how many bases of X and Y raw data gives, outside the regions that the two share.
#pragma once

#include <compare>
#include <cstdint>

namespace rxplain {

struct SexChromosomeCalls {
  std::uint64_t x = 0;               // called sites of X; a service may write a man's one base once or twice
  std::uint64_t x_heterozygous = 0;  // of them, those that show two bases
  std::uint64_t y = 0;               // called sites of Y
  [[nodiscard]] std::strong_ordering operator<=>(const SexChromosomeCalls&) const = default;
};

}  // namespace rxplain
