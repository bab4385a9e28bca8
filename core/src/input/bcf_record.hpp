// BcfRecord: one record of a BCF, decoded for one person.
//
// Decoded here, not by htslib's getters: those believe the number of people that a record claims, and end the program
// where a value has a type that they do not expect. bcf_read has checked that the values lie within the record.
#pragma once

#include <htslib/vcf.h>

#include <cstdint>
#include <string>

#include "input/variant_record.hpp"

namespace rxplain {

// Last base that the record covers, 1-based.
[[nodiscard]] std::int64_t last_base_of(const bcf_hdr_t& header, bcf1_t& record);

// Whether an alternative is a structural variant.
[[nodiscard]] bool is_structural(bcf1_t& record);

// Everything but `chromosome` and `number`, of the person `sample` (index among the header's); `fault` says why it
// cannot be read.
struct BcfReading {
  VariantRecord record;
  std::string fault;
};
[[nodiscard]] BcfReading read_bcf_record(const bcf_hdr_t& header, bcf1_t& record, std::size_t sample,
                                         bool depth_per_allele);

// The same in two steps: what the record says of everybody, and what it says of one of them, which returns the fault.
[[nodiscard]] BcfReading read_bcf_shared(const bcf_hdr_t& header, bcf1_t& record);
[[nodiscard]] std::string read_bcf_call(const bcf_hdr_t& header, const bcf1_t& record, std::size_t sample,
                                        bool depth_per_allele, VariantRecord& into);
// Appends all that an unpacked record stores of one person: equal bytes make equal calls.
void append_bcf_bytes(const bcf1_t& record, std::size_t sample, std::string& bytes);

}  // namespace rxplain
