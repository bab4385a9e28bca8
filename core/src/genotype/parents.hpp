// What the genotypes of a person's parents say of the person's own: which changes came from whom, and so lie together.
//
// Site by site: of a heterozygous call a/b, one base came from the mother and one from the father; where only one way
// fits what the parents have, that way holds. One parent may be enough. A gene is short beside the distances at which
// chromosomes cross over, so it is taken to come whole from each parent.
#pragma once

#include <map>
#include <string>
#include <vector>

#include "genotype/observe.hpp"
#include "rxplain/guidelines.hpp"

namespace rxplain {

// Ids of sites of one gene.
struct ParentsReading {
  std::vector<std::string> phased;       // heterozygous, and given their sides by the parents
  std::vector<std::string> contradicts;  // no base of a parent explains what the person has
  std::vector<std::string> otherwise;    // the file puts them on other sides than the parents do; sides are left open
  [[nodiscard]] bool empty() const { return phased.empty() && contradicts.empty() && otherwise.empty(); }
};

// Gives the person's heterozygous sites the sides that follow from the parents, first the mother's. Either parent may
// be null. Genes on X and of the mitochondria are left alone, as is whatever was not read directly in the person or in
// a parent. By gene symbol; genes of which nothing is to be said are left out.
[[nodiscard]] std::map<std::string, ParentsReading> phase_by_parents(const Guidelines& guidelines,
                                                                     const Observations* mother,
                                                                     const Observations* father, Observations& person);

}  // namespace rxplain
