#include "input/record_reader.hpp"

#include <cmath>
#include <cstdlib>

#include "base/text.hpp"

namespace rxplain {

RecordReader::~RecordReader() { std::free(buffer_); }

std::int64_t end_of(const bcf_hdr_t& header, bcf1_t& record) {
  const auto by_reference = record.pos + record.rlen;
  std::int32_t* values = nullptr;
  int count = 0;
  const int got = bcf_get_info_int32(&header, &record, "END", &values, &count);
  const auto end = got > 0 ? static_cast<std::int64_t>(values[0]) : 0;
  std::free(values);
  return std::max<std::int64_t>(by_reference, end);
}

std::optional<VariantRecord> RecordReader::read(bcf1_t& record) {
  if (bcf_unpack(&record, BCF_UN_ALL) < 0 || record.n_allele == 0) return std::nullopt;
  VariantRecord read;
  read.pos = record.pos + 1;
  read.end = end_of(header_, record);
  read.ref = to_upper(record.d.allele[0]);
  for (std::uint32_t allele = 1; allele < record.n_allele; ++allele) {
    const std::string_view alt(record.d.allele[allele]);
    if (alt != ".") read.alts.push_back(alt.starts_with('<') ? std::string(alt) : to_upper(alt));
  }
  for (int filter = 0; filter < record.d.n_flt; ++filter) {
    const std::string name = header_.id[BCF_DT_ID][record.d.flt[filter]].key;
    if (name == "PASS" || name == ".") continue;
    read.filter += (read.filter.empty() ? "" : ";") + name;
  }
  read_genotype(record, read);
  read.quality = read_number(record, "GQ");
  read.depth = read_number(record, "DP");
  if (!read.depth) read.depth = read_number(record, "MIN_DP");
  read.phase_set = read_number(record, "PS");
  read.allele_depths = read_allele_depths(record);
  return read;
}

void RecordReader::read_genotype(bcf1_t& record, VariantRecord& into) {
  auto* values = static_cast<std::int32_t*>(buffer_);
  const int got = bcf_get_genotypes(&header_, &record, &values, &capacity_);
  buffer_ = values;
  const int samples = bcf_hdr_nsamples(&header_);
  if (got <= 0 || samples == 0 || got % samples != 0) return;
  const int copies = got / samples;
  // The phase bit of the first allele means nothing; with one copy there is nothing to phase.
  for (int copy = 0; copy < copies; ++copy) {
    const auto value = values[sample_ * copies + copy];
    if (value == bcf_int32_vector_end) break;
    const int allele = bcf_gt_allele(value);
    const bool missing = bcf_gt_is_missing(value) || allele < 0 || allele >= static_cast<int>(record.n_allele);
    into.genotype.push_back(missing ? std::nullopt : std::optional<int>(allele));
    if (copy > 0) into.phased = bcf_gt_is_phased(value);
  }
}

std::optional<std::int64_t> RecordReader::read_number(bcf1_t& record, const char* tag) {
  const int id = bcf_hdr_id2int(&header_, BCF_DT_ID, tag);
  if (id < 0 || !bcf_hdr_idinfo_exists(&header_, BCF_HL_FMT, id)) return std::nullopt;
  const int samples = bcf_hdr_nsamples(&header_);
  const int type = bcf_hdr_id2type(&header_, BCF_HL_FMT, id);
  if (type == BCF_HT_INT) {
    std::int32_t* values = static_cast<std::int32_t*>(buffer_);
    const int got = bcf_get_format_int32(&header_, &record, tag, &values, &capacity_);
    buffer_ = values;
    if (got < samples) return std::nullopt;
    const auto value = values[sample_ * (got / samples)];
    if (value == bcf_int32_missing || value == bcf_int32_vector_end) return std::nullopt;
    return value;
  }
  if (type == BCF_HT_REAL) {
    float* values = static_cast<float*>(buffer_);
    const int got = bcf_get_format_float(&header_, &record, tag, &values, &capacity_);
    buffer_ = values;
    if (got < samples) return std::nullopt;
    const float value = values[sample_ * (got / samples)];
    if (bcf_float_is_missing(value) || bcf_float_is_vector_end(value) || !(std::fabs(value) < 1e9F))
      return std::nullopt;
    return static_cast<std::int64_t>(std::floor(value));
  }
  return std::nullopt;
}

std::vector<std::int64_t> RecordReader::read_allele_depths(bcf1_t& record) {
  const int id = bcf_hdr_id2int(&header_, BCF_DT_ID, "AD");
  if (id < 0 || !bcf_hdr_idinfo_exists(&header_, BCF_HL_FMT, id)) return {};
  if (bcf_hdr_id2type(&header_, BCF_HL_FMT, id) != BCF_HT_INT ||
      bcf_hdr_id2length(&header_, BCF_HL_FMT, id) != BCF_VL_R)
    return {};
  std::int32_t* values = static_cast<std::int32_t*>(buffer_);
  const int got = bcf_get_format_int32(&header_, &record, "AD", &values, &capacity_);
  buffer_ = values;
  const int samples = bcf_hdr_nsamples(&header_);
  if (got < samples || static_cast<std::uint32_t>(got / samples) != record.n_allele) return {};
  std::vector<std::int64_t> depths;
  const int width = got / samples;
  for (int allele = 0; allele < width; ++allele) {
    const auto value = values[sample_ * width + allele];
    if (value == bcf_int32_missing || value == bcf_int32_vector_end) return {};
    depths.push_back(value);
  }
  return depths;
}

}  // namespace rxplain
