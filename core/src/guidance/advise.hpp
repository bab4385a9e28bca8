// Advice: what each medicine's guidelines say of the results that remain possible in one person.
//
// A guideline is asked about every combination of results that its genes may still show. Where all of them lead to
// one category, that is the advice; where they do not, the answer is cannot-tell, with the categories that are open.
// A gene that was not called leaves every result possible: missing is never normal.
#pragma once

#include <map>
#include <string>

#include "phenotype/gene_outcome.hpp"
#include "rxplain/guidelines.hpp"
#include "rxplain/report.hpp"

namespace rxplain {

using GeneOutcomes = std::map<std::string, GeneOutcome>;  // by symbol

[[nodiscard]] MedicineEntry advise(const Guidelines& guidelines, const MedicineGuide& medicine,
                                   const GeneOutcomes& outcomes);

}  // namespace rxplain
