// Calls everybody of a cohort, several at a time, and writes them in order.
#pragma once

#include <optional>
#include <ostream>

#include "rxplain/cohort.hpp"

namespace rxplain {

struct CohortOutput {
  unsigned threads = 1;
  bool as_json = false;  // a line a person; else a table with a line a person and gene
};

// What is written does not depend on the number of threads. Stops where nothing more can be written.
std::optional<Failure> call_cohort(const Guidelines& guidelines, const Cohort& cohort, const ReportOptions& options,
                                   const CohortOutput& output, std::ostream& out);

}  // namespace rxplain
