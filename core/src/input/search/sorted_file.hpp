// SortedFile: where in a sorted, BGZF-compressed VCF the records of a place begin, found by looking here and there.
//
// Positions grow through a sorted file, so a place is found as a name is in a telephone book. Whether the file is
// sorted is not taken for granted: everything that was looked at has to be in order, or nothing is found any more.
#pragma once

#include <compare>
#include <cstdint>
#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "input/search/bgzf_blocks.hpp"
#include "input/variant_file.hpp"

namespace rxplain {

// Where a record begins. `contig` is its rank in the order of the file; `pos` is 1-based.
struct FilePlace {
  std::size_t contig = 0;
  std::int64_t pos = 0;
  [[nodiscard]] std::strong_ordering operator<=>(const FilePlace&) const = default;
};

// The contigs in the order in which the file has them.
class ContigOrder {
 public:
  explicit ContigOrder(std::vector<Contig> contigs);
  [[nodiscard]] std::optional<std::size_t> rank_of(std::string_view name) const;
  [[nodiscard]] const std::vector<Contig>& contigs() const { return contigs_; }
  // How far into the genome a place lies, 0 to 1; nothing where lengths are not known.
  [[nodiscard]] std::optional<double> share_of(const FilePlace& place) const;

 private:
  std::vector<Contig> contigs_;
  std::map<std::string, std::size_t, std::less<>> ranks_;
  std::vector<double> starts_;  // sum of the lengths before each, and of all
};

// Chromosome and position of a line; nothing where it has none, or is of a contig that is not in the order.
[[nodiscard]] std::optional<FilePlace> place_of(std::string_view line, const ContigOrder& order);

class SortedFile {
 public:
  SortedFile(ByteSource& source, const ContigOrder& order);

  // A block whose records lie before the place, as close before it as pays; 0 where that is the beginning of the file.
  // Of a block, the first whole line counts. Nothing where the file is not in order, or cannot be searched.
  std::optional<std::uint64_t> block_before(const FilePlace& place);

  [[nodiscard]] std::uint64_t bytes_fetched() const { return blocks_.bytes_fetched(); }

 private:
  struct Look {
    std::uint64_t block = 0;
    FilePlace first;
  };
  // What stands in the first block at or after an offset; nothing where no record begins there any more.
  std::optional<Look> look(std::uint64_t offset);
  bool note(const Look& look);
  [[nodiscard]] std::uint64_t guess(const FilePlace& place, std::uint64_t low, std::uint64_t high,
                                    bool before_it) const;

  BgzfBlocks blocks_;
  std::uint64_t size_;
  const ContigOrder& order_;
  std::map<std::uint64_t, FilePlace> seen_;  // block -> its first whole record
  bool in_order_ = true;
};

}  // namespace rxplain
