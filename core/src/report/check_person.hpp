// Whether what was said of a person can be true, in the units that it is asked for in.
#pragma once

#include <optional>

#include "rxplain/guidelines.hpp"
#include "rxplain/outcome.hpp"
#include "rxplain/person_facts.hpp"

namespace rxplain {

// None: nothing is wrong. Failure code: bad-options.
[[nodiscard]] std::optional<Failure> check_person(const Guidelines& guidelines, const PersonFacts& person);

}  // namespace rxplain
