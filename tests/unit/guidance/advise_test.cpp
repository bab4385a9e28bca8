#include "guidance/advise.hpp"

#include <algorithm>
#include <iterator>

#include "../../support/catalog.hpp"
#include "catch.hpp"

using namespace rxplain;
using namespace rxplain::test;

namespace {

const MedicineGuide& medicine(const std::string& name) {
  for (const auto& each : guidelines().medicines) {
    if (each.name == name) return each;
  }
  throw std::invalid_argument("no medicine " + name);
}

GeneOutcome with_results(const std::string& symbol, const std::vector<GeneResult>& results) {
  GeneOutcome outcome;
  outcome.entry.symbol = symbol;
  for (const auto& result : results)
    outcome.results.push_back({{result, {}}, {"*1", "*1"}});
  return outcome;
}

GeneOutcomes cyp2c19(const std::vector<std::string>& phenotypes) {
  std::vector<GeneResult> results;
  for (const auto& phenotype : phenotypes)
    results.push_back({phenotype, std::nullopt});
  return {{"CYP2C19", with_results("CYP2C19", results)}};
}

GeneOutcomes thiopurine(const std::string& tpmt, const std::string& nudt15) {
  GeneOutcomes outcomes;
  if (!tpmt.empty()) outcomes["TPMT"] = with_results("TPMT", {{tpmt, std::nullopt}});
  if (!nudt15.empty()) outcomes["NUDT15"] = with_results("NUDT15", {{nudt15, std::nullopt}});
  return outcomes;
}

std::vector<AdviceEntry> advice_of(const std::string& source, const MedicineEntry& entry) {
  std::vector<AdviceEntry> found;
  std::copy_if(entry.advice.begin(), entry.advice.end(), std::back_inserter(found),
               [&](const auto& advice) { return advice.source == source; });
  return found;
}

// Whether any source makes a recommendation for some result at all.
bool ever_recommends(const MedicineGuide& guide) {
  return std::any_of(guide.guidelines.begin(), guide.guidelines.end(), [](const auto& guideline) {
    return std::any_of(guideline.advice.begin(), guideline.advice.end(),
                       [](const auto& rule) { return rule.category != "no-guidance"; });
  });
}

}  // namespace

TEST_CASE("one result leads to the source's advice, with its citation") {
  const auto entry = advise(guidelines(), medicine("citalopram"), cyp2c19({"Poor Metabolizer"}));
  CHECK(entry.category == "adjust");
  const auto cpic = advice_of("CPIC", entry);
  REQUIRE(cpic.size() == 1);
  CHECK(cpic[0].strength == "Strong");
  CHECK(cpic[0].phenotypes.at("CYP2C19") == "Poor Metabolizer");
  CHECK_FALSE(cpic[0].citation_url.empty());
}

TEST_CASE("a gene without a result leaves every result open, so nothing can be told") {
  for (const auto& guide : guidelines().medicines) {
    INFO(guide.name);
    const auto entry = advise(guidelines(), guide, {});
    CHECK(entry.category == (ever_recommends(guide) ? "cannot-tell" : "no-guidance"));
    REQUIRE_FALSE(entry.advice.empty());
    for (const auto& advice : entry.advice)
      CHECK((advice.category == "no-guidance" || advice.open.size() > 1));
  }
}

TEST_CASE("results that lead to one category give that category, whichever of them is true") {
  CHECK(advise(guidelines(), medicine("citalopram"), cyp2c19({"Poor Metabolizer", "Intermediate Metabolizer"}))
            .category == "adjust");
  CHECK(advise(guidelines(), medicine("citalopram"), cyp2c19({"Normal Metabolizer", "Intermediate Metabolizer"}))
            .category == "cannot-tell");
}

TEST_CASE("one gene's danger stands although the other was not tested") {
  CHECK(advise(guidelines(), medicine("azathioprine"), thiopurine("Poor Metabolizer", "")).category == "avoid");
}

TEST_CASE("one gene's normal result is not enough while the other was not tested") {
  CHECK(advise(guidelines(), medicine("azathioprine"), thiopurine("Normal Metabolizer", "")).category == "cannot-tell");
  CHECK(
      advise(guidelines(), medicine("azathioprine"), thiopurine("Normal Metabolizer", "Normal Metabolizer")).category ==
      "standard");
}

TEST_CASE("an allele without an assigned function does not silence the other gene's danger") {
  CHECK(advise(guidelines(), medicine("azathioprine"), thiopurine("n/a", "Poor Metabolizer")).category == "avoid");
}

TEST_CASE("an allele without an assigned function is never standard where it alone decides") {
  CHECK(advise(guidelines(), medicine("citalopram"), cyp2c19({"n/a"})).category == "no-guidance");
}

TEST_CASE("advice that depends on the use takes the category that asks most of the reader") {
  const auto entry = advise(guidelines(), medicine("clopidogrel"), cyp2c19({"Intermediate Metabolizer"}));
  CHECK(entry.category == "avoid");
  CHECK(advice_of("CPIC", entry).size() == 3);
}

TEST_CASE("a remark beside the advice does not set the medicine's category") {
  GeneOutcomes outcomes;
  outcomes["CYP2C9"] = with_results("CYP2C9", {{"Normal Metabolizer", 2.0}});
  outcomes["VKORC1"] = with_results("VKORC1", {{"-1639 GG", std::nullopt}});
  outcomes["CYP4F2"] = with_results("CYP4F2", {{"n/a", std::nullopt}});
  outcomes["CYP4F2"].results[0].alleles = {"*1", "*3"};
  const auto entry = advise(guidelines(), medicine("warfarin"), outcomes);
  CHECK(entry.category == "standard");
  bool remark = false;
  for (const auto& advice : entry.advice)
    remark = remark || (advice.addition && advice.category == "adjust");
  CHECK(remark);
}
