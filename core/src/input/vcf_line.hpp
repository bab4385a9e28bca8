// VcfLine: one record of a text VCF; most are never read further than to their alternatives.
//
// The genotype of one person is read here, not by htslib's parser: that one reads every person and every field, adds
// what the header does not declare to its own header, takes the types of fields from a header that may lie, and ends
// the program where GT is left out at the end of a column.
#pragma once

#include <array>
#include <cstdint>
#include <optional>
#include <string_view>

#include "input/variant_record.hpp"

namespace rxplain {

class VcfLine {
 public:
  // The line is borrowed.
  explicit VcfLine(std::string_view line);

  [[nodiscard]] std::string_view text() const { return text_; }
  [[nodiscard]] std::size_t columns() const;
  [[nodiscard]] std::string_view chromosome() const { return first_[0]; }
  // 1-based; nothing where there is no number.
  [[nodiscard]] std::optional<std::int64_t> pos() const { return pos_; }
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
  [[nodiscard]] std::string_view people() const { return from_column(people_begin); }

 private:
  static constexpr std::size_t first_columns = 5;
  static constexpr std::size_t people_begin = 9;
  // The line from a column on, any but the first; they are cut only where they are asked for.
  [[nodiscard]] std::string_view from_column(std::size_t index) const;
  [[nodiscard]] std::string_view later_column(std::size_t index) const;
  [[nodiscard]] std::string_view ref() const { return first_[3]; }
  [[nodiscard]] std::string_view alt() const { return first_[4]; }

  std::string_view text_;
  std::array<std::string_view, first_columns> first_;  // to ALT
  std::string_view later_;                             // the columns after it
  std::optional<std::int64_t> pos_;
};

}  // namespace rxplain
