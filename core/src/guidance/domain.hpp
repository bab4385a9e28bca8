// Domain: everything a gene may still show in one person, in the form that one guideline asks for.
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "phenotype/gene_outcome.hpp"
#include "rxplain/guidelines.hpp"

namespace rxplain {

// One result of one gene, as a guideline's condition sees it.
struct LookupValue {
  std::string phenotype;  // or allele status
  std::optional<double> score;
  std::vector<std::string> alleles;  // named alleles, or the bases of an extra site
  friend bool operator==(const LookupValue&, const LookupValue&) = default;

  // "Poor Metabolizer", "1.5 (Intermediate Metabolizer)", "*1/*3", "A/G"
  [[nodiscard]] std::string in_words(const GeneLookup& lookup) const;
};

struct Domain {
  std::vector<LookupValue> values;
  bool known = false;  // the gene was called; otherwise the values are all that its rules can yield
};

// `outcome` may be null: a gene without any result. `source`: whose advice asks; it goes by that source's own results
// where it has rules for the gene, by the gene's where it has none.
[[nodiscard]] Domain domain_of(const Gene& gene, const GeneOutcome* outcome, const GeneLookup& lookup,
                               std::string_view source);

[[nodiscard]] bool holds(const Condition& condition, const LookupValue& value);

}  // namespace rxplain
