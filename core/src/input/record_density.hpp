// RecordDensity: how many records of a file begin where, and whether they lie as close there as a whole genome's do.
#pragma once

#include <compare>
#include <cstdint>
#include <map>
#include <string>
#include <string_view>
#include <vector>

namespace rxplain {

class RecordDensity {
 public:
  // Records that begin in each stretch of `bin_size` bases (pos / bin_size, pos being 1-based) of one chromosome.
  using Bins = std::vector<std::uint32_t>;
  static constexpr std::int64_t bin_size = 10'000;
  // Stretches on either side of a position that is_like_a_genome() may look at, and those that is_settled_by_near()
  // needs.
  static constexpr std::int64_t far_bins = 25;
  static constexpr std::int64_t near_bins = 5;

  // Of a chromosome, to count in; the reference holds as long as this object.
  [[nodiscard]] Bins& of(const std::string& chromosome) { return bins_[chromosome]; }
  static void count(Bins& bins, std::int64_t pos);
  void leave_out(const std::string& chromosome) { bins_.erase(chromosome); }
  void clear() { bins_.clear(); }

  // Records of another part of the file, none of which was counted here.
  void add(const RecordDensity& other);
  // Another count of the same file; where one of the two left records out, the other counts.
  void raise_to(const RecordDensity& other);

  // As text, a row each chromosome with records: its name, the first stretch with one, and from there the counts.
  [[nodiscard]] std::vector<std::string> rows() const;
  // Adds a row; false where it is none.
  [[nodiscard]] bool add_row(std::string_view row);

  // Whether a record begins within `bases` of the position, in whole stretches.
  [[nodiscard]] bool has_record_within(std::int64_t bases, const std::string& chromosome, std::int64_t pos) const;
  // Whether a file that lists changes only lists as many around the position as a genome shows.
  [[nodiscard]] bool is_like_a_genome(const std::string& chromosome, std::int64_t pos) const;
  // Whether the near stretches show that by themselves, so that nothing farther off need be known.
  [[nodiscard]] bool is_settled_by_near(const std::string& chromosome, std::int64_t pos) const;

  [[nodiscard]] std::strong_ordering operator<=>(const RecordDensity&) const = default;

 private:
  struct Surroundings {
    std::uint64_t records = 0;
    int bins_with_records = 0;
  };
  struct Limits;
  [[nodiscard]] Surroundings around(const std::string& chromosome, std::int64_t pos, std::int64_t bins_each_side) const;
  [[nodiscard]] bool reaches(const Limits& limits, const std::string& chromosome, std::int64_t pos) const;

  std::map<std::string, Bins> bins_;
};

}  // namespace rxplain
