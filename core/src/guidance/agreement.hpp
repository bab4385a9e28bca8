// Agreement: what each source makes of one medicine, which of them the medicine's own category follows, and whether
// they agree. A source's category is the most urgent one of its pieces of advice (its uses, its guidelines).
#pragma once

#include <string>
#include <string_view>

#include "rxplain/guidelines.hpp"
#include "rxplain/report.hpp"

namespace rxplain {

// 0 for the category that asks most of the reader (avoid), more for the ones that ask less.
[[nodiscard]] std::size_t urgency(std::string_view category);
[[nodiscard]] std::string_view category_of(std::size_t urgency);

// Fills in `sources`, `category`, `category_source`, `agreement` and `agreement_text` from the medicine's advice.
// The category follows the first source (CPIC, DPWG, FDA table, FDA label) that makes a recommendation for this
// result. Where that source cannot tell, a later one that asks for a change or for care still counts; a later
// "standard" does not: it would call normal what the first one could not see.
void settle_category(const Guidelines& guidelines, MedicineEntry& medicine);

}  // namespace rxplain
