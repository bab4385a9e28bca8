// What a Reading holds.
#pragma once

#include <optional>
#include <vector>

#include "input/person_files.hpp"
#include "phenotype/outside.hpp"
#include "rxplain/rxplain.hpp"

namespace rxplain {

struct Reading::Contents {
  bool any_file = false;
  std::optional<PersonFiles> genotypes;
  std::optional<PersonFiles> mother;
  std::optional<PersonFiles> father;
  std::vector<OutsideCall> results;  // of the files of results, one after the other
};

}  // namespace rxplain
