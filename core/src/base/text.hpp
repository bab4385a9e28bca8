// Small text helpers that the standard library of C++20 lacks.
#pragma once

#include <charconv>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "rxplain/sentence.hpp"

namespace rxplain {

// How often a text holds a letter.
[[nodiscard]] std::size_t count_letter(std::string_view text, char letter);
// Splits at every separator; keeps empty fields.
[[nodiscard]] std::vector<std::string_view> split(std::string_view text, char separator);
[[nodiscard]] std::string_view trim(std::string_view text);
[[nodiscard]] std::string join(const std::vector<std::string>& parts, std::string_view separator);
// The names, and how many more there are that are not named.
[[nodiscard]] Sentence and_more(const std::string& names, std::size_t more);
[[nodiscard]] std::string to_upper(std::string_view text);
[[nodiscard]] std::string to_lower(std::string_view text);
[[nodiscard]] bool same_but_for_case(std::string_view one, std::string_view other);
[[nodiscard]] bool contains(const std::vector<std::string>& values, std::string_view value);
// Appends the value unless it is there.
void add_unique(std::vector<std::string>& values, const std::string& value);
// Text that is safe to quote in a sentence: control characters dropped, at most `limit` bytes, cut at a UTF-8
// boundary, invalid UTF-8 replaced by question marks.
[[nodiscard]] std::string quotable(std::string_view text, std::size_t limit = 60);
// 2 -> "2.0", 1.25 -> "1.25": at least one decimal, as CPIC writes activity scores.
[[nodiscard]] std::string format_score(double score);
// 172 -> "172", 49.5 -> "49.5": at most two decimals, none where there is nothing after the point.
[[nodiscard]] std::string format_number(double number);
// 0.2 -> "20", 0.125 -> "12.5": at most two decimals.
[[nodiscard]] std::string format_percent(double share);
[[nodiscard]] std::optional<double> parse_decimal(std::string_view text);

template <class Integer>
[[nodiscard]] std::optional<Integer> parse_integer(std::string_view text) {
  Integer value{};
  const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), value);
  if (error != std::errc() || end != text.data() + text.size()) return std::nullopt;
  return value;
}

}  // namespace rxplain
