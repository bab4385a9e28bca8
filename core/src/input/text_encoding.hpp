// PlainText: a file that a text editor has saved with a byte order mark, as plain UTF-8.
//
// Everything that Rxplain reads as text is ASCII but for a name here and there; so one unit of UTF-16 becomes one byte,
// and what is not ASCII a question mark. Offsets and sizes stay simple, and nothing is copied.
#pragma once

#include <cstdint>

#include "rxplain/byte_source.hpp"

namespace rxplain {

enum class TextMark { None, Utf8, Utf16LittleEndian, Utf16BigEndian };

// By the first bytes of the file.
[[nodiscard]] TextMark find_text_mark(ByteSource& source);

class PlainText final : public ByteSource {
 public:
  // The source is borrowed.
  PlainText(ByteSource& source, TextMark mark) : source_(source), mark_(mark) {}
  [[nodiscard]] std::uint64_t size() const override;
  std::ptrdiff_t read(std::uint64_t offset, std::span<std::byte> into) override;

 private:
  [[nodiscard]] std::uint64_t width() const { return mark_ == TextMark::Utf8 ? 1 : 2; }
  [[nodiscard]] std::uint64_t start() const { return mark_ == TextMark::Utf8 ? 3 : 2; }

  ByteSource& source_;
  TextMark mark_;
};

}  // namespace rxplain
