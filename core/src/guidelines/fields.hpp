// Fields of the bundle that may be left out.
#pragma once

#include <array>
#include <map>
#include <optional>
#include <string>
#include <vector>

#include "guidelines/packed.hpp"
#include "rxplain/citation.hpp"

namespace rxplain {

// All throw std::runtime_error where a field is there and is of another kind.
[[nodiscard]] std::string text_or_empty(Packed::Value map, std::string_view key);
[[nodiscard]] std::optional<std::string> text_or_none(Packed::Value map, std::string_view key);
[[nodiscard]] std::optional<double> number_or_none(Packed::Value map, std::string_view key);
[[nodiscard]] bool truth_or(Packed::Value map, std::string_view key, bool otherwise);
[[nodiscard]] std::vector<std::string> strings_or_none(Packed::Value map, std::string_view key);

[[nodiscard]] std::array<std::string, 2> pair_of(Packed::Value array);
[[nodiscard]] Citation read_citation(Packed::Value map);

// What a word of the bundle stands for. Throws std::out_of_range for a word that is not in the table.
template <class Meaning>
[[nodiscard]] Meaning meaning_of(Packed::Value word, const std::map<std::string_view, Meaning>& table) {
  return table.at(word.text());
}

// Reads each item of a list that may be left out.
template <class Read>
[[nodiscard]] auto read_each(Packed::Value map, std::string_view key, Read read) {
  std::vector<decltype(read(map))> all;
  const auto found = map.find(key);
  if (!found) return all;
  all.reserve(found->items().size());
  for (const auto& item : found->items())
    all.push_back(read(item));
  return all;
}

}  // namespace rxplain
