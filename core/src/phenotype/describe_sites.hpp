// What the report says of the sites of one gene, and the notes that they call for.
#pragma once

#include <set>
#include <string>
#include <vector>

#include "alleles/must_test.hpp"
#include "phenotype/gene_notes.hpp"
#include "rxplain/guidelines.hpp"
#include "rxplain/report.hpp"

namespace rxplain {

[[nodiscard]] std::vector<SiteEntry> describe_sites(const Guidelines& guidelines, const Gene& gene,
                                                    const std::vector<Observation>& observations, Build build,
                                                    const MustTestSites& must_test);

void note_site_states(const Gene& gene, const std::vector<Observation>& observations, GeneNotes& notes);

// Sites that are not known and must not be taken for reference: missing must-test sites, half calls, and sites where
// a change was read but not well enough.
[[nodiscard]] std::set<std::string> open_sites(const Gene& gene, const std::vector<Observation>& observations,
                                               const MustTestReview& review);

}  // namespace rxplain
