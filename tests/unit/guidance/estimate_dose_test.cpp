#include "guidance/estimate_dose.hpp"

#include "../../support/catalog.hpp"
#include "../../support/person.hpp"
#include "catch.hpp"

using namespace rxplain;
using namespace rxplain::test;

namespace {

using Status = DoseEstimate::Status;

const DoseAlgorithm& iwpc() {
  for (const auto& each : guidelines().estimates) {
    if (each.medicine == "warfarin") return each;
  }
  throw std::invalid_argument("no estimate for warfarin");
}

PersonFacts fifty(const std::string& race = "white") {
  return {{{"ageYears", 50}, {"heightCm", 172}, {"weightKg", 70}}, race, {{"amiodarone", false}, {"inducers", false}}};
}

GeneOutcome with_pairs(const std::string& symbol, const std::vector<std::vector<std::string>>& pairs) {
  GeneOutcome outcome;
  outcome.entry.symbol = symbol;
  for (const auto& pair : pairs)
    outcome.results.emplace_back().alleles = pair;
  return outcome;
}

GeneOutcome vkorc1(const std::vector<std::string>& phenotypes) {
  GeneOutcome outcome;
  outcome.entry.symbol = "VKORC1";
  for (const auto& phenotype : phenotypes) {
    auto& possible = outcome.results.emplace_back();
    possible.result.own.phenotype = phenotype;
    possible.alleles = {"one", "other"};
  }
  return outcome;
}

Observation read_as(const std::string& first, const std::string& second) {
  Observation observation;
  observation.state = ObservationState::Seen;
  observation.alleles = {first, second};
  return observation;
}

// CYP2C9 as given, VKORC1 -1639 GG, and nothing that an adjustment asks for.
GeneOutcomes genes(const std::vector<std::vector<std::string>>& cyp2c9,
                   const std::vector<std::string>& vkorc1_results = {"-1639 GG"}) {
  GeneOutcomes outcomes;
  outcomes["CYP2C9"] = with_pairs("CYP2C9", cyp2c9);
  outcomes["CYP2C9"].extra_sites["rs12777823"] = read_as("G", "G");
  outcomes["VKORC1"] = vkorc1(vkorc1_results);
  outcomes["CYP4F2"] = with_pairs("CYP4F2", {{"*1", "*1"}});
  return outcomes;
}

DoseEstimate estimate(const PersonFacts& person, const GeneOutcomes& outcomes,
                      const std::vector<TakenMedicine>& taken = {}) {
  return estimate_dose(guidelines(), iwpc(), {person, taken, outcomes});
}

// A site of a gene that was not called, as the file shows it.
GeneOutcomes uncalled(const std::string& gene_symbol, const std::string& site_id, const Observation& seen) {
  auto outcomes = genes({{"*1", "*1"}});
  auto& outcome = outcomes[gene_symbol];
  outcome.results.clear();
  SiteEntry entry;
  entry.id = site_id;
  entry.observation = seen;
  outcome.entry.sites.push_back(entry);
  return outcomes;
}

double contribution(const DoseEstimate& estimate, const std::string& id) {
  for (const auto& term : estimate.terms) {
    if (term.id == id) return term.contribution.min;
  }
  throw std::invalid_argument("no term " + id);
}

const DoseAdjustmentEntry* adjustment(const DoseEstimate& estimate, const std::string& id) {
  for (const auto& each : estimate.adjustments) {
    if (each.id == id) return &each;
  }
  return nullptr;
}

bool says(const std::vector<std::string>& sentences, const std::string& words) {
  return std::any_of(sentences.begin(), sentences.end(),
                     [&](const auto& sentence) { return sentence.find(words) != std::string::npos; });
}

}  // namespace

TEST_CASE("the terms of the paper are added up and squared") {
  const auto given = estimate(fifty(), genes({{"*1", "*3"}}, {"-1639 AG"}));
  // 5.6044 - 0.2614 * 5 + 0.0087 * 172 + 0.0128 * 70 + 0 (white) + 0 (amiodarone) + 0 (inducers) - 0.8677 - 0.9357
  //   = 5.6044 - 1.3070 + 1.4964 + 0.8960 - 0.8677 - 0.9357 = 4.8864
  // 4.8864 * 4.8864 = 23.8769 mg a week; 23.8769 / 7 = 3.4110 mg a day
  CHECK(given.status == Status::Given);
  CHECK(given.sum == NumberRange{4.8864, 4.8864});
  CHECK(given.per_week == NumberRange{23.9, 23.9});
  CHECK(given.per_day == NumberRange{3.4, 3.4});
  CHECK(contribution(given, "constant") == 5.6044);
  CHECK(contribution(given, "age") == -1.307);
  CHECK(contribution(given, "height") == 1.4964);
  CHECK(contribution(given, "weight") == 0.896);
  CHECK(contribution(given, "VKORC1") == -0.8677);
  CHECK(contribution(given, "CYP2C9") == -0.9357);
  CHECK(given.terms.size() == 9);
  CHECK(given.citation.pmid == "19228618");
  CHECK(given.notice.find("not an instruction") != std::string::npos);
}

TEST_CASE("amiodarone, inducers and race have terms of their own") {
  auto person = fifty("asian");
  person.takes = {{"amiodarone", true}, {"inducers", true}};
  const auto given = estimate(person, genes({{"*2", "*3"}}, {"-1639 AA"}));
  // 5.6044 - 1.3070 + 1.4964 + 0.8960 - 0.1092 - 0.5503 + 1.1816 - 1.6974 - 1.9206 = 3.5939; squared 12.9161
  CHECK(given.sum == NumberRange{3.5939, 3.5939});
  CHECK(given.per_week == NumberRange{12.9, 12.9});
}

// The WARG warfarin dose algorithm, table of the journal Blood with a worked example for a man of 50 years
// (http://ashpublications.net/view-large/7003162): 9.46832 - 0.90112 - 0.97546 - 0.03686 * 50 = 5.74874, to be squared.
// It has the form of IWPC's, for which no worked example was found.
TEST_CASE("the published example of an algorithm of the same form comes out as published") {
  DoseAlgorithm warg;
  DoseTerm constant;
  constant.id = "constant";
  constant.coefficient = 9.46832;
  DoseTerm age;
  age.id = "age";
  age.kind = DoseTerm::Kind::Measure;
  age.measure = "ageYears";
  age.coefficient = -0.03686;
  DoseTerm target;
  target.id = target.gene = "VKORC1";
  target.kind = DoseTerm::Kind::Gene;
  target.values = {{"-1639 GG", 0}, {"-1639 AG", -0.90112}, {"-1639 AA", -2.01863}};
  DoseTerm enzyme;
  enzyme.id = enzyme.gene = "CYP2C9";
  enzyme.kind = DoseTerm::Kind::Gene;
  enzyme.by_diplotype = true;
  enzyme.values = {{"*1/*1", 0}, {"*1/*3", -0.97546}};
  warg.terms = {constant, age, target, enzyme};
  const auto person = fifty();
  const auto outcomes = genes({{"*1", "*3"}}, {"-1639 AG"});
  const auto given = estimate_dose(guidelines(), warg, {person, {}, outcomes});
  CHECK(given.status == Status::Given);
  CHECK(given.sum == NumberRange{5.7487, 5.7487});
  CHECK(given.per_week == NumberRange{33, 33});
}

TEST_CASE("whole decades of age count") {
  auto person = fifty();
  person.measures["ageYears"] = 49.9;
  CHECK(contribution(estimate(person, genes({{"*1", "*1"}})), "age") == -1.0456);  // 4 * -0.2614
  person.measures["ageYears"] = 59;
  CHECK(contribution(estimate(person, genes({{"*1", "*1"}})), "age") == -1.307);  // 5 * -0.2614
}

TEST_CASE("what was not said is asked for, and gives no figure") {
  PersonFacts person;
  person.measures["ageYears"] = 50;
  const auto none = estimate(person, genes({{"*1", "*1"}}));
  CHECK(none.status == Status::Withheld);
  CHECK(none.missing == std::vector<std::string>{"heightCm", "weightKg", "takes.amiodarone", "takes.inducers"});
  CHECK(none.terms.empty());
  CHECK(none.adjustments.empty());
  CHECK(says(none.reasons, "height in cm, weight in kg"));
}

TEST_CASE("a race that was not said has the paper's own term, and is said to have it") {
  const auto given = estimate(fifty(""), genes({{"*1", "*1"}}));
  CHECK(contribution(given, "race") == -0.1032);
  CHECK(given.terms[4].text.find("not given") != std::string::npos);
}

TEST_CASE("a medicine that was typed counts as taken, in any of its names") {
  auto person = fifty();
  person.takes = {};
  const auto given = estimate(person, genes({{"*1", "*1"}}), {{" TEGRETOL ", nullptr}, {"amiodarona", nullptr}});
  CHECK(contribution(given, "inducers") == 1.1816);
  CHECK(contribution(given, "amiodarone") == -0.5503);
}

TEST_CASE("nobody under 18 years gets the adults' figure") {
  auto person = fifty();
  person.measures["ageYears"] = 17.9;
  const auto none = estimate(person, genes({{"*1", "*1"}}));
  CHECK(none.status == Status::Withheld);
  CHECK(says(none.reasons, "younger than 18"));
  person.measures["ageYears"] = 18;
  CHECK(estimate(person, genes({{"*1", "*1"}})).status == Status::Given);
}

TEST_CASE("a gene that was not tested has the term for an unknown genotype, not that of a usual result") {
  auto outcomes = uncalled("VKORC1", "rs9923231", {});
  const auto given = estimate(fifty(), outcomes);
  CHECK(given.status == Status::Given);
  CHECK(contribution(given, "VKORC1") == -0.4854);
  CHECK(says(given.remarks, "VKORC1 was not called"));
  outcomes = uncalled("CYP2C9", "rs1799853", {});
  CHECK(contribution(estimate(fifty(), outcomes), "CYP2C9") == -0.2188);
}

TEST_CASE("without any genotype there is no estimate") {
  const auto none = estimate(fifty(), {});
  CHECK(none.status == Status::Withheld);
  CHECK(says(none.reasons, "dose clinically"));
}

TEST_CASE("a change that could not be named is no unknown genotype") {
  auto weak = read_as("C", "T");
  weak.state = ObservationState::LowQuality;
  CHECK(says(estimate(fifty(), uncalled("VKORC1", "rs9923231", weak)).reasons, "shows a change"));
  Observation conflict;
  conflict.state = ObservationState::Conflict;
  CHECK(estimate(fifty(), uncalled("CYP2C9", "rs1799853", conflict)).status == Status::Withheld);
  auto reference = read_as("C", "C");
  reference.state = ObservationState::LowQuality;
  CHECK(estimate(fifty(), uncalled("VKORC1", "rs9923231", reference)).status == Status::Given);
}

TEST_CASE("where more than one result remains the range covers them all") {
  const auto given = estimate(fifty(), genes({{"*1", "*1"}, {"*1", "*3"}, {"*1", "*2"}}, {"-1639 AG", "-1639 GG"}));
  // least: 6.6898 - 0.9357 - 0.8677 = 4.8864, squared 23.8769; most: 6.6898, squared 44.7534
  CHECK(given.per_week == NumberRange{23.9, 44.8});
  CHECK(given.per_day == NumberRange{3.4, 6.4});
  CHECK(says(given.remarks, "*1/*1, *1/*3, *1/*2"));
}

TEST_CASE("an allele without a term gives no estimate") {
  for (const std::string allele : {"*4", "*9", "*13", "*14", "*29"}) {
    INFO(allele);
    const auto none = estimate(fifty(), genes({{"*1", allele}}));
    CHECK(none.status == Status::Withheld);
    CHECK(says(none.reasons, "no term for *1/" + allele));
    const auto open = estimate(fifty(), genes({{"*1", "*1"}, {"*1", allele}}));
    CHECK(open.status == Status::Given);
    CHECK(says(open.remarks, "*1/" + allele + " cannot be excluded"));
  }
}

TEST_CASE("*5, *6, *8 and *11 are never the usual result in silence") {
  for (const std::string allele : {"*5", "*6", "*8", "*11"}) {
    INFO(allele);
    const auto given = estimate(fifty("black"), genes({{"*1", allele}}));
    CHECK(given.status == Status::BeforeAdjustment);
    CHECK(says(given.remarks, "no term for " + allele));
    const auto* lower = adjustment(given, "cyp2c9-one");
    REQUIRE(lower != nullptr);
    CHECK(lower->certain);
    CHECK(lower->percent == NumberRange{-30, -15});
    // (6.6898 - 0.2760) squared = 41.1368; times 0.70 and 0.85
    CHECK(lower->per_week == NumberRange{28.8, 35});
    CHECK(lower->text.find("lower the calculated dose by 15 to 30 percent") != std::string::npos);
  }
  const auto both = estimate(fifty("black"), genes({{"*8", "*8"}}));
  CHECK(adjustment(both, "cyp2c9-one") == nullptr);
  REQUIRE(adjustment(both, "cyp2c9-two") != nullptr);
  CHECK(adjustment(both, "cyp2c9-two")->percent == NumberRange{-40, -20});
  CHECK(contribution(estimate(fifty(), genes({{"*2", "*11"}})), "CYP2C9") == -0.5211);
}

TEST_CASE("where *8 cannot be excluded that is told, and African Americans get no estimate") {
  const std::vector<std::vector<std::string>> open = {{"*1", "*1"}, {"*1", "*8"}};
  const auto given = estimate(fifty(), genes(open));
  CHECK(given.status == Status::Given);
  CHECK(says(given.remarks, "*8 cannot be excluded"));
  REQUIRE(adjustment(given, "cyp2c9-one") != nullptr);
  CHECK_FALSE(adjustment(given, "cyp2c9-one")->certain);
  CHECK(estimate(fifty("mixed-or-unknown"), genes(open)).status == Status::Given);
  const auto none = estimate(fifty("black"), genes(open));
  CHECK(none.status == Status::Withheld);
  CHECK(says(none.reasons, "dose clinically"));
}

TEST_CASE("an adjustment is told to those whom it may be for") {
  auto outcomes = genes({{"*1", "*1"}});
  outcomes["CYP2C9"].extra_sites["rs12777823"] = read_as("A", "G");
  outcomes["CYP4F2"] = with_pairs("CYP4F2", {{"*1", "*3"}});
  const auto white = estimate(fifty(), outcomes);
  CHECK(adjustment(white, "rs12777823") == nullptr);
  REQUIRE(adjustment(white, "cyp4f2") != nullptr);
  CHECK(adjustment(white, "cyp4f2")->per_week == NumberRange{47, 49.2});  // 44.7534 times 1.05 and 1.10
  const auto black = estimate(fifty("black"), outcomes);
  CHECK(adjustment(black, "cyp4f2") == nullptr);
  REQUIRE(adjustment(black, "rs12777823") != nullptr);
  CHECK(adjustment(black, "rs12777823")->certain);
  CHECK(adjustment(black, "rs12777823")->percent == NumberRange{-25, -10});
  CHECK(black.per_week == NumberRange{41.1, 41.1});  // not applied
  CHECK(estimate(fifty("mixed-or-unknown"), outcomes).adjustments.size() == 2);
}

TEST_CASE("a site that was not tested leaves its adjustment possible") {
  auto outcomes = genes({{"*1", "*1"}});
  outcomes["CYP2C9"].extra_sites.clear();
  const auto given = estimate(fifty("black"), outcomes);
  REQUIRE(adjustment(given, "rs12777823") != nullptr);
  CHECK_FALSE(adjustment(given, "rs12777823")->certain);
  CHECK(adjustment(estimate(fifty("black"), genes({{"*1", "*1"}})), "rs12777823") == nullptr);
}

TEST_CASE("a phenotype without alleles gives no estimate") {
  auto outcomes = genes({{"*1", "*1"}});
  outcomes["CYP2C9"].results[0].alleles.clear();
  CHECK(says(estimate(fifty(), outcomes).reasons, "without alleles"));
}

TEST_CASE("a sum that is not above zero is not squared") {
  auto person = fifty("black");
  person.measures = {{"ageYears", 95}, {"heightCm", 130}, {"weightKg", 30}};
  person.takes["amiodarone"] = true;
  // 5.6044 - 2.3526 + 1.1310 + 0.3840 - 0.2760 - 0.5503 - 1.6974 - 2.3312 = -0.0881
  const auto none = estimate(person, genes({{"*3", "*3"}}, {"-1639 AA"}));
  CHECK(none.status == Status::Withheld);
  CHECK(says(none.reasons, "outside the range"));
}
