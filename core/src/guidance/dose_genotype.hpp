// What the genes of one person mean for an algorithm that estimates a dose: the term of a gene, and the adjustments
// that a guideline asks for beside it.
//
// A gene that was not called has the algorithm's own term for that; it is never counted as its usual result.
#pragma once

#include <string>
#include <vector>

#include "phenotype/gene_outcome.hpp"
#include "rxplain/dose_algorithm.hpp"
#include "rxplain/dose_estimate.hpp"
#include "rxplain/guidelines.hpp"

namespace rxplain {

struct DoseGenotype {
  // NoTerm: no result that remains is one that the algorithm knows; NoAlleles: a laboratory gave a phenotype alone;
  // ChangeUnnamed: the file shows a change, but the gene could not be called.
  enum class State { Called, Unknown, NoTerm, NoAlleles, ChangeUnnamed };
  State state = State::Unknown;
  std::vector<std::string> results;   // those that remain possible and have a term
  std::vector<std::string> without;   // those that remain possible and have none
  NumberRange contribution;           // sqrt(mg/week)
  std::vector<std::string> replaced;  // alleles that were counted as another one
  std::vector<std::string> as;        // that one
  bool surely_replaced = false;       // in every result that remains
};

// `outcome` may be null: a gene without any result.
[[nodiscard]] DoseGenotype read_genotype(const DoseTerm& term, const Gene& gene, const GeneOutcome* outcome);

struct AdjustmentReading {
  enum class Carried { No, Possible, Yes };
  Carried carried = Carried::No;
  std::vector<std::string> what;  // alleles or bases: those carried, or all in question
};

[[nodiscard]] AdjustmentReading read_adjustment(const DoseAdjustment& adjustment, const GeneOutcome* outcome);

}  // namespace rxplain
