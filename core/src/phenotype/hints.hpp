// Hints: what a file suggests about a gene that it cannot show (HLA alleles, the copies of CYP2D6).
//
// A hint is no call: it never enters a result, a status or a choice of advice. It is given only where a change was
// read; an unchanged site says nothing, because people with the allele may lack the tag.
#pragma once

#include <string>
#include <vector>

#include "alleles/definition_table.hpp"
#include "phenotype/gene_outcome.hpp"
#include "rxplain/guidelines.hpp"
#include "rxplain/observation.hpp"

namespace rxplain {

// `observations`: per site of gene.sites.
[[nodiscard]] std::vector<HintEntry> find_hints(const Guidelines& guidelines, const Gene& gene,
                                                const DefinitionTable& definitions,
                                                const std::vector<Observation>& observations);

// Takes away the hints on what a result from elsewhere has settled.
void settle_hints(GeneOutcome& outcome);

}  // namespace rxplain
