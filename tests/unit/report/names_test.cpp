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
