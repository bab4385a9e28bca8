// By which rules a person's files are read, as the options ask and the files allow.
#pragma once

#include "genotype/observe.hpp"
#include "input/person_files.hpp"
#include "rxplain/rxplain.hpp"

namespace rxplain {

[[nodiscard]] ObservationRules observation_rules(const PersonFiles& person, const ReportOptions& options);

}  // namespace rxplain
