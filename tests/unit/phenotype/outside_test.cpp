#include "phenotype/outside.hpp"

#include "../../support/catalog.hpp"
#include "catch.hpp"
#include "outside/formats.hpp"

using namespace rxplain;
using namespace rxplain::test;

namespace {

GeneOutcome given(const std::string& symbol, const OutsideCall& call) {
  GeneOutcome outcome;
  outcome.entry.symbol = symbol;
  apply_outside_call(guidelines(), gene(symbol), call, outcome);
  return outcome;
}

GeneOutcome cyp2d6(const std::string& diplotype) { return given("CYP2D6", {"CYP2D6", diplotype, "", ""}); }

bool has_note(const GeneOutcome& outcome, const std::string& code) {
  for (const auto& note : outcome.entry.notes) {
    if (note.code == code) return true;
  }
  return false;
}

}  // namespace

TEST_CASE("a diplotype from elsewhere gets its phenotype by the gene's own rules") {
  CHECK(cyp2d6("*4/*4").entry.phenotypes == std::vector<std::string>{"Poor Metabolizer"});
  CHECK(cyp2d6("*4/*41").entry.activity_score == 0.25);
  CHECK(cyp2d6("*1/*4").entry.source == ResultSource::Outside);
}

TEST_CASE("copies multiply, tandems add, deletions count nothing") {
  CHECK(cyp2d6("*1/*2x2").entry.activity_score == 3.0);
  CHECK(cyp2d6("*1/*36+*10").entry.activity_score == 1.25);
  CHECK(cyp2d6("*1/*5").entry.activity_score == 1.0);
  CHECK(cyp2d6("*1/*36x2+*10").entry.activity_score == 1.25);
}

TEST_CASE("a name that nobody knows makes no result") {
  const auto outcome = cyp2d6("*1/*9999");
  CHECK(outcome.entry.status == GeneStatus::NotCallable);
  CHECK(outcome.results.empty());
  CHECK(has_note(outcome, "unknown-allele"));
}

TEST_CASE("a phenotype alone leaves every score of its band possible") {
  const auto outcome = given("CYP2D6", {"CYP2D6", "", "Poor Metabolizer", ""});
  CHECK(outcome.entry.status == GeneStatus::Called);
  CHECK(outcome.entry.possible.activity_scores == std::vector<double>{0.0});
  CHECK(given("CYP2D6", {"CYP2D6", "", "Intermediate Metabolizer", ""}).entry.possible.activity_scores.size() > 2);
  CHECK(given("CYP2D6", {"CYP2D6", "", "Turbo Metabolizer", ""}).results.empty());
}

TEST_CASE("an HLA allele is negative only where both copies were typed") {
  CHECK(given("HLA-B", {"HLA-B", "*57:01/*15:01", "", ""}).statuses.at("*57:01") == "*57:01 positive");
  CHECK(given("HLA-B", {"HLA-B", "*57:01/*15:01", "", ""}).statuses.at("*58:01") == "*58:01 negative");
  CHECK(given("HLA-B", {"HLA-B", "*15:01", "", ""}).statuses.count("*57:01") == 0);
  CHECK(given("HLA-B", {"HLA-B", "", "*57:01 negative", ""}).statuses.size() == 1);
}

TEST_CASE("lines that make no sense are refused with their number") {
  const auto refuse = [](const std::string& text) { return parse_outside_calls(text, guidelines()); };
  CHECK(refuse("CYP2D6\t*1/*4\nNOGENE\t*1/*1\n").failure().message.find("Line 2") == 0);
  CHECK(refuse("CYP2D6\n").failure().code == "bad-outside-calls");
  CHECK(refuse("CYP2D6\t*1/*4\nCYP2D6\t*1/*1\n").failure().message.find("second time") != std::string::npos);
  CHECK(refuse("CYP2D6\t\t\t\n").failure().message.find("no result") != std::string::npos);
  REQUIRE(refuse("# comment\r\n\r\nCYP2D6\t*1/*4\tNormal Metabolizer\t1.0\r\n"));
  CHECK(refuse("# comment\r\n\r\nCYP2D6\t*1/*4\r\n").value().front().diplotype == "*1/*4");
}
