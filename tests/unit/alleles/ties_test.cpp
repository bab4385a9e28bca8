#include "alleles/ties.hpp"

#include <string>
#include <vector>

#include "../../support/tiny_gene.hpp"
#include "alleles/diplotype_call.hpp"
#include "catch.hpp"

using namespace rxplain;
using namespace rxplain::test;

namespace {

using Names = std::vector<std::string>;

// *3 has the change of *2 and one more; nothing is defined by the third site.
TinyGene gene_of_ties() {
  return TinyGene()
      .site("core", "A", {"G"})
      .site("beside", "C", {"T"})
      .site("third", "G", {"A", "T"})
      .allele("*2", {{"core", "G"}}, "No function")
      .allele("*3", {{"core", "G"}, {"beside", "T"}}, "No function");
}

DiplotypeCall call_of(TinyGene& tiny, const std::vector<std::string>& genotypes) {
  const DefinitionTable table(tiny.gene());
  return call_diplotypes(tiny.gene(), table, seen_at(genotypes), {});
}

}  // namespace

TEST_CASE("the site that tells tied pairs apart is named, and no other") {
  auto tiny = gene_of_ties();
  const auto call = call_of(tiny, {"A/G", "", ""});
  REQUIRE(call.reported.size() == 2);
  CHECK(call.ties.sites == Names{"beside"});
  CHECK_FALSE(call.ties.beyond_sites);
}

TEST_CASE("where every site is known, nothing ties") {
  auto tiny = gene_of_ties();
  const auto call = call_of(tiny, {"A/G", "C/C", "G/G"});
  CHECK(call.reported.size() == 1);
  CHECK(call.ties.sites.empty());
  CHECK_FALSE(call.ties.beyond_sites);
}

TEST_CASE("half a call tells pairs apart by the copy that was not read") {
  auto tiny = gene_of_ties();
  CHECK(call_of(tiny, {"A/G", "./C", "G/G"}).ties.sites == Names{"beside"});
  CHECK(call_of(tiny, {"G/G", "./C", "G/G"}).ties.sites == Names{"beside"});
}

TEST_CASE("one copy ties like two") {
  auto tiny = gene_of_ties();
  const auto call = call_of(tiny, {"G", "", "G"});
  REQUIRE(call.reported.size() == 2);
  CHECK(call.ties.sites == Names{"beside"});
}

TEST_CASE("pairs that differ only in what lies together are told apart by no site") {
  auto tiny = TinyGene()
                  .site("one", "A", {"G"})
                  .site("two", "C", {"T"})
                  .site("three", "G", {"A"})
                  .site("four", "T", {"C"})
                  .site("spare", "T", {"C"})
                  .allele("*2", {{"one", "G"}, {"two", "T"}}, "No function")
                  .allele("*3", {{"three", "A"}, {"four", "C"}}, "No function")
                  .allele("*4", {{"one", "G"}, {"three", "A"}}, "No function")
                  .allele("*5", {{"two", "T"}, {"four", "C"}}, "No function")
                  .allele("*6", {{"spare", "C"}}, "No function");
  const auto call = call_of(tiny, {"A/G", "C/T", "G/A", "T/C", ""});
  REQUIRE(call.reported.size() == 2);
  CHECK(call.ties.sites.empty());
  CHECK(call.ties.beyond_sites);
}
