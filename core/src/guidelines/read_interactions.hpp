// Reads which medicines slow down or speed up which enzymes.
#pragma once

#include "guidelines/packed.hpp"
#include "rxplain/interactions.hpp"

namespace rxplain {

// Throws where a key is missing or a word is unknown; load_guidelines makes a failure of it.
[[nodiscard]] EnzymeInteractions read_enzyme(Packed::Value map);

}  // namespace rxplain
