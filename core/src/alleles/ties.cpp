#include "alleles/ties.hpp"

#include <algorithm>
#include <array>
#include <set>

namespace rxplain {

namespace {

using Expected = std::array<CodeSet, 2>;

bool accepts(CodeSet codes, int code) { return (codes & just(code)) != 0; }

// What a pair allows at a column that is not known; of half a call, what it allows on the copy that was not read.
Expected expected_at(const DefinitionTable& table, const SiteEvidence& site, const AllelePair& pair,
                     std::size_t column) {
  const auto first = table.rows()[pair.first].accepts[column];
  if (!pair.second) return {first, 0};
  const auto second = table.rows()[*pair.second].accepts[column];
  if (site.kind == SiteEvidence::Kind::Unknown) return {std::min(first, second), std::max(first, second)};
  const auto beside_first = accepts(first, site.first) ? second : CodeSet{0};
  const auto beside_second = accepts(second, site.first) ? first : CodeSet{0};
  return {beside_first | beside_second, 0};
}

}  // namespace

TieReview review_ties(const DefinitionTable& table, const Evidence& evidence, const std::vector<AllelePair>& pairs) {
  TieReview review;
  if (pairs.size() < 2) return review;
  std::vector<std::vector<Expected>> looks(pairs.size());
  for (std::size_t column = 0; column < evidence.sites.size(); ++column) {
    const auto& site = evidence.sites[column];
    if (site.kind == SiteEvidence::Kind::Known) continue;
    std::set<Expected> different;
    for (std::size_t index = 0; index < pairs.size(); ++index) {
      looks[index].push_back(expected_at(table, site, pairs[index], column));
      different.insert(looks[index].back());
    }
    if (different.size() > 1) review.sites.push_back(table.sites()[column]->id);
  }
  review.beyond_sites = std::set(looks.begin(), looks.end()).size() < pairs.size();
  return review;
}

}  // namespace rxplain
