// OpenVariants: a VCF or BCF that was opened and found to be one, up to the end of its header.
#pragma once

#include <memory>

#include "input/hts_stream.hpp"
#include "input/line_reader.hpp"
#include "input/vcf_header.hpp"
#include "rxplain/byte_source.hpp"
#include "rxplain/outcome.hpp"

namespace rxplain {

// `lines`, of a text, and the stream stand at the first record.
struct OpenVariants {
  std::unique_ptr<HtsStream> stream;
  LineReader lines;
  HtsHeader header;
};

// Failure codes: those of read_variants() that do not concern the person or the records.
Outcome<OpenVariants> open_variants(ByteSource& source);

[[nodiscard]] Failure unreadable_variants();
[[nodiscard]] Failure truncated_variants();

}  // namespace rxplain
