// BgzfBlocks: the blocks of a BGZF file (SAM specification, section 4.1), found anywhere in it without an index.
//
// A block says how long it is, so one that is found leads to the next. No field is believed by itself: what looks like
// the beginning of a block is one where two more follow it, and its content has to have the length and checksum it
// names.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

#include "rxplain/byte_source.hpp"

namespace rxplain {

class BgzfBlocks {
 public:
  // The source is borrowed.
  explicit BgzfBlocks(ByteSource& source) : source_(source) {}

  // Where the first block begins that begins at `from` or after it; nothing where there is none, or none can be read.
  std::optional<std::uint64_t> find(std::uint64_t from);

  // Adds the content of the block that begins at `offset` to `text`, and says where the next one begins; nothing where
  // it is no whole and sound block.
  std::optional<std::uint64_t> inflate(std::uint64_t offset, std::string& text);

  // Bytes that were fetched from the source.
  [[nodiscard]] std::uint64_t bytes_fetched() const { return bytes_fetched_; }

 private:
  // Up to `size` bytes from `offset` on; they hold until the next call.
  std::string_view bytes(std::uint64_t offset, std::size_t size);
  // Length of the block that begins at `offset`, in bytes; nothing where none does.
  std::optional<std::size_t> length_at(std::uint64_t offset);
  bool is_followed(std::uint64_t offset);

  ByteSource& source_;
  std::string window_;
  std::uint64_t window_start_ = 0;
  std::uint64_t bytes_fetched_ = 0;
};

}  // namespace rxplain
