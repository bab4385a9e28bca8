// The fields of a line of a table.
#pragma once

#include <algorithm>
#include <array>
#include <cstddef>
#include <string_view>

namespace rxplain {

// The fields of a line, without quotation marks and blanks around them. They are borrowed from the line; at most `most`
// are given, but `count` says how many there are.
class Fields {
 public:
  static constexpr std::size_t most = 16;
  Fields(std::string_view line, char separator);
  [[nodiscard]] std::size_t count() const { return count_; }
  // Empty where there are fewer.
  [[nodiscard]] std::string_view operator[](std::size_t index) const {
    return index < std::min(count_, most) ? fields_[index] : std::string_view();
  }

 private:
  void add(std::string_view field);
  std::array<std::string_view, most> fields_;
  std::size_t count_ = 0;
};

}  // namespace rxplain
