// What the report says of the files themselves: which they are, whose, on which reference genome, how they were read.
#pragma once

#include <map>
#include <string>
#include <vector>

#include "genotype/observe.hpp"
#include "input/person_files.hpp"
#include "rxplain/guidelines.hpp"
#include "rxplain/report.hpp"
#include "rxplain/rxplain.hpp"

namespace rxplain {

[[nodiscard]] InputEntry describe_input(const Guidelines& guidelines, const PersonFiles& person,
                                        const ObservationRules& rules, const Observations& observations);

// When a reading counts as low quality: the rules that are always on, and those whose limit is above 0.
[[nodiscard]] std::vector<ThresholdRule> threshold_rules(const Guidelines& guidelines, const ReportOptions& options);

// The format of all the files, or "mixed". There is at least one header.
[[nodiscard]] std::string common_format(const std::vector<VariantHeader>& headers);

// The service of all the files; empty where they differ. There is at least one header.
[[nodiscard]] std::string common_vendor(const std::vector<VariantHeader>& headers);

// A note that is about no gene, in the words of guidelines/wording.
[[nodiscard]] Note report_note(const Guidelines& guidelines, const std::string& code,
                               const std::map<std::string, std::string>& fill);

}  // namespace rxplain
