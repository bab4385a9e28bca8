// One copy of X or two, from the sites of X-linked genes: they lie outside the regions that X shares with Y.
//
// One copy: trusted calls of a single base, and no call of two. Two copies: a trusted call of two different bases, and
// no call of one. The same base twice proves nothing, for many programs write the one base of a man so; nor does a
// doubtful call or an inferred reference. Raw data has thousands of other sites of X, and tells by all of them.
#pragma once

#include <map>
#include <string>

#include "genotype/observe.hpp"
#include "input/sex_chromosome_calls.hpp"
#include "rxplain/guidelines.hpp"
#include "rxplain/sex.hpp"

namespace rxplain {

// `by_gene`: what was seen, by gene symbol, nothing inferred yet. What was asked for stands, even where it is
// contradicted.
[[nodiscard]] SexReading read_sex(const Guidelines& guidelines, const std::map<std::string, GeneObservations>& by_gene,
                                  const SexChromosomeCalls& calls, SexChromosomes asked);

[[nodiscard]] bool shows_one_copy(const Observation& observation);
[[nodiscard]] bool shows_two_copies(const Observation& observation);

// Reads the observations of an X-linked gene as of one copy: the same base twice is one base, half a call is one call
// that was not made.
void read_as_one_copy(GeneObservations& observations);

}  // namespace rxplain
