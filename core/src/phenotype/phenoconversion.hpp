// Phenoconversion: what a gene's result amounts to while a person takes medicines that slow its enzyme.
//
// A source's number is applied to every result that remains possible; a result never becomes more certain by a
// medicine whose form is not known, and a gene that was not called stays open. Where no source gives a number, the
// genetic results stand and the effect is only told. Activity scores have no unit.
#pragma once

#include <vector>

#include "phenotype/gene_outcome.hpp"
#include "phenotype/taken_medicines.hpp"

namespace rxplain {

struct CurrentResults {
  enum class Status { Unchanged, Changed, CannotTell };
  Status status = Status::Unchanged;
  std::vector<double> factors;         // a source's numbers that were applied; several where a form decides
  std::vector<GeneResult> now;         // as computed, to be shown; empty: any result is possible, or none is computed
  std::vector<PossibleResult> lookup;  // with which advice is looked up; empty: any result is possible
};

[[nodiscard]] CurrentResults current_results(const Gene& gene, const GeneOutcome& outcome,
                                             const Influences& influences);

}  // namespace rxplain
