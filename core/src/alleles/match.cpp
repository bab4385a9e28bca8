#include "alleles/match.hpp"

#include <algorithm>
#include <array>
#include <map>

namespace rxplain {

namespace {

bool accepts(CodeSet codes, int code) { return (codes & just(code)) != 0; }
bool explains(CodeSet codes, const SiteEvidence& site) {
  return accepts(codes, site.first) || accepts(codes, site.second);
}
bool several(CodeSet codes) { return (codes & (codes - 1)) != 0; }

// The two ways in which a set of sites that move together can lie on the two alleles.
struct Arrangement {
  std::array<bool, 2> fits = {true, true};
  std::array<std::uint64_t, 2> score = {0, 0};

  [[nodiscard]] std::optional<std::uint64_t> best() const {
    if (!fits[0] && !fits[1]) return std::nullopt;
    return std::max(fits[0] ? score[0] : 0, fits[1] ? score[1] : 0);
  }
};

}  // namespace

// A site counts for an allele that names it; where the definition allows several bases, only if the strand
// carries another base than the reference.
std::uint64_t Matcher::weight(std::size_t row, std::size_t column, int code) const {
  const auto& definition = table_.rows()[row];
  if (!definition.names[column]) return 0;
  if (row != table_.reference_row() && several(definition.accepts[column])) return code != 0 ? 1 : 0;
  return 1;
}

Matcher::Matcher(const DefinitionTable& table, const Evidence& evidence)
    : table_(table), evidence_(evidence), unexplained_(evidence.sites.size()) {
  for (std::size_t column = 0; column < evidence.sites.size(); ++column) {
    const auto& site = evidence.sites[column];
    if (site.kind == SiteEvidence::Kind::Half || site.heterozygous()) open_.push_back(column);
    if (site.kind != SiteEvidence::Kind::Known || explains(table.usual()[column], site)) continue;
    unexplained_[column] = true;
    ++unexplained_columns_;
  }
}

bool Matcher::has_evidence(std::size_t row) const {
  const auto& named = table_.rows()[row].named;
  return std::any_of(named.begin(), named.end(),
                     [&](auto column) { return evidence_.sites[column].kind == SiteEvidence::Kind::Known; });
}

// Where the row accepts what is usual, it fits like any other; so only the columns that it has to itself are looked at.
bool Matcher::fits_alone(std::size_t row) const {
  const auto& definition = table_.rows()[row];
  std::size_t explained = 0;
  for (const auto column : definition.unusual) {
    const auto& site = evidence_.sites[column];
    if (site.kind != SiteEvidence::Kind::Known) continue;
    if (!explains(definition.accepts[column], site)) return false;
    explained += unexplained_[column] ? 1 : 0;
  }
  return explained == unexplained_columns_;
}

std::uint64_t Matcher::score_alone(std::size_t row, bool all) const {
  std::uint64_t score = 0;
  for (const auto column : table_.rows()[row].named) {
    const auto& site = evidence_.sites[column];
    if (site.kind == SiteEvidence::Kind::Known && (all || !site.heterozygous()))
      score += weight(row, column, site.first);
  }
  return score;
}

std::optional<std::uint64_t> Matcher::score_of(const Candidate& one, const Candidate& other) const {
  const auto first = one.row;
  const auto second = other.row;
  const auto& left = table_.rows()[first].accepts;
  const auto& right = table_.rows()[second].accepts;
  auto score = one.score + other.score;
  std::map<int, Arrangement> groups;
  for (const auto column : open_) {
    const auto& site = evidence_.sites[column];
    if (site.kind == SiteEvidence::Kind::Half) {
      if (!accepts(left[column], site.first) && !accepts(right[column], site.first)) return std::nullopt;
      continue;
    }
    Arrangement here;
    here.fits = {accepts(left[column], site.first) && accepts(right[column], site.second),
                 accepts(left[column], site.second) && accepts(right[column], site.first)};
    here.score = {weight(first, column, site.first) + weight(second, column, site.second),
                  weight(first, column, site.second) + weight(second, column, site.first)};
    if (site.phase_group != SiteEvidence::unphased) {
      auto& group = groups[site.phase_group];
      for (std::size_t turn = 0; turn < 2; ++turn) {
        group.fits[turn] = group.fits[turn] && here.fits[turn];
        group.score[turn] += here.score[turn];
      }
      continue;
    }
    const auto best = here.best();
    if (!best) return std::nullopt;
    score += *best;
  }
  for (const auto& [group, arrangement] : groups) {
    const auto best = arrangement.best();
    if (!best) return std::nullopt;
    score += *best;
  }
  return score;
}

std::vector<AllelePair> Matcher::matches() const {
  const bool one_copy = evidence_.copies == 1;
  std::vector<Candidate> candidates;
  for (std::size_t row = 0; row < table_.rows().size(); ++row) {
    if (fits_alone(row)) candidates.push_back({row, score_alone(row, one_copy)});
  }
  std::vector<AllelePair> found;
  if (one_copy) {
    for (const auto& candidate : candidates)
      found.push_back({candidate.row, std::nullopt, candidate.score});
    return found;
  }
  for (std::size_t left = 0; left < candidates.size(); ++left) {
    for (std::size_t right = left; right < candidates.size(); ++right) {
      if (const auto score = score_of(candidates[left], candidates[right]))
        found.push_back({candidates[left].row, candidates[right].row, *score});
    }
  }
  return found;
}

}  // namespace rxplain
