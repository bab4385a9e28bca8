// Reads one gene of the bundle.
#pragma once

#include "guidelines/packed.hpp"
#include "rxplain/guidelines.hpp"

namespace rxplain {

// Throws where a key is missing or a word is unknown; load_guidelines makes a failure of it.
[[nodiscard]] Gene read_gene(Packed::Value map);

}  // namespace rxplain
