// Ties: why several pairs of named alleles explain one genotype equally well.
//
// Either they differ at a site that is not known, and its bases can tell them apart; or they differ only in which
// changes lie together. No score and no phenotype is looked at.
#pragma once

#include <string>
#include <vector>

#include "alleles/match.hpp"

namespace rxplain {

struct TieReview {
  std::vector<std::string> sites;  // not known, and whose bases can tell some of the pairs apart; in the table's order
  bool beyond_sites = false;       // two of the pairs would look alike even if all those sites were known
};

[[nodiscard]] TieReview review_ties(const DefinitionTable& table, const Evidence& evidence,
                                    const std::vector<AllelePair>& pairs);

}  // namespace rxplain
