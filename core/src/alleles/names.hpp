// The order in which allele names are written: Reference first, *2 before *10, a single name before a joined one.
#pragma once

#include <string>
#include <string_view>

namespace rxplain {

// Numbers inside names compare as numbers, and come before text; text compares by code point (capitals first).
[[nodiscard]] bool name_before(std::string_view left, std::string_view right);

// "*1/*2": the two names in order.
[[nodiscard]] std::string pair_name(const std::string& left, const std::string& right);

}  // namespace rxplain
