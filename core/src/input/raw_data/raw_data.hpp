// Raw data: a table of genotypes as services for consumers write it, as records at catalog sites.
//
// Each row speaks of one site: the one of its rsID, or the one at its place where the service has a name of its own. A
// row whose rsID and place name different sites, or whose letters the site cannot have, is kept as a contradiction; one
// that cannot be told is kept as not read. What has no row was not tested, whatever else the file holds.
#pragma once

#include <string>
#include <vector>

#include "input/build.hpp"
#include "input/raw_data/layout.hpp"
#include "input/variant_file.hpp"
#include "input/wanted_regions.hpp"
#include "rxplain/byte_source.hpp"
#include "rxplain/guidelines.hpp"
#include "rxplain/outcome.hpp"

namespace rxplain {

struct RawData {
  VariantFile variants;
  BuildDecision build;
};

// The layout with the columns that somebody confirmed (none: as the layout itself says). Failure codes: columns-needed
// where no known service writes such a table and nobody confirmed its columns; bad-options.
Outcome<Layout> settle_columns(Layout layout, const std::vector<std::string>& confirmed);

// What a first look shows.
[[nodiscard]] VariantHeader describe_layout(const Layout& layout);

// Failure codes: those of read_rows; unsupported-build, conflicting-build.
Outcome<RawData> read_raw_data(const Guidelines& guidelines, ByteSource& source, const Layout& layout,
                               const WantedRegions& wanted);

}  // namespace rxplain
