// From the results that remain to the status of a gene.
#pragma once

#include "phenotype/gene_outcome.hpp"

namespace rxplain {

// Fills possible.phenotypes and .activity_scores (`all`: also the negligible results), what other sources make of them,
// and sets called or ambiguous by whether outcome.results agree by the gene's own rules.
void settle_status(const std::vector<SourcedResult>& all, GeneOutcome& outcome);

// What an allele and a result are to the sources that see them otherwise than the gene's own.
[[nodiscard]] AlleleEntry allele_entry(const std::string& name, const Effects& effects);
[[nodiscard]] std::vector<SourceResultEntry> source_results(const SourcedResult& result);

// Phenotypes and, where they agree, the activity score of the reported diplotypes.
void summarise_diplotypes(GeneEntry& entry);

}  // namespace rxplain
