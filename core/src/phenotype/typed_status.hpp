// The status of one HLA allele from a typing, whose fields stand between colons: *57:01:01 is a *57:01.
#pragma once

#include <string>
#include <vector>

namespace rxplain {

// "positive" where one typed side is the allele; "negative" where both sides were typed and neither may be it; else
// empty. Sides are given without the gene's name.
[[nodiscard]] std::string status_of(const std::string& allele, const std::vector<std::string>& sides);

}  // namespace rxplain
