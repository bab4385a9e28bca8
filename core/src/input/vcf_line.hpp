// VcfLine: one record of a text VCF, cut into its columns; most are never read further than to their position.
//
// The genotype of one person is read here, not by htslib's parser: that one reads every person and every field, adds
// what the header does not declare to its own header, takes the types of fields from a header that may lie, and ends
// the program where GT is left out at the end of a column.
#pragma once

#include <cstdint>
#include <optional>
#include <string_view>
#include <vector>

#include "input/variant_record.hpp"

namespace rxplain {

class VcfLine {
 public:
  // The line is borrowed.
  explicit VcfLine(std::string_view line);

  [[nodiscard]] std::size_t columns() const { return columns_; }
  [[nodiscard]] std::string_view chromosome() const { return column(0); }
  // 1-based; nothing where there is no number.
  [[nodiscard]] std::optional<std::int64_t> pos() const;
  // Last base that the record covers, for a record with at least eight columns at a position.
  [[nodiscard]] std::int64_t last(std::int64_t pos) const;

  // Whether an alternative is a structural variant.
  [[nodiscard]] bool is_structural() const;

  // Everything but `chromosome` and `number`, of one person (0-based); `fault` says why it cannot be read. The line
  // must have a column for that person and a position.
  struct Reading {
    VariantRecord record;
    std::string fault;
  };
  [[nodiscard]] Reading read(std::size_t sample, bool depth_per_allele) const;

  // The same in two steps: what the record says of everybody, and what a person's column adds to it. Returns the fault.
  [[nodiscard]] VariantRecord read_shared() const;
  [[nodiscard]] std::string read_call(std::string_view column, bool depth_per_allele, VariantRecord& into) const;
  // The columns of all people, with tabs between them.
  [[nodiscard]] std::string_view people() const { return samples_; }

 private:
  [[nodiscard]] std::string_view column(std::size_t index) const {
    return index < fixed_.size() ? fixed_[index] : std::string_view();
  }
  [[nodiscard]] std::string_view sample_column(std::size_t sample) const;

  std::vector<std::string_view> fixed_;  // up to FORMAT
  std::string_view samples_;             // the columns after it
  std::size_t columns_ = 0;
};

}  // namespace rxplain
