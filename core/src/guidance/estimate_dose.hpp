// Estimates a dose by a published algorithm, for professionals: the terms of one person are added up and squared.
//
// It is withheld, with the reason, where something is missing, where the algorithm has no term for a result that
// remains possible, and where its guideline asks to dose clinically. Adjustments of a guideline are told beside it, not
// applied.
#pragma once

#include <optional>
#include <vector>

#include "guidance/advise.hpp"
#include "phenotype/taken_medicines.hpp"
#include "rxplain/dose_estimate.hpp"
#include "rxplain/person_facts.hpp"

namespace rxplain {

// What is known of the person, beside the guidelines.
struct DosePerson {
  const PersonFacts& person;
  const std::vector<TakenMedicine>& taken;
  const GeneOutcomes& outcomes;  // genetic results
};

[[nodiscard]] DoseEstimate estimate_dose(const Guidelines& guidelines, const DoseAlgorithm& algorithm,
                                         const DosePerson& about);

[[nodiscard]] DoseQuestions questions_of(const Guidelines& guidelines, const DoseAlgorithm& algorithm);

}  // namespace rxplain
