// RecordFinder: a record of a file, found from any byte of it without having read what lies before.
#pragma once

#include <cstdint>
#include <optional>

#include "input/search/file_place.hpp"

namespace rxplain {

// `start` is where its first byte stands, as bgzf_seek() takes it: the offset of the block in the file, in bytes, times
// 65,536, and the offset in the content of that block. A file that is not compressed is one of empty blocks.
struct FoundRecord {
  std::uint64_t start = 0;
  FilePlace place;
};

[[nodiscard]] constexpr std::uint64_t byte_of(std::uint64_t start) { return start >> 16; }
[[nodiscard]] constexpr std::uint64_t start_at(std::uint64_t byte, std::uint64_t within = 0) {
  return byte << 16 | within;
}

class RecordFinder {
 public:
  RecordFinder() = default;
  RecordFinder(const RecordFinder&) = delete;
  RecordFinder& operator=(const RecordFinder&) = delete;
  virtual ~RecordFinder() = default;

  // A record that begins behind the byte `offset` of the file, and close to it; nothing where none does any more, or
  // where failed().
  virtual std::optional<FoundRecord> after(std::uint64_t offset) = 0;
  // Whether something could not be read, or is no record of this file.
  [[nodiscard]] virtual bool failed() const = 0;
  // Bytes that were fetched from the source.
  [[nodiscard]] virtual std::uint64_t bytes_fetched() const = 0;
};

}  // namespace rxplain
