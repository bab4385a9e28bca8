#include "alleles/names.hpp"

namespace rxplain {

namespace {

bool is_digit(char letter) { return letter >= '0' && letter <= '9'; }

// The run of digits, or of other characters, at the front.
std::string_view first_run(std::string_view text) {
  std::size_t length = 1;
  while (length < text.size() && is_digit(text[length]) == is_digit(text[0]))
    ++length;
  return text.substr(0, length);
}

std::string_view without_leading_zeros(std::string_view digits) {
  const auto first = digits.find_first_not_of('0');
  return first == std::string_view::npos ? std::string_view() : digits.substr(first);
}

int compare_runs(std::string_view left, std::string_view right) {
  const bool left_number = is_digit(left[0]);
  const bool right_number = is_digit(right[0]);
  if (left_number != right_number) return left_number ? -1 : 1;
  if (!left_number) return left.compare(right);
  const auto left_value = without_leading_zeros(left);
  const auto right_value = without_leading_zeros(right);
  if (left_value.size() != right_value.size()) return left_value.size() < right_value.size() ? -1 : 1;
  return left_value.compare(right_value);
}

}  // namespace

bool name_before(std::string_view left, std::string_view right) {
  if (left == right) return false;
  if (left == "Reference" || right == "Reference") return left == "Reference";
  if (left.starts_with('[') != right.starts_with('[')) return right.starts_with('[');
  while (!left.empty() && !right.empty()) {
    const auto left_run = first_run(left);
    const auto right_run = first_run(right);
    if (const int order = compare_runs(left_run, right_run); order != 0) return order < 0;
    left.remove_prefix(left_run.size());
    right.remove_prefix(right_run.size());
  }
  return left.empty() && !right.empty();
}

std::string pair_name(const std::string& left, const std::string& right) {
  return name_before(right, left) ? right + "/" + left : left + "/" + right;
}

}  // namespace rxplain
