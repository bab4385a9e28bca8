// Reads which medicines slow down or speed up which enzymes.
#pragma once

#include "guidelines/packed.hpp"
#include "rxplain/interactions.hpp"

namespace rxplain {

// Throws where a field is missing or a word is unknown; load_guidelines makes a failure of it.
void read_enzyme(Packed& in, EnzymeInteractions& enzyme);

}  // namespace rxplain
