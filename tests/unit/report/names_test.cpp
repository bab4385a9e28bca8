#include <algorithm>
#include <stdexcept>

#include "../../support/catalog.hpp"
#include "catch.hpp"

using namespace rxplain;
using namespace rxplain::test;

namespace {

GeneNames names(const std::string& symbol) {
  const auto all = names_of(guidelines());
  for (const auto& gene : all.genes) {
    if (gene.symbol == symbol) return gene;
  }
  throw std::invalid_argument(symbol);
}

bool has(const std::vector<std::string>& all, const std::string& one) {
  return std::find(all.begin(), all.end(), one) != all.end();
}

}  // namespace

TEST_CASE("the names of a gene are what may be typed in") {
  const auto cyp2d6 = names("CYP2D6");
  CHECK(cyp2d6.copies);
  CHECK(cyp2d6.alleles.front() == "*1");
  CHECK(has(cyp2d6.alleles, "*2x2"));
  CHECK(has(cyp2d6.phenotypes, "Poor Metabolizer"));
  CHECK(cyp2d6.activity_scores.front() == 0.0);
  CHECK_FALSE(names("CYP2C19").copies);
  CHECK(names("CYP2C19").activity_scores.empty());
  CHECK(names("HLA-B").alleles.empty());
  CHECK(has(names("HLA-B").phenotypes, "*57:01 positive"));
  CHECK_FALSE(names("MT-RNR1").pair);
}

namespace {

const MedicineNames* find(const std::vector<MedicineNames>& all, const std::string& name) {
  const auto found = std::find_if(all.begin(), all.end(), [&](const auto& each) { return each.name == name; });
  return found == all.end() ? nullptr : &*found;
}

}  // namespace

TEST_CASE("a medicine is known by its brands, its names elsewhere and the ways in which people misspell it") {
  const auto all = names_of(guidelines()).medicines;
  const auto* codeine = find(all, "codeine");
  REQUIRE(codeine != nullptr);
  CHECK(codeine->covered);
  CHECK(codeine->enzymes.empty());
  CHECK(has(codeine->brands, "Solpadol"));
  CHECK(has(codeine->misspellings, "codiene"));
  CHECK(has(codeine->other_names, "codeína"));
  CHECK_FALSE(codeine->medicine_class.empty());
}

TEST_CASE("a medicine that only influences an enzyme has names, too, and is not covered") {
  const auto all = names_of(guidelines()).medicines;
  const auto* bupropion = find(all, "bupropion");
  REQUIRE(bupropion != nullptr);
  CHECK_FALSE(bupropion->covered);
  CHECK(has(bupropion->other_names, "Zyban"));
  CHECK(has(bupropion->enzymes, "CYP2D6"));
  const auto* paroxetine = find(all, "paroxetine");
  REQUIRE(paroxetine != nullptr);
  CHECK(paroxetine->covered);
  CHECK(has(paroxetine->enzymes, "CYP2D6"));
}

TEST_CASE("a product of two medicines keeps its own names") {
  const auto all = names_of(guidelines()).medicines;
  CHECK_FALSE(has(find(all, "bupropion")->other_names, "Auvelity"));
  CHECK(has(find(all, "dextromethorphan and bupropion")->enzymes, "CYP2D6"));
}

TEST_CASE("typed results are read from the options") {
  const auto options = parse_options(R"({"typed": [{"gene": "CYP2D6", "diplotype": "*1/*4"}]})");
  REQUIRE(options);
  CHECK(options.value().typed.front().diplotype == "*1/*4");
  CHECK(parse_options(R"({"typed": [{"gene": "CYP2D6", "dose": "1"}]})").failure().code == "bad-options");
  CHECK(parse_options(R"({"typed": "CYP2D6"})").failure().code == "bad-options");
  ReportOptions unknown;
  unknown.typed = {{"NOGENE", "*1/*1", "", ""}};
  CHECK(make_report(guidelines(), {}, unknown).failure().code == "bad-options");
}
