// Matching: which pairs of named alleles explain the genotypes of one gene.
//
// Pairs are tested directly, one site at a time; the strands of a heterozygous person are never written out, so
// the cost does not grow with the number of heterozygous sites. Rules: ARCHITECTURE.md, "Calling".
#pragma once

#include <cstdint>
#include <optional>
#include <vector>

#include "alleles/definition_table.hpp"
#include "alleles/evidence.hpp"

namespace rxplain {

// Rows of the definition table; `second` is none where there is one copy of the gene.
struct AllelePair {
  std::size_t first = 0;
  std::optional<std::size_t> second;
  std::uint64_t score = 0;
};

class Matcher {
 public:
  Matcher(const DefinitionTable& table, const Evidence& evidence) : table_(table), evidence_(evidence) {}

  // Every pair (or single allele, with one copy) that fits what was seen; sites that are not known fit anything.
  [[nodiscard]] std::vector<AllelePair> matches() const;

  // Whether anything of this allele's definition was looked at; an allele without is matched, but never reported.
  [[nodiscard]] bool has_evidence(std::size_t row) const;

 private:
  [[nodiscard]] bool fits_alone(std::size_t row) const;
  // The score of the best arrangement, or nothing where no arrangement fits.
  [[nodiscard]] std::optional<std::uint64_t> score_of(std::size_t first, std::size_t second) const;
  [[nodiscard]] std::uint64_t score_alone(std::size_t row) const;
  [[nodiscard]] std::uint64_t weight(std::size_t row, std::size_t column, int code) const;

  const DefinitionTable& table_;
  const Evidence& evidence_;
};

}  // namespace rxplain
