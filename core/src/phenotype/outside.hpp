// Results from elsewhere: a laboratory or another program gives a gene's diplotype, phenotype or activity score.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "phenotype/gene_outcome.hpp"
#include "rxplain/guidelines.hpp"
#include "rxplain/outcome.hpp"

namespace rxplain {

struct OutsideCall {
  std::string gene;
  std::string diplotype;       // *1/*4; empty where not given
  std::string phenotype;       // empty where not given
  std::string activity_score;  // empty where not given
};

// Tab-separated lines: gene, diplotype, phenotype, activity score; later columns may be left out, lines that start
// with # and empty lines are passed over. Failure code: bad-outside-calls.
Outcome<std::vector<OutsideCall>> parse_outside_calls(std::string_view text, const Guidelines& guidelines);

// Lets the result from elsewhere take the place of what the file shows, and says so; a contradiction is noted.
void apply_outside_call(const Guidelines& guidelines, const Gene& gene, const OutsideCall& call, GeneOutcome& outcome);

}  // namespace rxplain
