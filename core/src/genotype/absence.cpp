#include "genotype/absence.hpp"

#include <algorithm>

namespace rxplain {

namespace {

// The user's word holds where the file has a record as near as this, in bases: absence says nothing where nothing was
// written. (A file that is searched is not read as far off as that: in it, a record has to be nearer.)
constexpr std::int64_t word_reach = 1'000'000;

// One person, and nowhere a record that states the reference: then absence is how this file says it.
bool lists_changes_only(const VariantFile& file) {
  return file.header.samples.size() == 1 && !file.records.empty() &&
         std::none_of(file.records.begin(), file.records.end(),
                      [](const auto& record) { return record.genotype.empty() || record.is_reference_call(); });
}

}  // namespace

AbsenceJudge::AbsenceJudge(const VariantFile& file, AbsenceRule rule)
    : file_(file), rule_(rule), lists_changes_only_(lists_changes_only(file)) {}

bool AbsenceJudge::is_reference(const std::string& chromosome, std::int64_t pos) const {
  switch (rule_) {
    case AbsenceRule::NotTested:
      return false;
    case AbsenceRule::Reference:
      return file_.density.has_record_within(word_reach, chromosome, pos);
    case AbsenceRule::FromRecords:
      return lists_changes_only_ && chromosome != "chrM" && file_.density.is_like_a_genome(chromosome, pos);
  }
  return false;
}

}  // namespace rxplain
