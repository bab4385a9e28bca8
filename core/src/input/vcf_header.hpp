// The header of a VCF or BCF: read, checked, and kept both as htslib's and as ours.
#pragma once

#include <htslib/vcf.h>

#include <memory>

#include "input/hts_stream.hpp"
#include "input/variant_file.hpp"
#include "rxplain/outcome.hpp"

namespace rxplain {

struct HeaderCloser {
  void operator()(bcf_hdr_t* header) const { bcf_hdr_destroy(header); }
};
using HtsHeader = std::unique_ptr<bcf_hdr_t, HeaderCloser>;

// Reads the header at the start of the stream. Null where the header lies or cannot be read.
Outcome<HtsHeader> read_hts_header(HtsStream& stream);

[[nodiscard]] VariantHeader describe_header(const bcf_hdr_t& header, const htsFormat& format);

}  // namespace rxplain
