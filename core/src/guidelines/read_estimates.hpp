// Reads one algorithm that estimates a dose.
#pragma once

#include "guidelines/packed.hpp"
#include "rxplain/dose_algorithm.hpp"

namespace rxplain {

// Throws where a key is missing; load_guidelines makes a failure of it.
[[nodiscard]] DoseAlgorithm read_estimate(Packed::Value map);

}  // namespace rxplain
