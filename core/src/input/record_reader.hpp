// From htslib's record to ours: allele strings, genotype of one person, and its quality.
#pragma once

#include <htslib/vcf.h>

#include <optional>

#include "input/variant_record.hpp"

namespace rxplain {

// Buffers that htslib fills and grows, kept between records.
class RecordReader {
 public:
  // `sample`: index among the header's samples.
  RecordReader(const bcf_hdr_t& header, int sample) : header_(header), sample_(sample) {}
  ~RecordReader();
  RecordReader(const RecordReader&) = delete;
  RecordReader& operator=(const RecordReader&) = delete;

  // Everything but `chromosome` and `number`. Nothing where the record cannot be decoded.
  [[nodiscard]] std::optional<VariantRecord> read(bcf1_t& record);

 private:
  void read_genotype(bcf1_t& record, VariantRecord& into);
  [[nodiscard]] std::optional<std::int64_t> read_number(bcf1_t& record, const char* tag);
  [[nodiscard]] std::vector<std::int64_t> read_allele_depths(bcf1_t& record);

  const bcf_hdr_t& header_;
  int sample_;
  void* buffer_ = nullptr;
  int capacity_ = 0;
};

// Last base that the record covers, 1-based: of REF, or END of a block or structural variant.
[[nodiscard]] std::int64_t end_of(const bcf_hdr_t& header, bcf1_t& record);

}  // namespace rxplain
