#include "phenotype/assign.hpp"

#include "../../support/catalog.hpp"
#include "catch.hpp"

using namespace rxplain;
using namespace rxplain::test;

TEST_CASE("a pair of functions gives the phenotype in either order") {
  CHECK(assign_phenotype(gene("CYP2C19"), {"No function", {}}, {"Increased function", {}}).phenotype ==
        "Intermediate Metabolizer");
  CHECK(assign_phenotype(gene("CYP2C19"), {"Increased function", {}}, {"No function", {}}).phenotype ==
        "Intermediate Metabolizer");
}

TEST_CASE("an allele without an assigned function has no phenotype, which is not the same as indeterminate") {
  CHECK(assign_phenotype(gene("NUDT15"), {"Normal function", {}}, {std::nullopt, {}}).phenotype == "n/a");
  CHECK(assign_phenotype(gene("CYP2C9"), {"Normal function", 1.0}, {std::nullopt, std::nullopt}).phenotype ==
        "Indeterminate");
}

TEST_CASE("the bands of an activity score have the bounds of the source") {
  CHECK(assign_from_score(gene("CYP2D6"), 0).phenotype == "Poor Metabolizer");
  CHECK(assign_from_score(gene("CYP2D6"), 0.25).phenotype == "Intermediate Metabolizer");
  CHECK(assign_from_score(gene("CYP2D6"), 1).phenotype == "Intermediate Metabolizer");
  CHECK(assign_from_score(gene("CYP2D6"), 1.25).phenotype == "Normal Metabolizer");
  CHECK(assign_from_score(gene("CYP2D6"), 2.25).phenotype == "Normal Metabolizer");
  CHECK(assign_from_score(gene("CYP2D6"), 2.5).phenotype == "Ultrarapid Metabolizer");
  CHECK(assign_from_score(gene("DPYD"), 0.5).phenotype == "Poor Metabolizer");
  CHECK(assign_from_score(gene("DPYD"), 1).phenotype == "Intermediate Metabolizer");
}

TEST_CASE("one X chromosome has a rule of its own") {
  CHECK(assign_single(gene("G6PD"), {"III/Deficient", {}}).phenotype == "Deficient");
  CHECK(assign_phenotype(gene("G6PD"), {"III/Deficient", {}}, {"IV/Normal", {}}).phenotype == "Variable");
}

TEST_CASE("every score that two alleles can add up to lies in exactly one band") {
  for (const auto* symbol : {"CYP2C9", "CYP2D6", "DPYD"}) {
    const auto scores = attainable_scores(gene(symbol));
    CHECK(scores.size() >= 5);
    for (const double score : scores) {
      INFO(symbol << ' ' << score);
      CHECK(assign_from_score(gene(symbol), score).phenotype != "n/a");
    }
  }
}
