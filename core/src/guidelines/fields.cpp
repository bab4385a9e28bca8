#include "guidelines/fields.hpp"

namespace rxplain {

std::string text_or_empty(Packed::Value map, std::string_view key) {
  const auto found = map.find(key);
  return found ? found->string() : std::string();
}

std::optional<std::string> text_or_none(Packed::Value map, std::string_view key) {
  const auto found = map.find(key);
  if (!found) return std::nullopt;
  return found->string();
}

std::optional<double> number_or_none(Packed::Value map, std::string_view key) {
  const auto found = map.find(key);
  if (!found) return std::nullopt;
  return found->number();
}

bool truth_or(Packed::Value map, std::string_view key, bool otherwise) {
  const auto found = map.find(key);
  return found ? found->truth() : otherwise;
}

std::vector<std::string> strings_or_none(Packed::Value map, std::string_view key) {
  const auto found = map.find(key);
  return found ? found->strings() : std::vector<std::string>();
}

std::array<std::string, 2> pair_of(Packed::Value array) { return {array.at(0).string(), array.at(1).string()}; }

Citation read_citation(Packed::Value map) {
  return {map.at("title").string(), map.at("url").string(), text_or_empty(map, "version"), text_or_empty(map, "pmid")};
}

}  // namespace rxplain
