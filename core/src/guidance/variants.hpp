// Variants: several pieces of advice of one category, told as one.
//
// Every result that remains possible leads to the same category, by different words. The category is certain and is
// told; what only one piece says may be said of a result that this person does not have, so it stands below, as one of
// the possible pieces with the results that it is for.
#pragma once

#include <map>
#include <string>
#include <vector>

#include "rxplain/report.hpp"

namespace rxplain {

// Gene -> results, in words, that lead to a piece of advice.
using ResultsInWords = std::map<std::string, std::vector<std::string>>;

// `whole` gets the category, the strength where all pieces share one, and the pieces; `results` lie side by side with
// `pieces`. Two pieces or more.
void gather_variants(const std::vector<AdviceEntry>& pieces, const std::vector<ResultsInWords>& results,
                     AdviceEntry& whole);

// Puts back what all pieces of `whole` say in the same words: it holds whatever the result is.
void keep_shared_words(AdviceEntry& whole);

}  // namespace rxplain
