// Reads one medicine of the bundle. Its sentences stand in a table of texts, one table a language, and the medicine
// names them by their places in it.
#pragma once

#include <string_view>
#include <vector>

#include "guidelines/packed.hpp"
#include "rxplain/guidelines.hpp"

namespace rxplain {

// Borrowed from the bytes that the Guidelines keep.
using Texts = std::vector<std::string_view>;

// Throws where a field is missing or names no text; load_guidelines makes a failure of it.
void read_medicine(Packed& in, MedicineGuide& medicine, const Texts& texts);

}  // namespace rxplain
