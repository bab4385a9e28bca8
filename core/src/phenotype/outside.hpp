// Results from elsewhere: a laboratory, another program or the person gives a gene's diplotype, phenotype or activity
// score.
#pragma once

#include <string>
#include <vector>

#include "phenotype/gene_outcome.hpp"
#include "rxplain/guidelines.hpp"

namespace rxplain {

// As it was written, in any of the three ways; empty where not given.
struct GivenResult {
  std::string diplotype;       // *1/*4
  std::string phenotype;       // Poor Metabolizer
  std::string activity_score;  // 1.25
  friend bool operator==(const GivenResult&, const GivenResult&) = default;
};

struct OutsideCall {
  std::string gene;
  std::string diplotype;
  std::string phenotype;
  std::string activity_score;
  // Where whoever made it could not decide: the person has one of these, and none is likelier. Else empty.
  std::vector<GivenResult> candidates{};
  std::string doubt{};       // why whoever made it does not stand by it, in their word; such a result is told, not used
  std::string program{};     // that wrote it
  std::string file{};        // that it stood in
  bool typed = false;        // by a person, on the page or the command line
  std::string differs_of{};  // sources that contradict each other, which the candidates are of
};

// Lets the result from elsewhere take the place of what the file shows, and says so; a contradiction is noted. The
// gene's sites stay what the file showed.
void apply_outside_call(const Guidelines& guidelines, const Gene& gene, const OutsideCall& call, GeneOutcome& outcome);

}  // namespace rxplain
