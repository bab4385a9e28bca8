// What the report says of a gene because of the parents' genotypes.
#pragma once

#include <vector>

#include "genotype/parents.hpp"
#include "rxplain/guidelines.hpp"
#include "rxplain/report.hpp"

namespace rxplain {

void note_parents(const Guidelines& guidelines, const Gene& gene, const ParentsReading& reading,
                  std::vector<Note>& notes);

}  // namespace rxplain
