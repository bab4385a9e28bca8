#include "alleles/variant_list.hpp"

#include <string>
#include <vector>

#include "../../support/catalog.hpp"
#include "../../support/tiny_gene.hpp"
#include "catch.hpp"

using namespace rxplain;
using namespace rxplain::test;
using Names = std::vector<std::string>;

namespace {

// DPYD, reference everywhere but at the sites named.
std::vector<Observation> dpyd(const std::map<std::string, std::string>& genotypes) {
  std::vector<Observation> observations;
  for (const auto& place : gene("DPYD").sites) {
    const auto found = genotypes.find(place.id);
    observations.push_back(seen(found == genotypes.end() ? place.grch38.ref + "/" + place.grch38.ref : found->second));
  }
  return observations;
}

struct Listed {
  Names variants;
  Names worst;
  VariantCall call;
};

Listed list(const std::map<std::string, std::string>& genotypes) {
  const DefinitionTable table(gene("DPYD"));
  Listed listed{{}, {}, list_variants(gene("DPYD"), table, dpyd(genotypes))};
  for (const auto row : listed.call.variants)
    listed.variants.push_back(table.rows()[row].allele->name);
  for (const auto& strand : listed.call.strands)
    listed.worst.push_back(table.rows()[worst_of(gene("DPYD"), table, strand)].allele->name);
  return listed;
}

const std::string hapb3 = "c.1129-5923C>G, c.1236G>A (HapB3)";
const std::string intron_alone = "c.1129-5923C>G";

}  // namespace

TEST_CASE("every variant is named, twice if both copies carry it") {
  CHECK(list({{"rs1801265", "G/G"}, {"rs3918290", "C/T"}, {"rs67376798", "T/A"}}).variants ==
        Names{"c.85T>C (*9A)", "c.85T>C (*9A)", "c.1905+1G>A (*2A)", "c.2846A>T"});
}

TEST_CASE("two unphased variants count as lying on different strands, and that is said") {
  const auto listed = list({{"rs3918290", "C/T"}, {"rs67376798", "T/A"}});
  CHECK(listed.worst == Names{"c.1905+1G>A (*2A)", "c.2846A>T"});
  CHECK(listed.call.assumed_apart);
}

TEST_CASE("two variants on one strand leave the other strand as it is") {
  const auto listed = list({{"rs3918290", "C|T"}, {"rs67376798", "T|A"}});
  CHECK(listed.worst == Names{"Reference", "c.1905+1G>A (*2A)"});
  CHECK_FALSE(listed.call.assumed_apart);
}

TEST_CASE("HapB3 is decided by its intron site") {
  CHECK(list({{"rs75017182", "G/C"}, {"rs56038477", "C/T"}}).variants == Names{hapb3});
  CHECK(list({{"rs75017182", "G/C"}}).variants == Names{intron_alone});
  CHECK(list({{"rs75017182", "G/C"}, {"rs56038477", "T/T"}}).variants == Names{hapb3});
  CHECK(list({{"rs75017182", "C/C"}, {"rs56038477", "C/T"}}).variants == Names{intron_alone, hapb3});
  CHECK(list({{"rs75017182", "C/C"}, {"rs56038477", "T/T"}}).variants == Names{hapb3, hapb3});
  CHECK(list({{"rs75017182", "G|C"}, {"rs56038477", "T|C"}}).variants == Names{intron_alone});
}

TEST_CASE("the exon site of HapB3 without the intron site is nothing, and the two are said to disagree") {
  const auto listed = list({{"rs56038477", "C/T"}});
  CHECK(listed.variants.empty());
  CHECK(listed.call.proxy_disagrees);
}

TEST_CASE("the exon site of HapB3 stands in where the intron site was not tested, and that is said") {
  const auto listed = list({{"rs75017182", ""}, {"rs56038477", "C/T"}});
  CHECK(listed.variants == Names{hapb3});
  CHECK(listed.call.exon_only);
}

TEST_CASE("with a single copy every variant lies on its one strand, and the worst of them counts") {
  const auto& mitochondrial = gene("MT-RNR1");
  const DefinitionTable table(mitochondrial);
  std::vector<Observation> observations;
  for (const auto& place : mitochondrial.sites) {
    const bool changed = place.id == "rs28358569" || place.id == "rs267606617";
    observations.push_back(seen(changed ? "G" : place.grch38.ref));
  }
  const auto call = list_variants(mitochondrial, table, observations);
  REQUIRE(call.strands.size() == 1);
  CHECK(call.strands[0].size() == 2);
  CHECK(table.rows()[worst_of(mitochondrial, table, call.strands[0])].allele->name == "m.1555A>G");
}
