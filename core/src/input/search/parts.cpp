#include "input/search/parts.hpp"

#include <algorithm>

#include "input/chromosome.hpp"

namespace rxplain {

namespace {

// How densely the file lists changes is judged within 250,000 bases of a site (genotype/absence.cpp), in whole bins.
constexpr std::int64_t judged_reach = 250'000 + VariantFile::bin_size;
// A record begins as far before its last base as its REF is long.
constexpr std::int64_t longest_ref = 50'000;
// What lies between two parts is rather read than searched.
constexpr std::int64_t near = 100'000;

void add(std::vector<Part>& parts, std::size_t rank, const std::vector<Region>& regions, std::int64_t reach) {
  for (const auto& region : regions)
    parts.push_back({{rank, std::max<std::int64_t>(0, region.first - reach)}, {rank, region.last + reach}});
}

}  // namespace

std::vector<Part> parts_of(const ContigOrder& order, const WantedRegions& wanted, std::optional<Build> build) {
  std::vector<Part> all;
  for (std::size_t rank = 0; rank < order.contigs().size(); ++rank) {
    const auto chromosome = parse_chromosome(order.contigs()[rank].name);
    const auto* intervals = chromosome ? wanted.on(chromosome->name) : nullptr;
    if (intervals == nullptr) continue;
    for (const auto& [of, regions] : intervals->of_build)
      add(all, rank, regions, !build || *build == of ? judged_reach : longest_ref);
  }
  std::sort(all.begin(), all.end(), [](const auto& one, const auto& other) { return one.first < other.first; });
  std::vector<Part> apart;
  for (const auto& part : all) {
    const bool follows = !apart.empty() && apart.back().last.contig == part.first.contig &&
                         apart.back().last.pos + near >= part.first.pos;
    if (follows) {
      apart.back().last = std::max(apart.back().last, part.last);
    } else {
      apart.push_back(part);
    }
  }
  return apart;
}

}  // namespace rxplain
