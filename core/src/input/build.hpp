// Which reference genome a file's positions belong to, and how that is known.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "input/variant_file.hpp"
#include "rxplain/guidelines.hpp"
#include "rxplain/outcome.hpp"

namespace rxplain {

struct BuildDecision {
  std::optional<Build> build;  // nothing where the file has no record that could tell
  std::vector<Phrase> evidence;
  bool old_mitochondrial = false;  // chrM is not the rCRS; its records must not be read
};

// The build that a file's header names by contig lengths, accessions and words; nothing where it names none, or two.
// decide_build() decides for that one or refuses the file.
[[nodiscard]] std::optional<Build> build_of_header(const VariantFile& file);

// Weighs, in this order, of one file the REF bases at catalog sites, the contig lengths and accessions, and the
// header's words. Failure codes: unsupported-build, conflicting-build.
Outcome<BuildDecision> decide_build(const Guidelines& guidelines, const VariantFile& file);

}  // namespace rxplain
