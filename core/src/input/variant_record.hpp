// VariantRecord: one line of a VCF (or one record of a BCF) for one person, freed from the file's own types.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

namespace rxplain {

struct VariantRecord {
  std::uint64_t number = 0;       // 1-based among the file's records
  std::string chromosome;         // chr10
  std::int64_t pos = 0;           // 1-based
  std::int64_t end = 0;           // last base covered, 1-based, inclusive: of REF, or END of a block
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

  [[nodiscard]] bool is_reference_call() const {
    if (genotype.empty()) return false;
    for (const auto& copy : genotype) {
      if (!copy || *copy != 0) return false;
    }
    return true;
  }
};

}  // namespace rxplain
