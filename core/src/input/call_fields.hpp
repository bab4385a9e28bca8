// CallFields: what a record says of one person beside the genotype, whether it is stored as text or in binary.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "input/variant_record.hpp"

namespace rxplain {

class CallFields {
 public:
  CallFields() = default;
  CallFields(const CallFields&) = delete;
  CallFields& operator=(const CallFields&) = delete;
  virtual ~CallFields() = default;

  // All values of a FORMAT key, rounded down; nothing for a value that is missing or no number.
  [[nodiscard]] virtual std::vector<std::optional<std::int64_t>> numbers(std::string_view key) const = 0;
  // The key's value as it stands; empty where it is missing.
  [[nodiscard]] virtual std::string text(std::string_view key) const = 0;
};

// Reads quality, depth, phase set and the person's own filter into a record that has its alleles and genotype.
// `depth_per_allele`: AD is declared as one value an allele.
void read_call_fields(const CallFields& fields, bool depth_per_allele, VariantRecord& record);

// What is wrong with a record that was read ("names an allele that it does not list"); empty where nothing is.
[[nodiscard]] std::string fault_of(const VariantRecord& record);

// How far a record reaches that speaks of a stretch in words (no ALT, or one in angle brackets).
struct Stretch {
  std::optional<std::int64_t> end;     // INFO END
  std::optional<std::int64_t> length;  // INFO SVLEN; negative for a deletion
};

// Last base that a record covers: of REF, or of the stretch that its alternatives speak of.
[[nodiscard]] std::int64_t last_base(std::int64_t pos, std::size_t ref_length, const std::vector<std::string>& alts,
                                     const Stretch& stretch);

}  // namespace rxplain
