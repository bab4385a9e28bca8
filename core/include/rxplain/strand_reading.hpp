// StrandReading: which strand of the genome the letters of raw data belong to, and how that is known.
#pragma once

#include <compare>
#include <cstdint>
#include <string_view>

namespace rxplain {

struct StrandReading {
  // Minus: all were turned round. Mixed: sites contradict each other. Unsettled: too few sites tell.
  enum class Verdict { Plus, Minus, Mixed, Unsettled };
  Verdict verdict = Verdict::Unsettled;
  std::uint64_t plus = 0;   // sites whose letters fit the plus strand alone
  std::uint64_t minus = 0;  // the minus strand alone
  [[nodiscard]] std::strong_ordering operator<=>(const StrandReading&) const = default;
};

// plus, minus, mixed, unsettled
[[nodiscard]] std::string_view name_of(StrandReading::Verdict verdict);

}  // namespace rxplain
