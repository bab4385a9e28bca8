#include "guidance/next_steps.hpp"

#include "../../support/catalog.hpp"
#include "catch.hpp"

using namespace rxplain;
using namespace rxplain::test;

namespace {

MedicineEntry waiting(const std::string& name, const std::vector<std::string>& genes) {
  MedicineEntry medicine;
  medicine.name = name;
  AdviceEntry advice;
  advice.category = "cannot-tell";
  advice.waits_for = genes;
  medicine.advice = {advice};
  return medicine;
}

GeneEntry entry(const std::string& symbol, const std::vector<SiteEntry>& sites = {}) {
  GeneEntry gene;
  gene.symbol = symbol;
  gene.sites = sites;
  return gene;
}

SiteEntry site(const std::string& id, ObservationState state, bool must_test = false) {
  SiteEntry site;
  site.id = id;
  site.observation.state = state;
  site.must_test = must_test;
  return site;
}

std::vector<std::string> genes_of(const std::vector<NextStepEntry>& steps) {
  std::vector<std::string> genes;
  for (const auto& step : steps)
    genes.push_back(step.gene);
  return genes;
}

}  // namespace

TEST_CASE("the gene that an asked medicine waits for comes first, then the one that most wait for") {
  const std::vector<MedicineEntry> medicines = {waiting("one", {"CYP2D6"}), waiting("other", {"CYP2D6", "TPMT"}),
                                                waiting("third", {"HLA-B"})};
  const std::vector<GeneEntry> genes = {entry("CYP2C9"), entry("CYP2D6"), entry("HLA-B"), entry("TPMT")};
  const auto unasked = next_steps(guidelines(), medicines, genes, {});
  CHECK(genes_of(unasked) == std::vector<std::string>{"CYP2D6", "HLA-B", "TPMT"});
  CHECK(unasked[0].medicines == std::vector<std::string>{"one", "other"});
  CHECK(unasked[0].asked.empty());
  const auto asked = next_steps(guidelines(), medicines, genes, {{"Third", "third"}, {"nonsense", std::nullopt}});
  CHECK(genes_of(asked) == std::vector<std::string>{"HLA-B", "CYP2D6", "TPMT"});
  CHECK(asked[0].asked == std::vector<std::string>{"third"});
}

TEST_CASE("a test is named by what it must find") {
  const std::vector<MedicineEntry> medicines = {waiting("one", {"CYP2D6", "HLA-B", "G6PD", "TPMT", "CYP2C19"})};
  const auto known = site("rs1800462", ObservationState::Seen, true);
  const auto missing = site("rs1142345", ObservationState::NotTested, true);
  const auto rare = site("rs1800584", ObservationState::NotTested);
  const auto doubtful = site("rs1800460", ObservationState::LowQuality);
  const auto steps = next_steps(guidelines(), medicines,
                                {entry("CYP2C19", {known}), entry("CYP2D6"), entry("G6PD"), entry("HLA-B"),
                                 entry("TPMT", {known, doubtful, rare, missing})},
                                {});
  REQUIRE(steps.size() == 5);
  CHECK(steps[0].test == "phase");
  CHECK(steps[1].test == "copy-number");
  CHECK(steps[2].test == "enzyme-activity");
  CHECK(steps[3].test == "typing");
  CHECK(steps[4].test == "sites");
  CHECK(steps[4].sites == std::vector<std::string>{"rs1142345", "rs1800460"});
  CHECK(steps[4].text.find("rs1142345, rs1800460") != std::string::npos);
  CHECK(steps[1].patient.find("CYP2D6") != std::string::npos);
}

TEST_CASE("where no advice waits there is nothing to ask for") {
  CHECK(next_steps(guidelines(), {waiting("one", {})}, {entry("CYP2D6")}, {}).empty());
}
