// PersonFacts: what is known of somebody beside the genes. Only estimates of a dose look at it.
#pragma once

#include <map>
#include <string>

namespace rxplain {

struct PersonFacts {
  std::map<std::string, double> measures;  // ageYears, heightCm, weightKg, in these units
  std::string race;                        // a group of the algorithm; empty: not said
  std::map<std::string, bool> takes;       // by the algorithm's own names; what is not there was not said
};

}  // namespace rxplain
