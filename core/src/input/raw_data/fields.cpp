#include "input/raw_data/fields.hpp"

namespace rxplain {

Fields::Fields(std::string_view line, char separator) {
  // Letter by letter: fields are mostly shorter than a call of a function that searches.
  const bool blanks = separator == ' ';
  const auto is_blank = [](char letter) { return letter == ' ' || letter == '\t' || letter == '\r' || letter == '\n'; };
  const auto ends_field = [&](char letter) { return letter == separator || (blanks && letter == '\t'); };
  std::size_t begins = 0;
  while (true) {
    if (blanks) {
      while (begins < line.size() && is_blank(line[begins]))
        ++begins;
      if (begins == line.size()) return;
    }
    auto end = begins;
    while (end < line.size() && !ends_field(line[end]))
      ++end;
    add(line.substr(begins, end - begins));
    if (end == line.size()) return;
    begins = end + 1;
  }
}

void Fields::add(std::string_view field) {
  const auto is_around = [](char letter) { return letter == ' ' || letter == '"' || letter == '\r'; };
  while (!field.empty() && is_around(field.front()))
    field.remove_prefix(1);
  while (!field.empty() && is_around(field.back()))
    field.remove_suffix(1);
  if (count_ < most) fields_[count_] = field;
  ++count_;
}

}  // namespace rxplain
