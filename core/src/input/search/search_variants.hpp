// Reads of a large, sorted file only what lies near the catalog's genes.
#pragma once

#include <cstdint>

#include "input/variant_file.hpp"
#include "input/variant_scan.hpp"
#include "input/wanted_regions.hpp"

namespace rxplain {

// Fills `into` (whose header and sample are known) as reading the whole file would, but for the numbers of bytes and
// records; into.searched is set. False where the file is smaller than `smallest` bytes, is neither a VCF, plain or in
// BGZF, nor a BCF, names no contigs or may hold large structural variants, which can begin far from what they lie over,
// or where something is out of order or cannot be read; `into` is then as it was, and the file has to be read whole.
[[nodiscard]] bool search_variants(ByteSource& source, OpenVariants& open, const WantedRegions& wanted,
                                   std::size_t sample, std::uint64_t smallest, VariantFile& into);

}  // namespace rxplain
