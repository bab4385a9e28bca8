// What to ask for next: for each gene that leaves advice open, the test that would settle it.
#pragma once

#include <string>
#include <vector>

#include "rxplain/guidelines.hpp"
#include "rxplain/report.hpp"

namespace rxplain {

// The unknown sites of a gene that can settle it: those that it must have tested, and those that were read badly.
[[nodiscard]] std::vector<std::string> deciding_sites(const GeneEntry& gene);

// First those that the asked medicines wait for, then by how many medicines wait. `medicines` and `genes` are the
// report's own.
[[nodiscard]] std::vector<NextStepEntry> next_steps(const Guidelines& guidelines,
                                                    const std::vector<MedicineEntry>& medicines,
                                                    const std::vector<GeneEntry>& genes,
                                                    const std::vector<AskedMedicine>& asked);

}  // namespace rxplain
