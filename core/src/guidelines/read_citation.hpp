// Reads where a statement comes from, as every file of the bundle gives it.
#pragma once

#include "guidelines/json_fields.hpp"
#include "rxplain/guidelines.hpp"

namespace rxplain {

inline Citation read_citation(const nlohmann::json& json) {
  return {json.at("title"), json.at("url"), text_or_empty(json, "version"), text_or_empty(json, "pmid")};
}

}  // namespace rxplain
