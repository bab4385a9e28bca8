#include "input/call_fields.hpp"

#include <algorithm>

#include "base/text.hpp"

namespace rxplain {

namespace {

using Number = std::optional<std::int64_t>;

Number first_number(const CallFields& fields, std::string_view key) {
  const auto values = fields.numbers(key);
  return values.empty() ? std::nullopt : values.front();
}

// The lower where both are given: a block's DP is that of its middle, its MIN_DP that of its worst base.
Number lower_of(const Number& left, const Number& right) {
  if (!left || !right) return left ? left : right;
  return std::min(*left, *right);
}

// RGQ is what GATK writes for a genotype without an alternative, GQX what Illumina's callers write for blocks.
Number quality_of(const CallFields& fields) {
  for (const std::string_view key : {"GQ", "RGQ", "GQX"}) {
    if (const auto quality = first_number(fields, key)) return quality;
  }
  return std::nullopt;
}

std::vector<std::int64_t> allele_depths(const CallFields& fields, std::size_t alleles) {
  std::vector<std::int64_t> depths;
  for (const auto& depth : fields.numbers("AD")) {
    if (!depth || *depth < 0) return {};
    depths.push_back(*depth);
  }
  return depths.size() == alleles ? depths : std::vector<std::int64_t>();
}

bool is_stretch_of_bases(std::string_view alt) {
  return alt.starts_with("<DEL") || alt.starts_with("<DUP") || alt.starts_with("<INV") || alt.starts_with("<CNV");
}

}  // namespace

void read_call_fields(const CallFields& fields, bool depth_per_allele, VariantRecord& record) {
  record.quality = quality_of(fields);
  if (depth_per_allele) record.allele_depths = allele_depths(fields, record.alts.size() + 1);
  record.depth = lower_of(first_number(fields, "DP"), first_number(fields, "MIN_DP"));
  if (!record.depth && !record.allele_depths.empty()) {
    record.depth = 0;
    for (const auto depth : record.allele_depths)
      *record.depth += depth;
  }
  if (const auto set = fields.text("PS"); !set.empty() && set != ".") {
    record.phase_set = parse_integer<std::int64_t>(set);
    // A set that is named in words cannot be told from another: better no phase than a wrong one.
    if (!record.phase_set) record.phased = false;
  }
  const auto filter = fields.text("FT");
  if (!filter.empty() && filter != "." && filter != "PASS")
    record.filter += (record.filter.empty() ? "" : ";") + filter;
}

std::string fault_of(const VariantRecord& record) {
  if (record.ref.empty() || record.ref == ".") return "has no reference base";
  const auto listed = static_cast<int>(record.alts.size());
  const bool beyond = std::any_of(record.genotype.begin(), record.genotype.end(),
                                  [&](const auto& copy) { return copy && *copy > listed; });
  return beyond ? "names an allele that it does not list" : "";
}

std::int64_t last_base(std::int64_t pos, std::size_t ref_length, const std::vector<std::string>& alts,
                       const Stretch& stretch) {
  auto last = pos + static_cast<std::int64_t>(ref_length) - 1;
  const auto symbolic = [](const std::string& alt) { return alt.starts_with('<'); };
  const bool in_words = alts.empty() || std::any_of(alts.begin(), alts.end(), symbolic);
  if (in_words && stretch.end) last = std::max(last, *stretch.end);
  const bool by_length = std::any_of(alts.begin(), alts.end(), is_stretch_of_bases);
  if (by_length && stretch.length)
    last = std::max(last, pos + (*stretch.length < 0 ? -*stretch.length : *stretch.length));
  return last;
}

}  // namespace rxplain
