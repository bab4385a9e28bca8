// Fields of the bundle's JSON that may be left out.
#pragma once

#include <array>
#include <nlohmann/json.hpp>
#include <optional>
#include <string>
#include <vector>

namespace rxplain {

inline std::string text_or_empty(const nlohmann::json& object, const char* key) {
  const auto found = object.find(key);
  return found == object.end() || found->is_null() ? std::string() : found->get<std::string>();
}

inline std::vector<std::string> texts(const nlohmann::json& object, const char* key) {
  const auto found = object.find(key);
  return found == object.end() ? std::vector<std::string>() : found->get<std::vector<std::string>>();
}

inline std::optional<double> number_or_none(const nlohmann::json& object, const char* key) {
  const auto found = object.find(key);
  if (found == object.end() || found->is_null()) return std::nullopt;
  return found->get<double>();
}

inline std::optional<std::string> text_or_none(const nlohmann::json& object, const char* key) {
  const auto found = object.find(key);
  if (found == object.end() || found->is_null()) return std::nullopt;
  return found->get<std::string>();
}

inline nlohmann::json list_or_empty(const nlohmann::json& object, const char* key) {
  const auto found = object.find(key);
  return found == object.end() ? nlohmann::json::array() : *found;
}

inline std::array<std::string, 2> pair_of(const nlohmann::json& json) {
  return {json.at(0).get<std::string>(), json.at(1).get<std::string>()};
}

}  // namespace rxplain
