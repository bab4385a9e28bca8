#include "genotype/projection.hpp"

#include <algorithm>
#include <random>
#include <string>
#include <vector>

#include "../../support/catalog.hpp"
#include "catch.hpp"

using namespace rxplain;
using namespace rxplain::test;

namespace {

VariantRecord record_of(std::int64_t pos, const std::string& ref, const std::vector<std::string>& alts) {
  VariantRecord record;
  record.chromosome = "chr1";
  record.pos = pos;
  record.ref = ref;
  record.alts = alts;
  record.end = pos + static_cast<std::int64_t>(ref.size()) - 1;
  return record;
}

// G at 1000, in the middle of ...TACGTC...
Site single_base_site() {
  Site site;
  site.id = "s";
  site.grch38 = site.grch37 = {1000, "G"};
  site.alts = {"A", "T"};
  return site;
}

std::string at_single_base(std::int64_t pos, const std::string& ref, const std::string& alt) {
  const auto site = single_base_site();
  return Projection(site, Build::GRCh38).allele(record_of(pos, ref, {alt}), 1);
}

// The bases of both builds around an indel site, and where they begin.
struct Window {
  std::string bases;
  std::int64_t first;
};
Window window_of(const Site& site, Build build) {
  const auto& place = site.on(build);
  return {site.left_context + place.ref + site.right_context,
          place.pos - static_cast<std::int64_t>(site.left_context.size())};
}

// Every spelling of one change within the window: any stretch of reference that holds it, with the same bases made.
std::vector<VariantRecord> spellings(const Window& window, const std::string& made, std::size_t reach) {
  std::vector<VariantRecord> found;
  const auto& was = window.bases;
  std::size_t left = 0;
  while (left < std::min(was.size(), made.size()) && was[left] == made[left])
    ++left;
  std::size_t right = 0;
  while (right < std::min(was.size(), made.size()) && was[was.size() - 1 - right] == made[made.size() - 1 - right])
    ++right;
  const auto longest = was.size();
  for (std::size_t from = 0; from <= left; ++from) {
    for (std::size_t back = 0; back <= right; ++back) {
      if (from + back >= longest || from + back >= made.size()) continue;
      const auto ref = was.substr(from, longest - from - back);
      const auto alt = made.substr(from, made.size() - from - back);
      if (ref.size() > reach || alt.size() > reach) continue;
      found.push_back(record_of(window.first + static_cast<std::int64_t>(from), ref, {alt}));
    }
  }
  return found;
}

// Where a change may be written, found by trying: bases of the window that it takes away, and gaps that it fills.
struct Reach {
  std::size_t first_base = 1;
  std::size_t last_base = 0;
  [[nodiscard]] bool touches(const Reach& other) const {
    return first_base <= other.last_base && other.first_base <= last_base;
  }
};

Reach reach_of_change(const std::string& was, const std::string& made) {
  const auto shorter = std::min(was.size(), made.size());
  std::size_t left = 0;
  while (left < shorter && was[left] == made[left])
    ++left;
  std::size_t right = 0;
  while (right < shorter && was[was.size() - 1 - right] == made[made.size() - 1 - right])
    ++right;
  if (left + right < shorter) return {left, was.size() - right - 1};  // not a plain insertion or deletion
  // Slides between the shared end and the shared beginning; an insertion touches the bases on its sides.
  const bool insertion = made.size() > was.size();
  const auto first = shorter - right;
  const auto last = left + was.size() - shorter;
  return insertion ? Reach{first - 1, last} : Reach{first, last - 1};
}

// The bases that the site's own alternatives take away or stand between.
Reach own_bases(const Site& site, const std::string& window) {
  Reach own{window.size(), 0};
  for (const auto& alt : site.alts) {
    const auto made = site.left_context + alt + site.right_context;
    auto reach = reach_of_change(window, made);
    // What an insertion merely touches is not its own.
    if (made.size() > window.size() && reach.first_base + 1 <= reach.last_base)
      reach = {reach.first_base + 1, reach.last_base - 1};
    own.first_base = std::min(own.first_base, reach.first_base);
    own.last_base = std::max(own.last_base, reach.last_base);
  }
  return own;
}

}  // namespace

TEST_CASE("a change of one base is that base, however much of the reference is written around it") {
  CHECK(at_single_base(1000, "G", "A") == "A");
  CHECK(at_single_base(998, "ACG", "ACA") == "A");
  CHECK(at_single_base(998, "ACGTC", "ACTTC") == "T");
  CHECK(at_single_base(1000, "GTC", "ATC") == "A");
  CHECK(at_single_base(1000, "G", "C") == "C");
}

TEST_CASE("several bases changed in one row are taken apart") {
  CHECK(at_single_base(999, "CG", "TA") == "A");
  CHECK(at_single_base(1000, "GT", "AC") == "A");
  CHECK(at_single_base(998, "ACGTC", "TCGTG") == "G");
  CHECK(at_single_base(999, "CG", "TG") == "G");
}

TEST_CASE("a change beside the site leaves it alone") {
  CHECK(at_single_base(999, "C", "T") == "G");
  CHECK(at_single_base(1001, "T", "C") == "G");
  CHECK(at_single_base(999, "C", "CTTT") == "G");
  CHECK(at_single_base(1000, "G", "GTTT") == "G");
  CHECK(at_single_base(1000, "GT", "G") == "G");
  CHECK(at_single_base(997, "TAC", "T") == "G");
  CHECK(at_single_base(900, "C", "<DEL>") == "G");
}

TEST_CASE("a change that takes the site away is no known allele, and never the reference") {
  CHECK(at_single_base(999, "CG", "C") == "*");
  CHECK(at_single_base(998, "ACGT", "A") == "*");
  CHECK(at_single_base(998, "ACGT", "TT") == "ACG>T");
  CHECK(at_single_base(1000, "G", "*") == "*");
  CHECK(at_single_base(1000, "G", "<DEL>") == "<DEL>");
  CHECK(at_single_base(1000, "G", "<INS>") == "<INS>");
  CHECK(at_single_base(1000, "G", "R") == "R");
  CHECK(at_single_base(1000, "G", ".") == ".");
  CHECK(at_single_base(1000, "G", "N") == "N");
  CHECK(at_single_base(1000, "G", "G]chr2:321681]") == "G]chr2:321681]");
  auto stretch = record_of(900, "C", {"<DEL>"});
  stretch.end = 1200;
  const auto site = single_base_site();
  CHECK(Projection(site, Build::GRCh38).allele(stretch, 1) == "<DEL>");
}

TEST_CASE("a very long allele is not carried on at full length") {
  CHECK(at_single_base(998, "ACG" + std::string(100'000, 'T'), "A" + std::string(90'000, 'C')).size() < 200);
  CHECK(at_single_base(1000, "G", "<" + std::string(100'000, 'x') + ">").size() < 200);
}

TEST_CASE("which records concern a site, and which contradict it") {
  const auto site = single_base_site();
  const Projection projection(site, Build::GRCh38);
  CHECK(projection.concerns(record_of(1000, "G", {})));
  CHECK(projection.concerns(record_of(999, "CG", {"C"})));
  CHECK_FALSE(projection.concerns(record_of(999, "C", {"T"})));
  CHECK_FALSE(projection.concerns(record_of(1001, "T", {})));
  CHECK(projection.contradicts_reference(record_of(1000, "A", {"G"})));
  CHECK(projection.contradicts_reference(record_of(999, "CT", {"C"})));
  CHECK(projection.contradicts_reference(record_of(1000, "N", {})));
  CHECK_FALSE(projection.contradicts_reference(record_of(1000, "G", {"A"})));
  CHECK_FALSE(projection.contradicts_reference(record_of(999, "C", {"A"})));
  CHECK_FALSE(projection.contradicts_reference(record_of(990, "A", {})));
}

TEST_CASE("every spelling of every insertion and deletion of the catalog is recognised, on both builds") {
  std::size_t tried = 0;
  for (const auto& gene : guidelines().genes) {
    for (const auto& site : gene.sites) {
      if (site.is_single_base()) continue;
      for (const auto build : {Build::GRCh38, Build::GRCh37}) {
        const auto window = window_of(site, build);
        const Projection projection(site, build);
        for (const auto& alt : site.alts) {
          const auto made = site.left_context + alt + site.right_context;
          for (const auto& record : spellings(window, made, 40)) {
            INFO(site.id << " " << alt << ": " << record.pos << " " << record.ref << ">" << record.alts[0]);
            REQUIRE(projection.allele(record, 1) == alt);
            REQUIRE(projection.concerns(record));
            REQUIRE(projection.changes_site(record));
            REQUIRE_FALSE(projection.contradicts_reference(record));
            ++tried;
          }
        }
      }
    }
  }
  CHECK(tried > 5000);
}

TEST_CASE("no other change at an insertion or deletion site is read as the reference") {
  std::mt19937 random(20260101);
  const auto any = [&](std::size_t below) { return static_cast<std::size_t>(random() % below); };
  std::size_t unlisted = 0;
  for (const auto& gene : guidelines().genes) {
    for (const auto& site : gene.sites) {
      if (site.is_single_base()) continue;
      const auto window = window_of(site, Build::GRCh38);
      const Projection projection(site, Build::GRCh38);
      const auto own = own_bases(site, window.bases);
      for (int round = 0; round < 200; ++round) {
        const auto offset = site.left_context.size() - 1 + any(site.grch38.ref.size() + 2);
        const auto removed = any(4);
        std::string added;
        for (auto count = any(4); count > 0; --count)
          added += "ACGT"[any(4)];
        if (removed == added.size()) continue;
        auto made = window.bases;
        made.replace(offset + 1, removed, added);
        const auto record =
            record_of(window.first + static_cast<std::int64_t>(offset), window.bases.substr(offset, removed + 1),
                      {window.bases.substr(offset, 1) + added});
        INFO(site.id << ": " << record.pos << " " << record.ref << ">" << record.alts[0]);
        const auto allele = projection.allele(record, 1);
        const auto listed = std::find_if(site.alts.begin(), site.alts.end(), [&](const auto& alt) {
          return made == site.left_context + alt + site.right_context;
        });
        if (listed != site.alts.end()) {
          CHECK(allele == *listed);
        } else if (reach_of_change(window.bases, made).touches(own)) {
          CHECK(allele != site.grch38.ref);
          ++unlisted;
        } else {
          CHECK(allele == site.grch38.ref);
        }
      }
    }
  }
  CHECK(unlisted > 1000);
}

TEST_CASE("a TA repeat is counted wherever in the repeat it is written") {
  const auto [gene, place] = site("rs3064744");
  REQUIRE(gene->symbol == "UGT1A1");
  const Projection projection(*place, Build::GRCh38);
  const auto pos = place->grch38.pos;  // C of CATATAT...
  CHECK(projection.allele(record_of(pos, "C", {"CAT"}), 1) == "CATAT");
  CHECK(projection.allele(record_of(pos, "C", {"CATAT"}), 1) == "CATATAT");
  CHECK(projection.allele(record_of(pos, "CAT", {"C"}), 1) == "C");
  CHECK(projection.allele(record_of(pos + 2, "T", {"TAT"}), 1) == "CATAT");
  CHECK(projection.allele(record_of(pos + 13, "TAT", {"T"}), 1) != "CAT");
  CHECK(projection.allele(record_of(pos, "C", {"CATATATAT"}), 1) != "CAT");
  CHECK(projection.allele(record_of(pos, "CATAT", {"C"}), 1) != "CAT");
}
