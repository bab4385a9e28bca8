#include "alleles/match.hpp"

#include <algorithm>
#include <array>
#include <map>

namespace rxplain {

namespace {

bool accepts(CodeSet codes, int code) { return (codes & just(code)) != 0; }
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

bool Matcher::has_evidence(std::size_t row) const {
  const auto& definition = table_.rows()[row];
  for (std::size_t column = 0; column < evidence_.sites.size(); ++column) {
    if (evidence_.sites[column].kind == SiteEvidence::Kind::Known && definition.names[column]) return true;
  }
  return false;
}

bool Matcher::fits_alone(std::size_t row) const {
  const auto& definition = table_.rows()[row];
  for (std::size_t column = 0; column < evidence_.sites.size(); ++column) {
    const auto& site = evidence_.sites[column];
    if (site.kind != SiteEvidence::Kind::Known) continue;
    if (!accepts(definition.accepts[column], site.first) && !accepts(definition.accepts[column], site.second))
      return false;
  }
  return true;
}

std::uint64_t Matcher::score_alone(std::size_t row) const {
  std::uint64_t score = 0;
  for (std::size_t column = 0; column < evidence_.sites.size(); ++column) {
    const auto& site = evidence_.sites[column];
    if (site.kind == SiteEvidence::Kind::Known) score += weight(row, column, site.first);
  }
  return score;
}

std::optional<std::uint64_t> Matcher::score_of(std::size_t first, std::size_t second) const {
  const auto& left = table_.rows()[first].accepts;
  const auto& right = table_.rows()[second].accepts;
  std::uint64_t score = 0;
  std::map<int, Arrangement> groups;
  for (std::size_t column = 0; column < evidence_.sites.size(); ++column) {
    const auto& site = evidence_.sites[column];
    if (site.kind == SiteEvidence::Kind::Unknown) continue;
    if (site.kind == SiteEvidence::Kind::Half) {
      if (!accepts(left[column], site.first) && !accepts(right[column], site.first)) return std::nullopt;
      continue;
    }
    Arrangement here;
    here.fits = {accepts(left[column], site.first) && accepts(right[column], site.second),
                 accepts(left[column], site.second) && accepts(right[column], site.first)};
    here.score = {weight(first, column, site.first) + weight(second, column, site.second),
                  weight(first, column, site.second) + weight(second, column, site.first)};
    if (site.heterozygous() && site.phase_group != SiteEvidence::unphased) {
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
  std::vector<std::size_t> candidates;
  for (std::size_t row = 0; row < table_.rows().size(); ++row) {
    if (fits_alone(row)) candidates.push_back(row);
  }
  std::vector<AllelePair> found;
  if (evidence_.copies == 1) {
    for (const auto row : candidates)
      found.push_back({row, std::nullopt, score_alone(row)});
    return found;
  }
  for (std::size_t left = 0; left < candidates.size(); ++left) {
    for (std::size_t right = left; right < candidates.size(); ++right) {
      if (const auto score = score_of(candidates[left], candidates[right]))
        found.push_back({candidates[left], candidates[right], *score});
    }
  }
  return found;
}

}  // namespace rxplain
