// Genes whose results are lists of variants: DPYD, RYR1, and MT-RNR1 with its single copy.
#pragma once

#include <set>
#include <string>
#include <vector>

#include "phenotype/gene_notes.hpp"
#include "phenotype/gene_outcome.hpp"

namespace rxplain {

void describe_variants(const GeneTables& tables, const std::vector<Observation>& observations,
                       const std::set<std::string>& open, GeneNotes& notes, GeneOutcome& outcome);

}  // namespace rxplain
