#include "base/text.hpp"

#include <algorithm>
#include <cmath>
#include <cstring>

namespace rxplain {

// Every line of a file is counted through: eight letters at a time, of which those that are the same leave a byte of 0.
std::size_t count_letter(std::string_view text, char letter) {
  constexpr std::uint64_t ones = 0x0101010101010101;
  constexpr std::uint64_t tops = ones << 7;
  std::size_t count = 0;
  std::size_t at = 0;
  for (; at + sizeof(std::uint64_t) <= text.size(); at += sizeof(std::uint64_t)) {
    std::uint64_t word = 0;
    std::memcpy(&word, text.data() + at, sizeof word);
    const auto differing = word ^ (ones * static_cast<unsigned char>(letter));
    const auto same = ~(((differing & ~tops) + ~tops) | differing) & tops;  // the top bit of each
    count += static_cast<std::size_t>((same >> 7) * ones >> 56);            // their sum
  }
  return count +
         static_cast<std::size_t>(std::count(text.begin() + static_cast<std::ptrdiff_t>(at), text.end(), letter));
}

std::vector<std::string_view> split(std::string_view text, char separator) {
  std::vector<std::string_view> fields;
  while (true) {
    const auto at = text.find(separator);
    fields.push_back(text.substr(0, at));
    if (at == std::string_view::npos) return fields;
    text.remove_prefix(at + 1);
  }
}

std::string_view trim(std::string_view text) {
  constexpr std::string_view blank = " \t\r\n";
  const auto first = text.find_first_not_of(blank);
  if (first == std::string_view::npos) return {};
  return text.substr(first, text.find_last_not_of(blank) - first + 1);
}

std::string join(const std::vector<std::string>& parts, std::string_view separator) {
  std::string joined;
  for (const auto& part : parts) {
    if (!joined.empty()) joined += separator;
    joined += part;
  }
  return joined;
}

Sentence and_more(const std::string& names, std::size_t more) {
  if (more == 0) return names;
  return {"{names} and {count} more", {{"names", names}, {"count", std::to_string(more)}}};
}

std::string to_upper(std::string_view text) {
  std::string upper(text);
  for (auto& letter : upper) {
    if (letter >= 'a' && letter <= 'z') letter = static_cast<char>(letter - 'a' + 'A');
  }
  return upper;
}

std::string to_lower(std::string_view text) {
  std::string lower(text);
  for (auto& letter : lower) {
    if (letter >= 'A' && letter <= 'Z') letter = static_cast<char>(letter - 'A' + 'a');
  }
  return lower;
}

bool same_but_for_case(std::string_view one, std::string_view other) {
  const auto lower = [](char letter) { return letter >= 'A' && letter <= 'Z' ? letter - 'A' + 'a' : int{letter}; };
  return std::equal(one.begin(), one.end(), other.begin(), other.end(),
                    [&](char left, char right) { return lower(left) == lower(right); });
}

bool contains(const std::vector<std::string>& values, std::string_view value) {
  return std::find(values.begin(), values.end(), value) != values.end();
}

void add_unique(std::vector<std::string>& values, const std::string& value) {
  if (!contains(values, value)) values.push_back(value);
}

namespace {

// Length of the valid UTF-8 sequence at the front of `text`, or 0.
std::size_t sequence_length(std::string_view text) {
  const auto byte = [&](std::size_t at) { return static_cast<unsigned char>(text[at]); };
  const auto lead = byte(0);
  const std::size_t length = lead < 0x80                   ? 1
                             : lead >= 0xC2 && lead < 0xE0 ? 2
                             : lead >= 0xE0 && lead < 0xF0 ? 3
                             : lead >= 0xF0 && lead < 0xF5 ? 4
                                                           : 0;
  if (length == 0 || length > text.size()) return 0;
  for (std::size_t at = 1; at < length; ++at) {
    if ((byte(at) & 0xC0) != 0x80) return 0;
  }
  const bool overlong = (lead == 0xE0 && byte(1) < 0xA0) || (lead == 0xF0 && byte(1) < 0x90);
  const bool outside = (lead == 0xED && byte(1) >= 0xA0) || (lead == 0xF4 && byte(1) >= 0x90);
  return overlong || outside ? 0 : length;
}

// Characters that a terminal obeys, or that turn the text after them round: C0 and C1 controls, and the marks for
// writing from right to left.
bool is_obeyed(std::string_view character) {
  if (character.size() == 1) return static_cast<unsigned char>(character[0]) < 0x20 || character[0] == 0x7F;
  if (character.size() == 2) return character >= "\xC2\x80" && character <= "\xC2\x9F";
  return (character >= "\xE2\x80\x8E" && character <= "\xE2\x80\x8F") ||
         (character >= "\xE2\x80\xA8" && character <= "\xE2\x80\xAE") ||
         (character >= "\xE2\x81\xA6" && character <= "\xE2\x81\xA9");
}

}  // namespace

std::string quotable(std::string_view text, std::size_t limit) {
  std::string safe;
  while (!text.empty()) {
    const auto length = sequence_length(text);
    const auto taken = std::max<std::size_t>(length, 1);
    if (safe.size() + taken > limit) return safe + "...";
    if (length == 0) {
      safe += '?';
    } else if (!is_obeyed(text.substr(0, length))) {
      safe += text.substr(0, length);
    }
    text.remove_prefix(taken);
  }
  return safe;
}

std::string format_score(double score) {
  const auto hundredths = std::llround(score * 100);
  std::string text = std::to_string(hundredths / 100) + '.' + std::to_string(hundredths % 100 / 10);
  if (hundredths % 10 != 0) text += std::to_string(hundredths % 10);
  return text;
}

std::string format_percent(double share) { return format_number(share * 100); }

std::string format_number(double number) {
  auto text = format_score(number);
  if (text.size() > 2 && text.ends_with(".0")) text.resize(text.size() - 2);
  return text;
}

std::optional<double> parse_decimal(std::string_view text) {
  // std::from_chars for double is missing in the libc++ of Emscripten 3.1.
  const auto dot = text.find('.');
  const auto whole = parse_integer<std::uint32_t>(text.substr(0, dot));
  if (!whole) return std::nullopt;
  double value = *whole;
  if (dot == std::string_view::npos) return value;
  double scale = 1;
  for (const char digit : text.substr(dot + 1)) {
    if (digit < '0' || digit > '9') return std::nullopt;
    value += (digit - '0') * (scale /= 10);
  }
  return value;
}

}  // namespace rxplain
