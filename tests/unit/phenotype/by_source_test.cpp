#include "phenotype/by_source.hpp"

#include "../../support/catalog.hpp"
#include "catch.hpp"

using namespace rxplain;
using namespace rxplain::test;

namespace {

Effects named(const std::string& symbol, const std::string& name) {
  for (const auto& allele : gene(symbol).alleles) {
    if (allele.name == name) return effects_of(allele);
  }
  for (const auto& allele : gene(symbol).without_definition) {
    if (allele.name == name) return effects_of(allele);
  }
  throw std::invalid_argument("no allele " + name);
}

SourcedResult result(const std::string& symbol, const std::string& first, const std::string& second) {
  const auto left = named(symbol, first);
  const auto right = named(symbol, second);
  return assign_by_source(gene(symbol), left, &right);
}

}  // namespace

TEST_CASE("each source makes its own of one pair of alleles") {
  const auto rapid = result("CYP2C19", "*1", "*17");
  CHECK(rapid.own.phenotype == "Rapid Metabolizer");
  CHECK(rapid.by("dpwg").phenotype == "Normal Metabolizer");
  const auto reduced = result("CYP2D6", "*41", "*41");
  CHECK(reduced.own == GeneResult{"Intermediate Metabolizer", 0.5});
  CHECK(reduced.by("dpwg") == GeneResult{"Intermediate Metabolizer", 1.0});
  CHECK(result("CYP2D6", "*9", "*17").by("dpwg").activity_score == 1.0);
  CHECK(result("TPMT", "*1", "*8").own.phenotype == "Indeterminate");
  CHECK(result("TPMT", "*1", "*8").by("dpwg").phenotype == "Intermediate Metabolizer");
}

TEST_CASE("an allele that a source does not know gives it no result, whatever the gene's own rules say") {
  CHECK(result("CYP2C19", "*1", "*35").own.phenotype == "Intermediate Metabolizer");
  CHECK(result("CYP2C19", "*1", "*35").by("dpwg") == GeneResult{"n/a", std::nullopt});
  CHECK(result("CYP2D6", "*4", "*44").by("dpwg") == GeneResult{"n/a", std::nullopt});
}

TEST_CASE("a source without rules for the gene goes by the gene's own result") {
  CHECK(result("NAT2", "*5", "*5").by("dpwg") == result("NAT2", "*5", "*5").own);
  CHECK(result("CYP2C19", "*1", "*17").by("fda-label").phenotype == "Rapid Metabolizer");
}

TEST_CASE("the upper band of a score is the source's own") {
  CHECK(assign_from_score(gene("CYP2D6"), 2.5).phenotype == "Ultrarapid Metabolizer");
  CHECK(assign_from_score(gene("CYP2D6"), 2.5, "dpwg").phenotype == "Normal Metabolizer");
  CHECK(assign_from_score(gene("CYP2D6"), 2.75, "dpwg").phenotype == "Ultrarapid Metabolizer");
}

TEST_CASE("a phenotype without alleles leaves open what another source makes of it") {
  const auto phenotypes = [](const std::string& symbol, const GeneResult& own) {
    std::vector<std::string> found;
    for (const auto& each : results_behind(gene(symbol), own)) {
      CHECK(each.own == own);
      found.push_back(each.by("dpwg").phenotype);
    }
    return found;
  };
  CHECK(phenotypes("CYP2C19", {"Rapid Metabolizer", std::nullopt}) == std::vector<std::string>{"Normal Metabolizer"});
  CHECK(phenotypes("CYP2C19", {"Likely Poor Metabolizer", std::nullopt}).size() == 1);
  CHECK(phenotypes("CYP2C19", {"Indeterminate", std::nullopt}) == std::vector<std::string>{"n/a"});
  const auto half = phenotypes("CYP2D6", {"Ultrarapid Metabolizer", 2.5});
  CHECK(std::find(half.begin(), half.end(), "Normal Metabolizer") != half.end());
  CHECK(std::find(half.begin(), half.end(), "Ultrarapid Metabolizer") != half.end());
}
