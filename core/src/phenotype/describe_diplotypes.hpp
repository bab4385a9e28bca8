// Genes of two named alleles (one, on a single X): diplotypes, what else is possible, phenotypes, status.
#pragma once

#include <set>
#include <string>
#include <vector>

#include "phenotype/gene_notes.hpp"
#include "phenotype/gene_outcome.hpp"

namespace rxplain {

// `copies_unknown`: the observations are written as of two copies, and nothing tells whether there are two or one.
void describe_diplotypes(const GeneTables& tables, const std::vector<Observation>& observations,
                         const std::set<std::string>& open, bool copies_unknown, GeneNotes& notes,
                         GeneOutcome& outcome);

}  // namespace rxplain
