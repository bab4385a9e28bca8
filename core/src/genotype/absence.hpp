// Absence: what it means that a file has no record at a site.
//
// A file that lists changes only leaves a site out when the person carries the reference there, and also when nobody
// looked. The user may say which; otherwise the file's own records decide, site by site: a site counts as looked at
// only in the middle of a stretch that has as many changes as a whole genome shows. Exomes, panels and arrays do not.
#pragma once

#include <cstdint>
#include <string>

#include "input/variant_file.hpp"

namespace rxplain {

enum class AbsenceRule { NotTested, Reference, FromRecords };

class AbsenceJudge {
 public:
  AbsenceJudge(const VariantFile& file, AbsenceRule rule);

  // Whether a site without a record (1-based position on the file's build) may be read as the reference.
  [[nodiscard]] bool is_reference(const std::string& chromosome, std::int64_t pos) const;

 private:
  const VariantFile& file_;
  AbsenceRule rule_;
  bool lists_changes_only_;
};

}  // namespace rxplain
