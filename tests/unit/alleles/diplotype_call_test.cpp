#include "alleles/diplotype_call.hpp"

#include <string>
#include <vector>

#include "../../support/tiny_gene.hpp"
#include "catch.hpp"

using namespace rxplain;
using namespace rxplain::test;

namespace {

TinyGene gene_with_a_rare_allele() {
  return TinyGene()
      .site("common", "A", {"G"})
      .site("rare", "C", {"T"})
      .allele("*2", {{"common", "G"}}, "No function")
      .allele("*3", {{"rare", "T"}}, "No function")
      .allele("*4", {{"common", "G"}, {"rare", "T"}}, "No function");
}

std::vector<std::string> names(const DefinitionTable& table, const std::vector<AllelePair>& pairs) {
  std::vector<std::string> found;
  for (const auto& pair : pairs)
    found.push_back(name_of(table, pair));
  return found;
}

using Names = std::vector<std::string>;

}  // namespace

TEST_CASE("an allele whose only site was not tested is set aside and said to be") {
  auto tiny = gene_with_a_rare_allele();
  const DefinitionTable table(tiny.gene());
  const auto call = call_diplotypes(tiny.gene(), table, seen_at({"A/A", ""}), {});
  CHECK(names(table, call.reported) == Names{"*1/*1"});
  CHECK(names(table, call.possible) == Names{"*1/*1"});
  REQUIRE(call.not_looked_for.size() == 1);
  CHECK(table.rows()[call.not_looked_for[0].row].allele->name == "*3");
  CHECK(call.not_looked_for[0].sites == Names{"rare"});
}

TEST_CASE("at an open site nothing is set aside") {
  auto tiny = gene_with_a_rare_allele();
  const DefinitionTable table(tiny.gene());
  const auto call = call_diplotypes(tiny.gene(), table, seen_at({"A/A", ""}), {"rare"});
  CHECK(names(table, call.reported) == Names{"*1/*1"});
  CHECK(names(table, call.possible) == Names{"*1/*1", "*1/*3", "*3/*3"});
  CHECK(call.not_looked_for.empty());
}

TEST_CASE("an allele that is needed to explain what was seen is not set aside") {
  auto tiny = TinyGene()
                  .site("core", "A", {"G"})
                  .site("beside", "C", {"T"})
                  .allele("*2", {{"core", "G"}, {"beside", "T"}}, "No function");
  const DefinitionTable table(tiny.gene());
  const auto call = call_diplotypes(tiny.gene(), table, seen_at({"A/G", ""}), {});
  CHECK(names(table, call.reported) == Names{"*1/*2"});
}

TEST_CASE("an allele of which nothing was tested may remain possible, but is never reported") {
  auto tiny = gene_with_a_rare_allele();
  const DefinitionTable table(tiny.gene());
  const auto call = call_diplotypes(tiny.gene(), table, seen_at({"", "C/C"}), {"common"});
  CHECK(names(table, call.reported) == Names{"*1/*1"});
  CHECK(names(table, call.possible) == Names{"*1/*1", "*1/*2", "*2/*2"});
}

TEST_CASE("some sites with one copy and others with two call nothing") {
  auto tiny = gene_with_a_rare_allele();
  const DefinitionTable table(tiny.gene());
  const auto call = call_diplotypes(tiny.gene(), table, seen_at({"G", "C/C"}), {});
  CHECK(call.mixed_copies);
  CHECK(call.reported.empty());
}

TEST_CASE("where the source prefers one of several pairs, that pair alone is reported and the rest stay possible") {
  auto tiny = gene_with_a_rare_allele();
  tiny.gene().priorities.push_back({{{"*1", "*4"}, {"*2", "*3"}}, {"*2", "*3"}});
  const DefinitionTable table(tiny.gene());
  const auto unphased = call_diplotypes(tiny.gene(), table, seen_at({"A/G", "C/T"}), {});
  CHECK(names(table, unphased.reported) == Names{"*2/*3"});
  CHECK(names(table, unphased.possible) == Names{"*1/*4", "*2/*3"});
  const auto phased = call_diplotypes(tiny.gene(), table, seen_at({"A|G", "C|T"}), {});
  CHECK(names(table, phased.reported) == Names{"*1/*4"});
}
