// Reads one gene of the bundle.
#pragma once

#include "guidelines/packed.hpp"
#include "rxplain/guidelines.hpp"

namespace rxplain {

// Throws where a field is missing or a word is unknown; load_guidelines makes a failure of it.
void read_gene(Packed& in, Gene& gene);

}  // namespace rxplain
