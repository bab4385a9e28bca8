// Merging the records of one site into one observation: split rows, duplicates, contradictions, blocks.
#pragma once

#include <vector>

#include "genotype/observe.hpp"
#include "genotype/projection.hpp"
#include "input/variant_record.hpp"

namespace rxplain {

// `records`: those that concern the site, in file order. NotTested where they leave part of the site uncovered.
[[nodiscard]] Observation merge_records(const Site& site, const Projection& projection,
                                        const std::vector<const VariantRecord*>& records,
                                        const ObservationRules& rules);

}  // namespace rxplain
