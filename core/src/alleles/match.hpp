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
  Matcher(const DefinitionTable& table, const Evidence& evidence);

  // Every pair (or single allele, with one copy) that fits what was seen; sites that are not known fit anything.
  [[nodiscard]] std::vector<AllelePair> matches() const;

  // Whether anything of this allele's definition was looked at; an allele without is matched, but never reported.
  [[nodiscard]] bool has_evidence(std::size_t row) const;

 private:
  // An allele that explains one copy at each site, and what its own bases score at the sites with one base on both.
  struct Candidate {
    std::size_t row = 0;
    std::uint64_t score = 0;
  };

  [[nodiscard]] bool fits_alone(std::size_t row) const;
  // The score of the best arrangement, or nothing where no arrangement fits.
  [[nodiscard]] std::optional<std::uint64_t> score_of(const Candidate& first, const Candidate& second) const;
  // At the known sites whose copies are alike (`all`: at every known one, of a gene with one copy).
  [[nodiscard]] std::uint64_t score_alone(std::size_t row, bool all) const;
  [[nodiscard]] std::uint64_t weight(std::size_t row, std::size_t column, int code) const;

  const DefinitionTable& table_;
  const Evidence& evidence_;
  std::vector<std::size_t> open_;  // columns where the copies differ, or one of them was read
  std::vector<bool> unexplained_;  // per column: known, and no copy fits an allele that does not mention the site
  std::size_t unexplained_columns_ = 0;
};

}  // namespace rxplain
