// Evidence: one person's observations of a gene, in the codes of its definition table.
#pragma once

#include <vector>

#include "alleles/definition_table.hpp"
#include "rxplain/observation.hpp"

namespace rxplain {

struct SiteEvidence {
  enum class Kind {
    Unknown,  // not tested, not called, doubtful, contradictory
    Known,    // both copies read (one, where there is one)
    Half,     // one of two copies read
  };
  static constexpr int unphased = -1;
  Kind kind = Kind::Unknown;
  int first = 0;  // codes; with one copy only `first` counts
  int second = 0;
  int phase_group = unphased;  // heterozygous sites of one group keep their sides

  [[nodiscard]] bool heterozygous() const { return kind == Kind::Known && first != second; }
};

struct Evidence {
  std::vector<SiteEvidence> sites;  // per column of the table
  int copies = 2;
  bool mixed_copies = false;  // some sites show one copy, others two
  bool any_known = false;
  bool any_direct = false;

  // At most two sequences are possible: nothing heterozygous, one such site, or all in one phase group.
  [[nodiscard]] bool effectively_phased() const;
};

// `observations`: per site of gene.sites (extra ones included).
[[nodiscard]] Evidence weigh(const Gene& gene, const DefinitionTable& table,
                             const std::vector<Observation>& observations);

}  // namespace rxplain
