// DefinitionTable: a gene's named alleles as a table of sites, ready for matching.
//
// One column a site (extra sites are left out), one row an allele. A cell says which of the site's alleles the
// named allele accepts there, as a set of codes: code 0 is the GRCh38 reference, code n the n-th alternative.
#pragma once

#include <cstdint>
#include <map>
#include <string>
#include <vector>

#include "rxplain/guidelines.hpp"

namespace rxplain {

using CodeSet = std::uint32_t;  // bit n: code n

[[nodiscard]] constexpr CodeSet just(int code) { return CodeSet{1} << code; }

struct DefinitionRow {
  const Allele* allele = nullptr;
  std::vector<CodeSet> accepts;  // per column
  std::vector<bool> names;       // per column: whether the definition mentions the site
  // Columns, in rising order: those that are mentioned, and those that accept something else than a row that mentions
  // none. Most alleles have one or two.
  std::vector<std::size_t> named;
  std::vector<std::size_t> unusual;
};

class DefinitionTable {
 public:
  explicit DefinitionTable(const Gene& gene);

  [[nodiscard]] const std::vector<const Site*>& sites() const { return sites_; }
  [[nodiscard]] const std::vector<DefinitionRow>& rows() const { return rows_; }
  // Per column, what a row accepts that does not mention it.
  [[nodiscard]] const std::vector<CodeSet>& usual() const { return usual_; }
  [[nodiscard]] std::size_t reference_row() const { return reference_; }
  // Code of a VCF allele at a column; -1 where the site does not list it.
  [[nodiscard]] int code_of(std::size_t column, const std::string& allele) const;

 private:
  // Writes the bases that the allele names over those of its row; returns the columns that it names.
  std::vector<std::size_t> name_bases(const Allele& allele, std::vector<CodeSet>& accepts) const;

  std::vector<const Site*> sites_;
  std::map<std::string, std::size_t> columns_;  // site id -> column
  std::vector<DefinitionRow> rows_;
  std::vector<CodeSet> usual_;
  std::size_t reference_ = 0;
};

}  // namespace rxplain
