// VariantRecord: one line of a VCF (or one record of a BCF) for one person, freed from the file's own types.
#pragma once

#include <algorithm>
#include <compare>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "rxplain/phrase.hpp"

namespace rxplain {

// An ALT for whatever other allele there may be, which nobody saw.
[[nodiscard]] inline bool is_unknown_alternative(std::string_view alt) { return alt == "<NON_REF>" || alt == "<*>"; }

// An ALT in words or as a breakend: a structural variant, which says nothing of the bases that it lies over.
[[nodiscard]] inline bool is_structural(std::string_view alt) {
  return !is_unknown_alternative(alt) && alt.find_first_of("<[]") != std::string_view::npos;
}

struct VariantRecord {
  std::size_t file = 0;           // which of the person's files, 0-based
  std::uint64_t number = 0;       // 1-based among the file's records that were read
  bool is_numbered = true;        // all were read, so that this is its number in the file
  std::string chromosome;         // chr10
  std::int64_t pos = 0;           // 1-based
  std::int64_t end = 0;           // last base covered, 1-based, inclusive: of REF, or END of a block or of a variant
  std::string ref;                // upper case
  std::vector<std::string> alts;  // upper case unless in words; empty where the record has none, "." for a missing one
  std::string filter;             // the record's or the person's; empty where it passes or no filter was applied

  // GT: allele index of each copy (0 = REF), nullopt where it was not called. Empty: no GT. Of more than most_copies,
  // the first so many: enough to see that there are too many.
  static constexpr std::size_t most_copies = 8;
  std::vector<std::optional<int>> genotype;
  bool phased = false;
  std::optional<std::int64_t> phase_set;
  std::optional<std::int64_t> depth;        // DP or MIN_DP, the lower; else the sum of AD
  std::optional<std::int64_t> quality;      // GQ, or the like
  std::vector<std::int64_t> allele_depths;  // AD, where the header declares it as one value an allele

  // Of raw data: the one catalog site that the row speaks of; empty where a record speaks of every base that it covers.
  std::string site;
  Phrase refused;            // why the row is not taken at its word; empty where it is
  bool contradicts = false;  // it is not: what it says cannot be true of the site

  // Last base of which allele 0 says that it is the reference: all of a block, the bases of REF otherwise. A row of an
  // insertion, a deletion or a structural variant asks about that change only: unless it weighs any other allele too,
  // it says nothing of the bases that it lies over, where another row may be left out.
  [[nodiscard]] std::int64_t last_reference_base() const {
    if (std::all_of(alts.begin(), alts.end(), is_unknown_alternative)) return end;
    const bool weighs_any = std::any_of(alts.begin(), alts.end(), is_unknown_alternative);
    const bool leaves_bases = std::all_of(alts.begin(), alts.end(), [&](const auto& alt) {
      return alt == "*" || (!is_structural(alt) && alt.size() == ref.size());
    });
    return weighs_any || leaves_bases ? pos + static_cast<std::int64_t>(ref.size()) - 1 : pos - 1;
  }

  [[nodiscard]] bool is_reference_call() const {
    if (genotype.empty()) return false;
    for (const auto& copy : genotype) {
      if (!copy || *copy != 0) return false;
    }
    return true;
  }

  // The person has one of the record's structural variants.
  [[nodiscard]] bool carries_structural() const {
    return std::any_of(genotype.begin(), genotype.end(), [&](const auto& copy) {
      return copy && *copy > 0 && static_cast<std::size_t>(*copy) <= alts.size() &&
             is_structural(alts[static_cast<std::size_t>(*copy) - 1]);
    });
  }

  [[nodiscard]] std::strong_ordering operator<=>(const VariantRecord&) const = default;
};

}  // namespace rxplain
