// From the results that remain to the status of a gene.
#pragma once

#include "phenotype/gene_outcome.hpp"

namespace rxplain {

// Fills possible.phenotypes and .activity_scores (`all`: also the negligible results), and sets called or ambiguous
// by whether outcome.results agree.
void settle_status(const std::vector<GeneResult>& all, GeneOutcome& outcome);

// Phenotypes and, where they agree, the activity score of the reported diplotypes.
void summarise_diplotypes(GeneEntry& entry);

}  // namespace rxplain
