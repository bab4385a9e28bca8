#include "base/read_fully.hpp"

namespace rxplain {

std::ptrdiff_t read_fully(ByteSource& source, std::uint64_t offset, std::span<std::byte> into) {
  std::size_t done = 0;
  while (done < into.size()) {
    const auto got = source.read(offset + done, into.subspan(done));
    if (got < 0) return got;
    if (got == 0) break;
    done += static_cast<std::size_t>(got);
  }
  return static_cast<std::ptrdiff_t>(done);
}

}  // namespace rxplain
