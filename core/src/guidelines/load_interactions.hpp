// Reads the part of the bundle about medicines that slow down or speed up an enzyme.
#pragma once

#include <nlohmann/json_fwd.hpp>
#include <vector>

#include "rxplain/interactions.hpp"

namespace rxplain {

// `json`: the bundle's list `interactions`. Throws where it does not have the shape that the build gives it.
[[nodiscard]] std::vector<EnzymeInteractions> read_interactions(const nlohmann::json& json);

}  // namespace rxplain
