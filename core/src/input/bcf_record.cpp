#include "input/bcf_record.hpp"

#include <algorithm>
#include <cmath>
#include <cstring>
#include <limits>

#include "base/text.hpp"
#include "input/call_fields.hpp"

namespace rxplain {

namespace {

// One stored value: a number, missing, or the mark that the person has fewer values than others.
struct Value {
  enum class Kind { Number, Missing, End } kind = Kind::Missing;
  double number = 0;
};

template <class Integer>
Value integer_at(const std::uint8_t* bytes, std::size_t index) {
  Integer stored{};
  std::memcpy(&stored, bytes + index * sizeof(Integer), sizeof(Integer));
  if (stored == std::numeric_limits<Integer>::min()) return {Value::Kind::Missing, 0};
  if (stored == std::numeric_limits<Integer>::min() + 1) return {Value::Kind::End, 0};
  return {Value::Kind::Number, static_cast<double>(stored)};
}

Value float_at(const std::uint8_t* bytes, std::size_t index) {
  float stored{};
  std::memcpy(&stored, bytes + index * sizeof(float), sizeof(float));
  if (bcf_float_is_missing(stored)) return {Value::Kind::Missing, 0};
  if (bcf_float_is_vector_end(stored)) return {Value::Kind::End, 0};
  if (!(std::fabs(stored) < 1e15F)) return {Value::Kind::Missing, 0};
  return {Value::Kind::Number, std::floor(static_cast<double>(stored))};
}

Value value_at(int type, const std::uint8_t* bytes, std::size_t index) {
  switch (type) {
    case BCF_BT_INT8:
      return integer_at<std::int8_t>(bytes, index);
    case BCF_BT_INT16:
      return integer_at<std::int16_t>(bytes, index);
    case BCF_BT_INT32:
      return integer_at<std::int32_t>(bytes, index);
    case BCF_BT_FLOAT:
      return float_at(bytes, index);
    default:
      return {Value::Kind::End, 0};
  }
}

bool is_integer(int type) { return type == BCF_BT_INT8 || type == BCF_BT_INT16 || type == BCF_BT_INT32; }

// INFO and alternatives, as far as they say how far the record reaches.
Stretch stretch_of(const bcf_hdr_t& header, bcf1_t& record) {
  const auto number = [&](const char* key) -> std::optional<std::int64_t> {
    const int id = bcf_hdr_id2int(&header, BCF_DT_ID, key);
    for (int entry = 0; id >= 0 && entry < record.n_info; ++entry) {
      const auto& info = record.d.info[entry];
      if (info.key != id || info.vptr == nullptr || info.len < 1) continue;
      const auto value = value_at(info.type, info.vptr, 0);
      if (value.kind == Value::Kind::Number) return static_cast<std::int64_t>(value.number);
    }
    return std::nullopt;
  };
  return {number("END"), number("SVLEN")};
}

std::vector<std::string> alternatives_of(const bcf1_t& record) {
  std::vector<std::string> alts;
  if (record.n_allele == 2 && std::string_view(record.d.allele[1]) == ".") return alts;
  for (std::uint32_t allele = 1; allele < record.n_allele; ++allele) {
    const std::string_view alt(record.d.allele[allele]);
    const bool in_words = alt.find_first_of("<[]") != std::string_view::npos;
    alts.push_back(alt.empty() ? "." : in_words ? std::string(alt) : to_upper(alt));
  }
  return alts;
}

std::string filter_of(const bcf_hdr_t& header, const bcf1_t& record) {
  std::string filter;
  for (int entry = 0; entry < record.d.n_flt; ++entry) {
    const std::string name = header.id[BCF_DT_ID][record.d.flt[entry]].key;
    if (name == "PASS" || name == ".") continue;
    filter += (filter.empty() ? "" : ";") + name;
  }
  return filter;
}

class BinaryFields final : public CallFields {
 public:
  BinaryFields(const bcf_hdr_t& header, const bcf1_t& record, std::size_t sample)
      : header_(header), record_(record), sample_(sample) {}

  [[nodiscard]] std::vector<std::optional<std::int64_t>> numbers(std::string_view key) const override {
    std::vector<std::optional<std::int64_t>> numbers;
    const auto* field = find(key);
    if (field == nullptr) return numbers;
    if (field->type == BCF_BT_CHAR) {
      for (const auto part : split(characters(*field), ','))
        numbers.push_back(parse_integer<std::int64_t>(part));
      return numbers;
    }
    for (int index = 0; index < field->n; ++index) {
      const auto value = value_at(field->type, own(*field), static_cast<std::size_t>(index));
      if (value.kind == Value::Kind::End) break;
      numbers.push_back(value.kind == Value::Kind::Missing ? std::nullopt
                                                           : std::optional(static_cast<std::int64_t>(value.number)));
    }
    return numbers;
  }

  [[nodiscard]] std::string text(std::string_view key) const override {
    const auto* field = find(key);
    if (field == nullptr) return {};
    if (field->type == BCF_BT_CHAR) return std::string(characters(*field));
    const auto values = numbers(key);
    return values.empty() || !values.front() ? std::string() : std::to_string(*values.front());
  }

  // False where the file stores it as something else.
  bool read_genotype(VariantRecord& into) const {
    const auto* field = find("GT");
    if (field == nullptr || field->n == 0) return true;
    if (!is_integer(field->type)) return false;
    bool phased = true;
    for (int index = 0; index < field->n; ++index) {
      const auto value = value_at(field->type, own(*field), static_cast<std::size_t>(index));
      if (value.kind == Value::Kind::End) break;
      // (allele + 1) << 1 | phased; the phase bit of the first copy means nothing.
      const int stored = value.kind == Value::Kind::Missing ? 0 : static_cast<int>(value.number);
      if (stored < 0) return false;
      if (index > 0) phased = phased && (stored & 1) != 0;
      if (into.genotype.size() < VariantRecord::most_copies)
        into.genotype.push_back(stored >> 1 == 0 ? std::nullopt : std::optional((stored >> 1) - 1));
    }
    into.phased = phased && into.genotype.size() > 1;
    return true;
  }

 private:
  [[nodiscard]] const bcf_fmt_t* find(std::string_view key) const {
    const int id = bcf_hdr_id2int(&header_, BCF_DT_ID, std::string(key).c_str());
    for (std::uint32_t entry = 0; id >= 0 && entry < record_.n_fmt; ++entry) {
      const auto& field = record_.d.fmt[entry];
      if (field.id == id) return field.p == nullptr ? nullptr : &field;
    }
    return nullptr;
  }
  [[nodiscard]] const std::uint8_t* own(const bcf_fmt_t& field) const {
    return field.p + sample_ * static_cast<std::size_t>(field.size);
  }
  [[nodiscard]] std::string_view characters(const bcf_fmt_t& field) const {
    const std::string_view all(reinterpret_cast<const char*>(own(field)), static_cast<std::size_t>(field.n));
    return all.substr(0, all.find('\0'));
  }

  const bcf_hdr_t& header_;
  const bcf1_t& record_;
  std::size_t sample_;
};

}  // namespace

std::int64_t last_base_of(const bcf_hdr_t& header, bcf1_t& record) {
  bcf_unpack(&record, BCF_UN_STR);
  const auto reference = record.n_allele == 0 ? std::size_t{0} : std::strlen(record.d.allele[0]);
  const auto alts = alternatives_of(record);
  const bool in_words =
      alts.empty() || std::any_of(alts.begin(), alts.end(), [](const auto& alt) { return alt.starts_with('<'); });
  if (!in_words) return record.pos + static_cast<std::int64_t>(reference);
  bcf_unpack(&record, BCF_UN_INFO);
  return last_base(record.pos + 1, reference, alts, stretch_of(header, record));
}

bool is_structural(bcf1_t& record) {
  bcf_unpack(&record, BCF_UN_STR);
  const auto alts = alternatives_of(record);
  return std::any_of(alts.begin(), alts.end(), [](const auto& alt) { return is_structural(std::string_view(alt)); });
}

BcfReading read_bcf_shared(const bcf_hdr_t& header, bcf1_t& record) {
  BcfReading reading;
  const bool has_fields = record.n_sample > 0 && record.n_fmt > 0;
  if (has_fields && record.n_sample != static_cast<std::uint32_t>(bcf_hdr_nsamples(&header))) {
    reading.fault = "holds another number of people than the header names";
    return reading;
  }
  bcf_unpack(&record, BCF_UN_ALL);
  auto& read = reading.record;
  read.pos = record.pos + 1;
  read.ref = to_upper(record.d.allele[0]);
  read.alts = alternatives_of(record);
  read.end = last_base_of(header, record);
  read.filter = filter_of(header, record);
  return reading;
}

std::string read_bcf_call(const bcf_hdr_t& header, const bcf1_t& record, std::size_t sample, bool depth_per_allele,
                          VariantRecord& into) {
  const BinaryFields fields(header, record, sample);
  if (!fields.read_genotype(into)) return "has a genotype that cannot be read";
  read_call_fields(fields, depth_per_allele, into);
  return fault_of(into);
}

void append_bcf_bytes(const bcf1_t& record, std::size_t sample, std::string& bytes) {
  for (std::uint32_t entry = 0; entry < record.n_fmt; ++entry) {
    const auto& field = record.d.fmt[entry];
    if (field.p == nullptr) continue;
    const auto size = static_cast<std::size_t>(field.size);
    bytes.append(reinterpret_cast<const char*>(field.p) + sample * size, size);
  }
}

BcfReading read_bcf_record(const bcf_hdr_t& header, bcf1_t& record, std::size_t sample, bool depth_per_allele) {
  auto reading = read_bcf_shared(header, record);
  if (reading.fault.empty()) reading.fault = read_bcf_call(header, record, sample, depth_per_allele, reading.record);
  return reading;
}

}  // namespace rxplain
