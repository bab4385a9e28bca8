// A file that stops being readable half way.
#pragma once

#include <string>
#include <utility>

#include "rxplain/byte_source.hpp"

namespace rxplain::test {

// Answers from memory, but fails from some byte on, as a stick that is pulled out does.
class FailingSource final : public ByteSource {
 public:
  FailingSource(std::string bytes, std::uint64_t good) : bytes_(std::move(bytes)), good_(good) {}
  [[nodiscard]] std::uint64_t size() const override { return bytes_.size(); }
  std::ptrdiff_t read(std::uint64_t offset, std::span<std::byte> into) override {
    if (offset + into.size() > good_ && offset + into.size() <= bytes_.size()) return -1;
    MemoryByteSource all(bytes_);
    return offset >= good_ ? -1 : all.read(offset, into);
  }

 private:
  std::string bytes_;
  std::uint64_t good_;
};

}  // namespace rxplain::test
