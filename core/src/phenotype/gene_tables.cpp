#include "phenotype/gene_tables.hpp"

namespace rxplain {

GeneTables::GeneTables(const Gene& of) : gene(of), definitions(of), must_test(of), rows_at(of.sites.size()) {
  for (const auto& row : definitions.rows())
    effects.push_back(effects_of(*row.allele));
  for (std::size_t site = 0; site < of.sites.size(); ++site) {
    for (std::size_t row = 0; row < definitions.rows().size(); ++row) {
      if (row != definitions.reference_row() && definitions.rows()[row].allele->defining.contains(of.sites[site].id))
        rows_at[site].push_back(row);
    }
  }
}

}  // namespace rxplain
