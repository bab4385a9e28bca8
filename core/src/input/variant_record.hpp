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
  std::vector<std::string> alts;  // upper case unless symbolic; empty for "."
  std::string filter;             // empty where the record passes or no filter was applied

  // GT: allele index of each copy (0 = REF), nullopt where it was not called. Empty: no GT.
  std::vector<std::optional<int>> genotype;
  bool phased = false;
  std::optional<std::int64_t> phase_set;
  std::optional<std::int64_t> depth;        // DP, else MIN_DP
  std::optional<std::int64_t> quality;      // GQ
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
