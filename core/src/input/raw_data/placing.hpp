// Which build the places of a table belong to, and which strand its letters.
#pragma once

#include <vector>

#include "input/build.hpp"
#include "input/raw_data/letters.hpp"
#include "input/raw_data/rows.hpp"
#include "input/raw_data/site_index.hpp"
#include "rxplain/outcome.hpp"
#include "rxplain/strand_reading.hpp"

namespace rxplain {

// By the places that catalog rsIDs have; where there are none, by the words of the remarks. Failure codes:
// unsupported-build, conflicting-build.
Outcome<BuildDecision> decide_build(const SiteIndex& index, const RawRows& table);

struct PlacedRow {
  const RawRow* row = nullptr;
  CatalogSite at;
  bool misplaced = false;  // its rsID is that of the site, its place is not
};

// The rows that speak of a catalog site, each with that site.
[[nodiscard]] std::vector<PlacedRow> place_rows(const SiteIndex& index, const RawRows& table, Build build);

[[nodiscard]] StrandReading read_strand(const std::vector<PlacedRow>& rows);
[[nodiscard]] Convention find_convention(const std::vector<PlacedRow>& rows, const StrandReading& strand);

}  // namespace rxplain
