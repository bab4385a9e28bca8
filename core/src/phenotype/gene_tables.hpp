// GeneTables: what calling a gene needs of its record, looked up once for any number of people.
//
// Nothing in it depends on a person, and nothing changes after it was made: threads may share it.
#pragma once

#include <vector>

#include "alleles/definition_table.hpp"
#include "alleles/must_test.hpp"
#include "phenotype/by_source.hpp"
#include "rxplain/guidelines.hpp"

namespace rxplain {

struct GeneTables {
  // The gene is borrowed.
  explicit GeneTables(const Gene& of);

  const Gene& gene;
  DefinitionTable definitions;
  MustTestSites must_test;
  std::vector<Effects> effects;                   // by row of the definitions
  std::vector<std::vector<std::size_t>> rows_at;  // by index of gene.sites: rows that name it, but for the reference
};

}  // namespace rxplain
