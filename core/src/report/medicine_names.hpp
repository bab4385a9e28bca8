// The names under which somebody may look for a medicine: those of the guidelines, and those of medicines that are
// known only for what they do to an enzyme.
#pragma once

#include <vector>

#include "rxplain/rxplain.hpp"

namespace rxplain {

// Medicines with advice by name, then the others in the order of guidelines/interactions. Each name stands once in an
// entry.
[[nodiscard]] std::vector<MedicineNames> medicine_names(const Guidelines& guidelines);

}  // namespace rxplain
