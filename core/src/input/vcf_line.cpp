#include "input/vcf_line.hpp"

#include <algorithm>
#include <cmath>
#include <cstdlib>

#include "base/text.hpp"
#include "input/call_fields.hpp"

namespace rxplain {

namespace {

std::optional<std::int64_t> parse_number(std::string_view text) {
  if (const auto whole = parse_integer<std::int64_t>(text)) return whole;
  const std::string copy(text);
  char* end = nullptr;
  const double value = std::strtod(copy.c_str(), &end);
  const bool usable = end != copy.c_str() && *end == '\0' && std::fabs(value) < 1e15;
  return usable ? std::optional(static_cast<std::int64_t>(std::floor(value))) : std::nullopt;
}

// Mostly a few digits, which every line of a file has.
std::optional<std::int64_t> position_of(std::string_view text) {
  constexpr std::size_t most_digits = 18;  // none of which is too many
  if (text.empty() || text.size() > most_digits) return parse_integer<std::int64_t>(text);
  std::int64_t pos = 0;
  for (const char digit : text) {
    if (digit < '0' || digit > '9') return parse_integer<std::int64_t>(text);
    pos = 10 * pos + (digit - '0');
  }
  return pos;
}

std::string_view info_value(std::string_view info, std::string_view key) {
  for (const auto entry : split(info, ';')) {
    if (entry.size() > key.size() && entry.starts_with(key) && entry[key.size()] == '=')
      return entry.substr(key.size() + 1);
  }
  return {};
}

Stretch stretch_of(std::string_view info) {
  const auto lengths = info_value(info, "SVLEN");
  return {parse_integer<std::int64_t>(info_value(info, "END")),
          parse_integer<std::int64_t>(lengths.substr(0, lengths.find(',')))};
}

std::vector<std::string> read_alternatives(std::string_view column) {
  std::vector<std::string> alts;
  if (column == "." || column.empty()) return alts;
  for (const auto alt : split(column, ',')) {
    const bool in_words = alt.find_first_of("<[]") != std::string_view::npos;
    alts.push_back(alt.empty() ? "." : in_words ? std::string(alt) : to_upper(alt));
  }
  return alts;
}

std::string read_filter(std::string_view column) {
  std::string filter;
  for (const auto name : split(column, ';')) {
    if (name.empty() || name == "PASS" || name == ".") continue;
    filter += (filter.empty() ? "" : ";") + std::string(name);
  }
  return filter;
}

// "0/1", "1|.", "0"; false where it is none.
bool read_genotype(std::string_view text, VariantRecord& record) {
  if (text.empty()) return true;
  bool phased = true;
  while (true) {
    const auto mark = text.find_first_of("/|");
    const auto copy = text.substr(0, mark);
    const auto allele = parse_integer<int>(copy);
    if (copy != "." && (!allele || *allele < 0)) return false;
    if (record.genotype.size() < VariantRecord::most_copies) record.genotype.push_back(allele);
    if (mark == std::string_view::npos) break;
    phased = phased && text[mark] == '|';
    text.remove_prefix(mark + 1);
  }
  record.phased = phased && record.genotype.size() > 1;
  return true;
}

class TextFields final : public CallFields {
 public:
  TextFields(std::string_view keys, std::string_view values) : keys_(split(keys, ':')), values_(split(values, ':')) {}

  [[nodiscard]] bool fit() const { return values_.size() <= keys_.size(); }
  // Empty where the key is not there, or its value is left out at the end.
  [[nodiscard]] std::string_view value(std::string_view key) const {
    const auto at = static_cast<std::size_t>(std::find(keys_.begin(), keys_.end(), key) - keys_.begin());
    return at < values_.size() ? values_[at] : std::string_view();
  }
  [[nodiscard]] std::string text(std::string_view key) const override { return std::string(value(key)); }
  [[nodiscard]] std::vector<std::optional<std::int64_t>> numbers(std::string_view key) const override {
    std::vector<std::optional<std::int64_t>> numbers;
    for (const auto part : split(value(key), ','))
      numbers.push_back(parse_number(part));
    return numbers;
  }

 private:
  std::vector<std::string_view> keys_;
  std::vector<std::string_view> values_;
};

}  // namespace

VcfLine::VcfLine(std::string_view line) : text_(line) {
  // These columns are mostly shorter than a call of a function that searches.
  const char* at = line.data();
  const char* const end = at + line.size();
  for (auto& column : first_) {
    const char* const begins = at;
    while (at != end && *at != '\t')
      ++at;
    column = std::string_view(begins, static_cast<std::size_t>(at - begins));
    if (at != end) ++at;
  }
  later_ = std::string_view(at, static_cast<std::size_t>(end - at));
  pos_ = position_of(first_[1]);
}

std::size_t VcfLine::columns() const { return count_letter(text_, '\t') + 1; }

std::int64_t VcfLine::last(std::int64_t pos) const {
  const bool one_letter = alt().size() == 1 && alt().front() != '.';
  const bool in_words = !one_letter && (alt() == "." || alt().find('<') != std::string_view::npos);
  if (!in_words) return pos + static_cast<std::int64_t>(ref().size()) - 1;
  return last_base(pos, ref().size(), read_alternatives(alt()), stretch_of(later_column(7)));
}

bool VcfLine::is_structural() const {
  if (alt().find_first_of("<[]") == std::string_view::npos) return false;
  const auto each = split(alt(), ',');
  return std::any_of(each.begin(), each.end(), [](auto alt) { return rxplain::is_structural(alt); });
}

std::string_view VcfLine::from_column(std::size_t index) const {
  auto rest = later_;
  for (auto before = first_columns; before < index; ++before) {
    const auto tab = rest.find('\t');
    if (tab == std::string_view::npos) return {};
    rest.remove_prefix(tab + 1);
  }
  return rest;
}

std::string_view VcfLine::later_column(std::size_t index) const {
  const auto rest = from_column(index);
  return rest.substr(0, rest.find('\t'));
}

VariantRecord VcfLine::read_shared() const {
  VariantRecord record;
  record.pos = pos().value_or(0);
  record.ref = to_upper(ref());
  record.alts = read_alternatives(alt());
  record.end = last(record.pos);
  record.filter = read_filter(later_column(6));
  return record;
}

std::string VcfLine::read_call(std::string_view person, bool depth_per_allele, VariantRecord& into) const {
  const TextFields fields(later_column(8), person);
  if (!fields.fit()) return "has more values than its FORMAT names";
  if (!read_genotype(fields.value("GT"), into)) return "has a genotype that cannot be read";
  read_call_fields(fields, depth_per_allele, into);
  return fault_of(into);
}

VcfLine::Reading VcfLine::read(std::size_t sample, bool depth_per_allele) const {
  Reading reading{read_shared(), {}};
  reading.fault = read_call(later_column(people_begin + sample), depth_per_allele, reading.record);
  return reading;
}

}  // namespace rxplain
