// The header of a VCF or BCF: read, checked, and kept both as htslib's and as ours.
#pragma once

#include <htslib/vcf.h>

#include <memory>

#include "input/hts_stream.hpp"
#include "input/line_reader.hpp"
#include "input/variant_file.hpp"
#include "rxplain/outcome.hpp"

namespace rxplain {

struct HeaderCloser {
  void operator()(bcf_hdr_t* header) const { bcf_hdr_destroy(header); }
};
using HtsHeader = std::unique_ptr<bcf_hdr_t, HeaderCloser>;

// Reads the header of a text VCF; `lines` then stands at the first record.
Outcome<HtsHeader> read_vcf_header(LineReader& lines);
// Reads the header of a BCF; the stream then stands at the first record.
Outcome<HtsHeader> read_bcf_header(HtsStream& stream);

[[nodiscard]] VariantHeader describe_header(const bcf_hdr_t& header, const htsFormat& format);

}  // namespace rxplain
