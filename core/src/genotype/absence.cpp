#include "genotype/absence.hpp"

#include <algorithm>

namespace rxplain {

namespace {

// The user's word holds where the file has a record within 1 Mb: absence says nothing where nothing was written. (A
// file that is searched is not read as far off as that: in it, a record has to be nearer.)
constexpr std::int64_t near_bins = 1'000'000 / VariantFile::bin_size;

// A genome shows 1 to 1.5 changes in 1,000 bases (1000 Genomes Project, Nature 2015;526:68-74: 4.1 to 5.0 million
// sites a person), an exome a few in 100,000, in and beside exons. The limits are Rxplain's own judgement: within
// 250,000 bases nine stretches of 10,000 in ten hold a record, with a third of a genome's count; and around the site
// itself, where some genes vary little, most stretches do.
struct Limits {
  std::int64_t bins_each_side;
  int bins_with_records;
  std::uint64_t records;
};
constexpr Limits wide = {25, 46, 200};
constexpr Limits close = {5, 8, 20};

// One person, and nowhere a record that states the reference: then absence is how this file says it.
bool lists_changes_only(const VariantFile& file) {
  return file.header.samples.size() == 1 && !file.records.empty() &&
         std::none_of(file.records.begin(), file.records.end(),
                      [](const auto& record) { return record.genotype.empty() || record.is_reference_call(); });
}

}  // namespace

AbsenceJudge::AbsenceJudge(const VariantFile& file, AbsenceRule rule)
    : file_(file), rule_(rule), lists_changes_only_(lists_changes_only(file)) {}

AbsenceJudge::Surroundings AbsenceJudge::around(const std::string& chromosome, std::int64_t pos,
                                                std::int64_t bins_each_side) const {
  Surroundings surroundings;
  const auto found = file_.density.find(chromosome);
  if (found == file_.density.end()) return surroundings;
  const auto bins = static_cast<std::int64_t>(found->second.size());
  const auto middle = pos / VariantFile::bin_size;
  const auto last = std::min(bins - 1, middle + bins_each_side);
  for (auto bin = std::max<std::int64_t>(0, middle - bins_each_side); bin <= last; ++bin) {
    const auto records = found->second[static_cast<std::size_t>(bin)];
    surroundings.records += records;
    surroundings.bins_with_records += records > 0 ? 1 : 0;
  }
  return surroundings;
}

bool AbsenceJudge::is_reference(const std::string& chromosome, std::int64_t pos) const {
  switch (rule_) {
    case AbsenceRule::NotTested:
      return false;
    case AbsenceRule::Reference:
      return around(chromosome, pos, near_bins).records > 0;
    case AbsenceRule::FromRecords: {
      if (!lists_changes_only_ || chromosome == "chrM") return false;
      const auto like_a_genome = [&](const Limits& limits) {
        const auto found = around(chromosome, pos, limits.bins_each_side);
        return found.records >= limits.records && found.bins_with_records >= limits.bins_with_records;
      };
      return like_a_genome(wide) && like_a_genome(close);
    }
  }
  return false;
}

}  // namespace rxplain
