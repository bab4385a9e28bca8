// As many bytes as there are.
#pragma once

#include "rxplain/byte_source.hpp"

namespace rxplain {

// Fills `into` from `offset` on, however few bytes the source gives at once. Returns how many there were; negative
// where they cannot be read.
[[nodiscard]] std::ptrdiff_t read_fully(ByteSource& source, std::uint64_t offset, std::span<std::byte> into);

}  // namespace rxplain
