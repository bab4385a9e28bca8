// Records of a text VCF, found from any byte of it: the lines of a BGZF-compressed one, and of one that is plain.
//
// A line feed ends a line wherever it stands, so the line after the first one is whole.
#pragma once

#include <string>

#include "input/search/bgzf_blocks.hpp"
#include "input/search/record_finder.hpp"

namespace rxplain {

class BgzfLineFinder final : public RecordFinder {
 public:
  // Both are borrowed.
  BgzfLineFinder(ByteSource& source, const ContigOrder& order) : blocks_(source), order_(order) {}

  std::optional<FoundRecord> after(std::uint64_t offset) override;
  [[nodiscard]] bool failed() const override { return failed_; }
  [[nodiscard]] std::uint64_t bytes_fetched() const override { return blocks_.bytes_fetched(); }

 private:
  BgzfBlocks blocks_;
  const ContigOrder& order_;
  bool failed_ = false;
};

class PlainLineFinder final : public RecordFinder {
 public:
  PlainLineFinder(ByteSource& source, const ContigOrder& order) : source_(source), order_(order) {}

  std::optional<FoundRecord> after(std::uint64_t offset) override;
  [[nodiscard]] bool failed() const override { return failed_; }
  [[nodiscard]] std::uint64_t bytes_fetched() const override { return bytes_fetched_; }

 private:
  ByteSource& source_;
  const ContigOrder& order_;
  std::uint64_t bytes_fetched_ = 0;
  bool failed_ = false;
};

}  // namespace rxplain
