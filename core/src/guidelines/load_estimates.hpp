// Reads the part of the bundle about algorithms that estimate a dose.
#pragma once

#include <nlohmann/json_fwd.hpp>
#include <vector>

#include "rxplain/dose_algorithm.hpp"

namespace rxplain {

// `json`: the bundle's list `estimates`. Throws where it does not have the shape that the build gives it.
[[nodiscard]] std::vector<DoseAlgorithm> read_estimates(const nlohmann::json& json);

}  // namespace rxplain
