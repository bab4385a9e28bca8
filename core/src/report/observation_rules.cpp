#include "report/observation_rules.hpp"

#include <algorithm>

namespace rxplain {

namespace {

// Where nothing tells the build there is nothing to infer from; nor is there in raw data, which holds what a chip
// tests.
AbsenceRule absence_rule(Absence asked, const PersonFiles& person) {
  const bool raw = std::all_of(person.files.begin(), person.files.end(),
                               [](const auto& file) { return file.variants.strand.has_value(); });
  if (!person.build || raw || asked == Absence::NotTested) return AbsenceRule::NotTested;
  return asked == Absence::Reference ? AbsenceRule::Reference : AbsenceRule::FromRecords;
}

}  // namespace

ObservationRules observation_rules(const PersonFiles& person, const ReportOptions& options) {
  ObservationRules rules;
  rules.build = person.build.value_or(Build::GRCh38);
  rules.absence = absence_rule(options.absence, person);
  rules.min_genotype_quality = options.min_genotype_quality;
  rules.min_depth = options.min_depth;
  rules.min_allele_fraction = options.min_allele_fraction;
  rules.sex = options.sex;
  return rules;
}

}  // namespace rxplain
