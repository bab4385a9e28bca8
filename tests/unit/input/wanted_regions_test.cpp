#include "input/wanted_regions.hpp"

#include <random>

#include "../../support/catalog.hpp"
#include "catch.hpp"

using namespace rxplain;
using namespace rxplain::test;

namespace {

const WantedRegions& wanted() {
  static const WantedRegions regions(guidelines());
  return regions;
}

bool is_wanted(std::string_view chromosome, std::int64_t first, std::int64_t last) {
  const auto* intervals = wanted().on(chromosome);
  return intervals != nullptr && WantedRegions::touches(intervals->sites, first, last);
}

}  // namespace

TEST_CASE("every site of the catalog is wanted on both builds, with what may spell an insertion or deletion") {
  for (const auto& gene : guidelines().genes) {
    for (const auto& site : gene.sites) {
      INFO(site.id);
      for (const auto build : {Build::GRCh38, Build::GRCh37}) {
        const auto& place = site.on(build);
        const auto last = place.pos + static_cast<std::int64_t>(place.ref.size()) - 1;
        CHECK(is_wanted(gene.chromosome, place.pos, place.pos));
        CHECK(is_wanted(gene.chromosome, last, last));
        CHECK(is_wanted(gene.chromosome, place.pos - 1000, last + 1000));
        if (!site.is_single_base()) CHECK(is_wanted(gene.chromosome, place.pos - 50, place.pos - 50));
      }
    }
  }
}

TEST_CASE("structural variants are wanted over the whole of every gene on both builds") {
  for (const auto& gene : guidelines().genes) {
    INFO(gene.symbol);
    if (!gene.is_placed()) continue;
    const auto* intervals = wanted().on(gene.chromosome);
    REQUIRE(intervals != nullptr);
    for (const auto build : {Build::GRCh38, Build::GRCh37}) {
      const auto& region = gene.region(build);
      REQUIRE(region.first < region.last);
      for (const auto pos : {region.first, (region.first + region.last) / 2, region.last})
        CHECK(WantedRegions::touches(intervals->genes, pos, pos));
    }
  }
}

TEST_CASE("nothing else is wanted") {
  CHECK_FALSE(is_wanted("chr10", 1, 1000000));
  CHECK_FALSE(is_wanted("chr10", 94781858 - 5000, 94761900 - 4900));
  CHECK(wanted().on("chr3") == nullptr);
  CHECK(wanted().on("chrY") == nullptr);
  CHECK(wanted().on("") == nullptr);
}

TEST_CASE("the base beside a single-base site is not wanted, so most records are not decoded") {
  const auto [gene, place] = site("rs9923231");
  CHECK(is_wanted(gene->chromosome, place->grch38.pos, place->grch38.pos));
  CHECK_FALSE(is_wanted(gene->chromosome, place->grch38.pos - 1, place->grch38.pos - 1));
  CHECK_FALSE(is_wanted(gene->chromosome, place->grch38.pos + 1, place->grch38.pos + 1));
}

TEST_CASE("intervals that are asked for over and over give the same answers, in any order") {
  std::mt19937 random(2);
  for (int list = 0; list < 200; ++list) {
    std::vector<Region> intervals;
    for (std::int64_t pos = 0; pos < 200;) {
      const auto first = pos + 1 + static_cast<std::int64_t>(random() % 20);
      pos = first + static_cast<std::int64_t>(random() % 5);
      if (random() % 4 != 0) intervals.push_back({first, pos});
    }
    TouchFinder finder(intervals);
    for (int ask = 0; ask < 500; ++ask) {
      const auto first = static_cast<std::int64_t>(random() % 220);
      const auto last = first + static_cast<std::int64_t>(random() % 12) - 1;
      CHECK(finder.touches(first, last) == WantedRegions::touches(intervals, first, last));
    }
  }
}

TEST_CASE("a span is wanted if it reaches into an interval from either side") {
  const std::vector<Region> intervals = {{10, 20}, {30, 30}};
  CHECK(WantedRegions::touches(intervals, 1, 10));
  CHECK(WantedRegions::touches(intervals, 20, 25));
  CHECK(WantedRegions::touches(intervals, 21, 30));
  CHECK(WantedRegions::touches(intervals, 1, 100));
  CHECK_FALSE(WantedRegions::touches(intervals, 21, 29));
  CHECK_FALSE(WantedRegions::touches(intervals, 31, 1000));
  CHECK_FALSE(WantedRegions::touches(intervals, 1, 9));
  CHECK_FALSE(WantedRegions::touches({}, 1, 9));
}
