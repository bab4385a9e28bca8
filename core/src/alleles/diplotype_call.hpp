// DiplotypeCall: the reported pairs of named alleles, all pairs that remain possible, and the alleles that were
// never looked for. Function and phenotype are not its business.
#pragma once

#include <set>
#include <string>
#include <vector>

#include "alleles/match.hpp"
#include "alleles/ties.hpp"
#include "rxplain/guidelines.hpp"
#include "rxplain/observation.hpp"

namespace rxplain {

struct NotLookedFor {
  std::size_t row = 0;
  std::vector<std::string> sites;
};

struct DiplotypeCall {
  bool mixed_copies = false;
  std::vector<AllelePair> reported;  // best-scoring; empty where nothing fits
  std::vector<AllelePair> possible;  // all that remain, the reported ones among them
  TieReview ties;                    // between the reported ones
  std::vector<NotLookedFor> not_looked_for;
  bool phased = false;
  bool one_copy = false;
};

// `open_sites`: ids of the sites that are not known but may hold any listed allele (must-test sites, doubtful
// variants). At other unknown sites the reference is taken for granted where a simpler allele explains what was
// seen; the alleles this leaves out are listed in not_looked_for.
[[nodiscard]] DiplotypeCall call_diplotypes(const Gene& gene, const DefinitionTable& table,
                                            const std::vector<Observation>& observations,
                                            const std::set<std::string>& open_sites);

// "*1/*2" in the order of names; sub-alleles by the name they are shown under.
[[nodiscard]] std::string name_of(const DefinitionTable& table, const AllelePair& pair);

}  // namespace rxplain
