// SortedFile: where in a sorted file the records of a place begin, found by looking here and there.
//
// Positions grow through a sorted file, so a place is found as a name is in a telephone book. Whether the file is
// sorted is not taken for granted: everything that was looked at has to be in order, or nothing is found any more.
#pragma once

#include <cstdint>
#include <map>
#include <optional>

#include "input/search/record_finder.hpp"

namespace rxplain {

class SortedFile {
 public:
  // Of `size` bytes, whose first record begins at `beginning` or, after more of the header, behind it. The finder and
  // the order are borrowed.
  SortedFile(RecordFinder& finder, const ContigOrder& order, std::uint64_t beginning, std::uint64_t size)
      : finder_(finder), order_(order), beginning_(beginning), size_(size) {}

  // The start of a record that lies before the place, as close before it as pays, or the beginning of the file.
  // Nothing where the file is not in order, or cannot be searched.
  std::optional<std::uint64_t> start_before(const FilePlace& place);

 private:
  // What lies between two of them is searched: offsets in bytes, and the record that was seen there.
  struct End {
    std::uint64_t byte = 0;
    std::optional<FilePlace> place;
  };
  // False where the record is not in order with those that were seen.
  bool note(const FoundRecord& found);
  [[nodiscard]] std::uint64_t guess(const FilePlace& place, const End& low, const End& high, bool before_it) const;

  RecordFinder& finder_;
  const ContigOrder& order_;
  std::uint64_t beginning_;
  std::uint64_t size_;
  std::map<std::uint64_t, FilePlace> seen_;  // by start
  bool in_order_ = true;
};

}  // namespace rxplain
