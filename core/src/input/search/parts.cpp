#include "input/search/parts.hpp"

#include <algorithm>

#include "input/chromosome.hpp"

namespace rxplain {

namespace {

constexpr auto bin_size = RecordDensity::bin_size;
// A record begins as far before its last base as its REF is long. Callers of small variants write a few hundred bases,
// those that compare assemblies up to 100,000.
constexpr std::int64_t longest_ref = 100'000;
// Records that tell one build from the other stand at the sites themselves.
constexpr std::int64_t reach_of_evidence = 1'000;
// What lies between two parts is rather read than searched.
constexpr std::int64_t too_close = 50'000;

// Parts of one contig, given in any order.
class PartsOf {
 public:
  explicit PartsOf(std::size_t rank) : rank_(rank) {}

  void add(std::int64_t first, std::int64_t last) {
    parts_.push_back({{rank_, std::max<std::int64_t>(0, first)}, {rank_, last}});
  }

  void append_to(std::vector<Part>& all) {
    std::sort(parts_.begin(), parts_.end(), [](const auto& one, const auto& other) { return one.first < other.first; });
    const auto before = all.size();
    for (const auto& part : parts_) {
      if (all.size() > before && all.back().last.pos + too_close >= part.first.pos) {
        all.back().last = std::max(all.back().last, part.last);
      } else {
        all.push_back(part);
      }
    }
  }

 private:
  std::size_t rank_;
  std::vector<Part> parts_;
};

// `add(chromosome, places, is_own, parts)` for each contig with sites, and each build that they lie on.
template <class Add>
std::vector<Part> parts_of(const ContigOrder& order, const WantedRegions& wanted, std::optional<Build> build, Add add) {
  std::vector<Part> all;
  for (std::size_t rank = 0; rank < order.contigs().size(); ++rank) {
    const auto chromosome = parse_chromosome(order.contigs()[rank].name);
    const auto* intervals = chromosome ? wanted.on(chromosome->name) : nullptr;
    if (intervals == nullptr) continue;
    PartsOf parts(rank);
    for (const auto& [of, places] : intervals->of_build)
      add(chromosome->name, places, !build || *build == of, parts);
    parts.append_to(all);
  }
  return all;
}

std::int64_t bin_of(std::int64_t pos) { return pos / bin_size; }

// Whole bins around those from `first` to `last`.
void add_bins(PartsOf& parts, std::int64_t first, std::int64_t last, std::int64_t each_side) {
  parts.add((first - each_side) * bin_size, (last + each_side + 1) * bin_size - 1);
}

}  // namespace

std::vector<Part> near_parts(const ContigOrder& order, const WantedRegions& wanted, std::optional<Build> build) {
  return parts_of(order, wanted, build, [](const auto&, const auto& places, bool is_own, auto& parts) {
    if (!is_own) {
      for (const auto& site : places.sites)
        parts.add(site.first - reach_of_evidence, site.last);
      return;
    }
    for (const auto* regions : {&places.sites, &places.genes}) {
      for (const auto& region : *regions)
        parts.add(region.first - longest_ref, region.last);
    }
    for (const auto& site : places.sites)
      add_bins(parts, bin_of(site.first), bin_of(site.last), RecordDensity::near_bins);
  });
}

std::vector<Part> far_parts(const ContigOrder& order, const WantedRegions& wanted, std::optional<Build> build,
                            const RecordDensity& density) {
  return parts_of(order, wanted, build, [&](const auto& chromosome, const auto& places, bool is_own, auto& parts) {
    if (!is_own || chromosome == "chrM") return;  // all of which is near
    for (const auto& site : places.sites) {
      for (auto bin = bin_of(site.first); bin <= bin_of(site.last); ++bin) {
        if (!density.is_settled_by_near(chromosome, bin * bin_size)) add_bins(parts, bin, bin, RecordDensity::far_bins);
      }
    }
  });
}

}  // namespace rxplain
