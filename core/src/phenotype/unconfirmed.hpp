// Results of a consumer test that want confirming before all others.
//
// Such tests read common changes well and rare ones badly: of rare changes in their raw data, many are not there
// (Tandy-Connor and others, Genet Med 2018;20:1515; Weedon and others, BMJ 2021;372:n214). No frequencies are at hand
// here; the changes that laboratories test first (the must-test sites) stand for the common ones.
#pragma once

#include <vector>

#include "alleles/must_test.hpp"
#include "phenotype/gene_notes.hpp"
#include "rxplain/guidelines.hpp"
#include "rxplain/observation.hpp"

namespace rxplain {

// Notes the alleles that the file shows, that change what the gene does, and that rest on none of the must-test sites.
void note_unconfirmed(const Gene& gene, const std::vector<Observation>& observations, const MustTestSites& must_test,
                      GeneNotes& notes);

}  // namespace rxplain
