#include "input/text_encoding.hpp"

#include <algorithm>
#include <array>
#include <string_view>
#include <vector>

#include "base/read_fully.hpp"

namespace rxplain {

TextMark find_text_mark(ByteSource& source) {
  std::array<char, 3> start{};
  const auto got = read_fully(source, 0, std::as_writable_bytes(std::span(start)));
  const std::string_view bytes(start.data(), got < 0 ? 0 : static_cast<std::size_t>(got));
  if (bytes.starts_with("\xEF\xBB\xBF")) return TextMark::Utf8;
  if (bytes.starts_with("\xFF\xFE")) return TextMark::Utf16LittleEndian;
  if (bytes.starts_with("\xFE\xFF")) return TextMark::Utf16BigEndian;
  return TextMark::None;
}

std::uint64_t PlainText::size() const { return (source_.size() - std::min(source_.size(), start())) / width(); }

std::ptrdiff_t PlainText::read(std::uint64_t offset, std::span<std::byte> into) {
  if (offset >= size()) return 0;
  if (mark_ == TextMark::Utf8) return source_.read(start() + offset, into);
  std::vector<std::byte> units(2 * into.size());
  const auto got = read_fully(source_, start() + 2 * offset, units);
  if (got < 0) return got;
  const auto letters = static_cast<std::size_t>(got) / 2;
  const std::size_t low = mark_ == TextMark::Utf16LittleEndian ? 0 : 1;
  for (std::size_t at = 0; at < letters; ++at) {
    const auto letter = units[2 * at + low];
    const bool ascii = units[2 * at + 1 - low] == std::byte{0} && letter < std::byte{0x80};
    into[at] = ascii ? letter : std::byte{'?'};
  }
  return static_cast<std::ptrdiff_t>(letters);
}

}  // namespace rxplain
