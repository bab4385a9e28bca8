// Reads one medicine of the bundle. Its sentences stand in a table of texts, one table a language, and the medicine
// names them by their places in it.
#pragma once

#include <nlohmann/json_fwd.hpp>
#include <string>
#include <vector>

#include "rxplain/guidelines.hpp"

namespace rxplain {

using Texts = std::vector<std::string>;

// Throws where a key is missing or names no text; load_guidelines makes a failure of it.
[[nodiscard]] MedicineGuide read_medicine(const nlohmann::json& json, const Texts& texts);

}  // namespace rxplain
