#include <algorithm>
#include <cstring>

#include "rxplain/byte_source.hpp"

namespace rxplain {

std::ptrdiff_t MemoryByteSource::read(std::uint64_t offset, std::span<std::byte> into) {
  if (offset >= bytes_.size()) return 0;
  const auto count = std::min<std::uint64_t>(into.size(), bytes_.size() - offset);
  std::memcpy(into.data(), bytes_.data() + offset, count);
  return static_cast<std::ptrdiff_t>(count);
}

}  // namespace rxplain
