// BgzfBlocks: the blocks of a BGZF file (SAM specification, section 4.1), found anywhere in it without an index.
//
// A block says how long it is, so one that is found leads to the next. No field is believed by itself: what looks like
// the beginning of a block is one where two more follow it, and its content has to have the length and checksum it
// names.
#pragma once

#include <cstdint>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "rxplain/byte_source.hpp"

struct libdeflate_decompressor;

namespace rxplain {

class BgzfBlocks {
 public:
  // The source is borrowed.
  explicit BgzfBlocks(ByteSource& source);

  // Where the first block begins that begins at `from` or after it; nothing where there is none, or none can be read.
  std::optional<std::uint64_t> find(std::uint64_t from);

  // Adds the content of the block that begins at `offset` to `text`, and says where the next one begins; nothing where
  // it is no whole and sound block.
  std::optional<std::uint64_t> inflate(std::uint64_t offset, std::string& text);

  [[nodiscard]] bool is_end(std::uint64_t offset) const { return offset == source_.size(); }
  // Bytes that were fetched from the source.
  [[nodiscard]] std::uint64_t bytes_fetched() const { return bytes_fetched_; }

 private:
  // Up to `size` bytes from `offset` on; they hold until the next call.
  std::string_view bytes(std::uint64_t offset, std::size_t size);
  // Length of the block that begins at `offset`, in bytes; nothing where none does.
  std::optional<std::size_t> length_at(std::uint64_t offset);
  bool is_followed(std::uint64_t offset);

  struct Closer {
    void operator()(libdeflate_decompressor* decompressor) const;
  };
  ByteSource& source_;
  std::unique_ptr<libdeflate_decompressor, Closer> decompressor_;
  std::string window_;
  std::uint64_t window_start_ = 0;
  std::uint64_t bytes_fetched_ = 0;
};

// The content of neighbouring blocks, one after the other.
class BgzfText {
 public:
  // From the block at `first` on, none of which is added yet. The blocks are borrowed.
  BgzfText(BgzfBlocks& blocks, std::uint64_t first) : blocks_(blocks), next_(first) {}

  // Adds the next block; false at the end of the file, nothing where there is no whole and sound block.
  std::optional<bool> add_block();
  [[nodiscard]] std::string& content() { return content_; }
  // Where an offset in the content stands in the file, as bgzf_seek() takes it.
  [[nodiscard]] std::uint64_t start_of(std::size_t offset) const;

 private:
  BgzfBlocks& blocks_;
  std::uint64_t next_;
  std::string content_;
  std::vector<std::pair<std::size_t, std::uint64_t>> begins_;  // of each block: in the content, and in the file
};

}  // namespace rxplain
