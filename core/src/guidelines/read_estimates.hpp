// Reads one algorithm that estimates a dose.
#pragma once

#include "guidelines/packed.hpp"
#include "rxplain/dose_algorithm.hpp"

namespace rxplain {

// Throws where a field is missing; load_guidelines makes a failure of it.
void read_estimate(Packed& in, DoseAlgorithm& algorithm);

}  // namespace rxplain
