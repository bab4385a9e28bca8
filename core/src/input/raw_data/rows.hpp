// RawRows: the rows of a table of genotypes that may speak of a catalog site, before any of it is interpreted.
//
// One pass over the text; of a row that matters to nobody only its id and its place are looked at.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <unordered_set>
#include <vector>

#include "input/raw_data/layout.hpp"
#include "input/sex_chromosome_calls.hpp"
#include "input/wanted_regions.hpp"
#include "rxplain/byte_source.hpp"
#include "rxplain/outcome.hpp"

namespace rxplain {

struct RawRow {
  std::uint64_t number = 0;  // 1-based among the rows of the table
  std::string id;            // rs4244285, i6018900, AX-12345678; as the file writes it
  std::string chromosome;    // chr10; empty where the file names none that there is
  std::int64_t pos = 0;      // 1-based; 0 where the file gives none
  std::string genotype;      // AG, A, DI, --, as it stands, in upper case; two columns are joined by a stroke: A/G
};

struct RawRows {
  Layout layout;
  std::vector<RawRow> rows;
  SexChromosomeCalls sex;
  std::uint64_t rows_read = 0;
  std::uint64_t bytes_read = 0;
};

// The numbers of the catalog's rsIDs: rs4244285 is 4244285.
using MarkerNumbers = std::unordered_set<std::uint64_t>;
[[nodiscard]] std::optional<std::uint64_t> marker_number(std::string_view id);

// The layout of the table that the source holds, compressed or not; nothing where it holds none. Reads its beginning.
[[nodiscard]] std::optional<Layout> find_layout(ByteSource& source);

// Reads the rows near a catalog site on either build, and those of a catalog rsID wherever they say they are.
// Failure codes: empty, truncated, bad-records, unreadable.
Outcome<RawRows> read_rows(ByteSource& source, const Layout& layout, const WantedRegions& wanted,
                           const MarkerNumbers& markers);

}  // namespace rxplain
