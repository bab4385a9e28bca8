// Advice while other medicines are taken: looked up by what they leave of each gene's result, where a source gives a
// number for that; told as a caution, which changes no category, where none does.
//
// A medicine does not convert its own advice: what it does to its own enzyme is part of the studies that its advice
// rests on. The same holds for the medicines that the data name as exceptions.
#pragma once

#include <vector>

#include "guidance/advise.hpp"
#include "phenotype/taken_medicines.hpp"

namespace rxplain {

// `outcomes` is changed for the time of the call only.
[[nodiscard]] MedicineEntry advise_current(const Guidelines& guidelines, const MedicineGuide& medicine,
                                           const std::vector<Influences>& influences, GeneOutcomes& outcomes);

}  // namespace rxplain
