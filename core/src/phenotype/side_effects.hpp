// What one side of a diplotype from elsewhere does: a named allele, copies of one (*2x2), or alleles in tandem
// (*36+*10), whose activities add up.
#pragma once

#include <string>
#include <vector>

#include "phenotype/by_source.hpp"
#include "rxplain/guidelines.hpp"

namespace rxplain {

// Whether the guidelines know copies or tandems of this gene's alleles.
[[nodiscard]] bool has_copies(const Gene& gene);

// Everything that the side may do: one entry, or several where the number of copies is not told (*2xN: two or more).
// Empty where a name is not known.
[[nodiscard]] std::vector<Effects> effects_of_side(const Gene& gene, const std::string& side);

}  // namespace rxplain
