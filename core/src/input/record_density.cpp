#include "input/record_density.hpp"

#include <algorithm>
#include <functional>

#include "base/text.hpp"

namespace rxplain {

struct RecordDensity::Limits {
  std::int64_t bins_each_side;
  int bins_with_records;
  std::uint64_t records;
};

namespace {

// A genome shows 1 to 1.5 changes in 1,000 bases (1000 Genomes Project, Nature 2015;526:68-74: 4.1 to 5.0 million
// sites a person), an exome a few in 100,000, in and beside exons. The limits are Rxplain's own judgement. Within
// 50,000 bases every stretch holds a record, and together they hold a genome's count: then what lies farther off
// says nothing more. Where genes vary less, most near stretches hold a record, and within 250,000 bases nine stretches
// in ten do, with a third of a genome's count.
constexpr std::int64_t near = RecordDensity::near_bins;
constexpr std::int64_t far = RecordDensity::far_bins;

constexpr std::uint32_t most_bins = 30'000;  // of any chromosome

}  // namespace

void RecordDensity::count(Bins& bins, std::int64_t pos) {
  const auto bin = static_cast<std::size_t>(pos / bin_size);
  if (bin >= bins.size()) bins.resize(bin + 1);
  ++bins[bin];
}

void RecordDensity::add(const RecordDensity& other) {
  for (const auto& [chromosome, bins] : other.bins_) {
    auto& all = bins_[chromosome];
    all.resize(std::max(all.size(), bins.size()));
    std::transform(bins.begin(), bins.end(), all.begin(), all.begin(), std::plus());
  }
}

void RecordDensity::raise_to(const RecordDensity& other) {
  for (const auto& [chromosome, bins] : other.bins_) {
    auto& all = bins_[chromosome];
    all.resize(std::max(all.size(), bins.size()));
    std::transform(bins.begin(), bins.end(), all.begin(), all.begin(),
                   [](auto one, auto other_count) { return std::max(one, other_count); });
  }
}

std::vector<std::string> RecordDensity::rows() const {
  std::vector<std::string> rows;
  for (const auto& [chromosome, bins] : bins_) {
    const auto first = std::find_if(bins.begin(), bins.end(), [](auto count) { return count > 0; });
    auto& row = rows.emplace_back(chromosome + ' ' + std::to_string(first - bins.begin()));
    std::for_each(first, bins.end(), [&](auto count) { row += ' ' + std::to_string(count); });
  }
  return rows;
}

bool RecordDensity::add_row(std::string_view row) {
  const auto words = split(row, ' ');
  const auto first = words.size() < 2 ? std::nullopt : parse_integer<std::uint32_t>(words[1]);
  if (!first || *first > most_bins) return false;
  auto& bins = bins_[std::string(words[0])];
  bins.resize(std::max(bins.size(), *first + words.size() - 2));
  for (std::size_t index = 2; index < words.size(); ++index) {
    const auto count = parse_integer<std::uint32_t>(words[index]);
    if (!count) return false;
    bins[*first + index - 2] += *count;
  }
  return true;
}

bool RecordDensity::has_record_within(std::int64_t bases, const std::string& chromosome, std::int64_t pos) const {
  return around(chromosome, pos, bases / bin_size).records > 0;
}

bool RecordDensity::is_like_a_genome(const std::string& chromosome, std::int64_t pos) const {
  return is_settled_by_near(chromosome, pos) ||
         (reaches({near, 8, 20}, chromosome, pos) && reaches({far, 46, 200}, chromosome, pos));
}

bool RecordDensity::is_settled_by_near(const std::string& chromosome, std::int64_t pos) const {
  return reaches({near, 2 * near + 1, 110}, chromosome, pos);
}

RecordDensity::Surroundings RecordDensity::around(const std::string& chromosome, std::int64_t pos,
                                                  std::int64_t bins_each_side) const {
  Surroundings surroundings;
  const auto found = bins_.find(chromosome);
  if (found == bins_.end()) return surroundings;
  const auto middle = pos / bin_size;
  const auto last = std::min(static_cast<std::int64_t>(found->second.size()) - 1, middle + bins_each_side);
  for (auto bin = std::max<std::int64_t>(0, middle - bins_each_side); bin <= last; ++bin) {
    const auto records = found->second[static_cast<std::size_t>(bin)];
    surroundings.records += records;
    surroundings.bins_with_records += records > 0 ? 1 : 0;
  }
  return surroundings;
}

bool RecordDensity::reaches(const Limits& limits, const std::string& chromosome, std::int64_t pos) const {
  const auto found = around(chromosome, pos, limits.bins_each_side);
  return found.records >= limits.records && found.bins_with_records >= limits.bins_with_records;
}

}  // namespace rxplain
