// Where records stand in a sorted file: their places, and the order of its contigs.
#pragma once

#include <compare>
#include <cstdint>
#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

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

}  // namespace rxplain
