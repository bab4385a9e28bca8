#include "phenotype/phenoconversion.hpp"

#include "../../support/catalog.hpp"
#include "catch.hpp"
#include "guidance/advise_current.hpp"
#include "phenotype/influence_notes.hpp"

using namespace rxplain;
using namespace rxplain::test;

namespace {

using Status = CurrentResults::Status;

const MedicineGuide* guide(const std::string& name) {
  for (const auto& each : guidelines().medicines) {
    if (each.name == name) return &each;
  }
  return nullptr;
}

std::vector<Influences> taking(const std::vector<std::string>& names) {
  std::vector<TakenMedicine> taken;
  for (const auto& name : names)
    taken.push_back({name, guide(name)});
  return influences_of(guidelines(), taken);
}

Influences on(const std::string& enzyme, const std::vector<std::string>& names) {
  for (const auto& each : taking(names)) {
    if (each.enzyme->enzyme == enzyme) return each;
  }
  throw std::invalid_argument("nothing influences " + enzyme);
}

PossibleResult possible(double score, const std::vector<std::string>& alleles) {
  const auto& cyp2d6 = gene("CYP2D6");
  return {{assign_from_score(cyp2d6, score), {{"dpwg", assign_from_score(cyp2d6, score, "dpwg")}}}, alleles};
}

GeneOutcome scored(const std::vector<double>& scores) {
  GeneOutcome outcome;
  outcome.entry.symbol = "CYP2D6";
  for (const double score : scores)
    outcome.results.push_back(possible(score, {"*1", "*1"}));
  return outcome;
}

CurrentResults cyp2d6(const std::vector<double>& scores, const std::vector<std::string>& names) {
  return current_results(gene("CYP2D6"), scored(scores), on("CYP2D6", names));
}

std::vector<double> scores_of(const std::vector<GeneResult>& results) {
  std::vector<double> scores;
  for (const auto& result : results)
    scores.push_back(result.activity_score.value_or(-1));
  return scores;
}

std::vector<double> looked_up(const CurrentResults& current) {
  std::vector<double> scores;
  for (const auto& each : current.lookup)
    scores.push_back(each.result.own.activity_score.value_or(-1));
  return scores;
}

using Scores = std::vector<double>;

MedicineEntry advice_on(const std::string& name, const std::vector<double>& scores,
                        const std::vector<std::string>& taken) {
  GeneOutcomes outcomes = {{"CYP2D6", scored(scores)}};
  return advise_current(guidelines(), *guide(name), taking(taken), outcomes);
}

bool has_note(const MedicineEntry& entry, const std::string& code) {
  for (const auto& advice : entry.advice) {
    for (const auto& note : advice.notes) {
      if (note.code == code) return true;
    }
  }
  return false;
}

}  // namespace

TEST_CASE("a strong inhibitor takes all activity away") {
  const auto current = cyp2d6({2}, {"paroxetine"});
  CHECK(current.status == Status::Changed);
  CHECK(scores_of(current.now) == Scores{0});
  CHECK(current.now[0].phenotype == "Poor Metabolizer");
}

TEST_CASE("a moderate inhibitor takes half of the activity away") {
  const auto current = cyp2d6({2}, {"duloxetine"});
  CHECK(current.status == Status::Changed);
  CHECK(scores_of(current.now) == Scores{1});
  CHECK(current.now[0].phenotype == "Intermediate Metabolizer");
}

TEST_CASE("the result by another source's rules is converted by that source's rules") {
  const auto current = cyp2d6({2.5}, {"paroxetine"});
  REQUIRE(current.lookup.size() == 1);
  CHECK(current.lookup[0].result.by("dpwg").phenotype == "Poor Metabolizer");
}

TEST_CASE("a weak inhibitor changes no score") {
  const auto current = cyp2d6({2}, {"sertraline"});
  CHECK(current.status == Status::Unchanged);
  CHECK(scores_of(current.now) == Scores{2});
}

TEST_CASE("a result without activity has none to lose") {
  CHECK(cyp2d6({0}, {"paroxetine"}).status == Status::Unchanged);
}

TEST_CASE("of several inhibitors the strongest counts, once") {
  CHECK(scores_of(cyp2d6({2}, {"duloxetine", "bupropion", "sertraline"}).now) == Scores{0});
  CHECK(scores_of(cyp2d6({2}, {"duloxetine", "mirabegron"}).now) == Scores{1});
}

TEST_CASE("every result that remains possible is converted") {
  CHECK(scores_of(cyp2d6({1, 2}, {"duloxetine"}).now) == Scores{0.5, 1});
}

TEST_CASE("a result without a score stays as it is") {
  auto outcome = scored({2});
  PossibleResult without_score;
  without_score.result.own.phenotype = indeterminate;
  outcome.results.push_back(without_score);
  const auto current = current_results(gene("CYP2D6"), outcome, on("CYP2D6", {"paroxetine"}));
  CHECK(scores_of(current.now) == Scores{0, -1});
}

TEST_CASE("a gene that was not called stays open") {
  const auto current = cyp2d6({}, {"paroxetine"});
  CHECK(current.status == Status::CannotTell);
  CHECK(current.lookup.empty());
}

TEST_CASE("a medicine that is also a cream leaves the genetic result possible beside the converted one") {
  const auto current = cyp2d6({2}, {"terbinafine"});
  CHECK(current.status == Status::CannotTell);
  CHECK(scores_of(current.now) == Scores{2, 0});
  CHECK(cyp2d6({2}, {"terbinafine", "paroxetine"}).status == Status::Changed);
}

TEST_CASE("a halved score between two listed ones is looked up as its neighbours of the same phenotype") {
  const auto quarter = cyp2d6({0.25}, {"duloxetine"});
  CHECK(scores_of(quarter.now) == Scores{0.125});
  CHECK(looked_up(quarter) == Scores{0.25});
  CHECK(looked_up(cyp2d6({1.25}, {"duloxetine"})) == Scores{0.5, 0.75});
  CHECK(looked_up(cyp2d6({2.25}, {"duloxetine"})) == Scores{1});
}

TEST_CASE("half of a lower bound may be anything above it") {
  GeneOutcome outcome;
  outcome.results.push_back(possible(4, {"*1", "*1x≥3"}));
  REQUIRE(outcome.results[0].result.own.phenotype == "Ultrarapid Metabolizer");
  const auto current = current_results(gene("CYP2D6"), outcome, on("CYP2D6", {"duloxetine"}));
  CHECK(scores_of(current.now) == Scores{2, 4});
}

TEST_CASE("medicines are known by name, other names and brands, in any letters") {
  CHECK(on("CYP2D6", {"PAXIL"}).all.front().in_words() == "PAXIL (paroxetine)");
  CHECK(on("CYP2D6", {" paroxetina "}).all.front().row->name == "paroxetine");
  CHECK(on("CYP2D6", {"fluoxetine and olanzapine"}).all.front().row->name == "fluoxetine");
  CHECK(taking({"moonlight"}).empty());
}

TEST_CASE("no medicine slows the same enzyme by two rows") {
  for (const auto& enzyme : guidelines().interactions) {
    for (const auto& row : enzyme.medicines) {
      INFO(enzyme.enzyme << " " << row.name);
      CHECK(on(enzyme.enzyme, {row.name}).all.size() == 1);
      CHECK_FALSE(row.citation.url.empty());
    }
  }
}

TEST_CASE("advice on another medicine is looked up by the current result, and says which medicine caused it") {
  const auto alone = advice_on("codeine", {2}, {});
  CHECK(alone.category == "standard");
  CHECK(alone.advice[0].notes.empty());
  const auto with = advice_on("codeine", {2}, {"paroxetine"});
  CHECK(with.category == "avoid");
  REQUIRE(has_note(with, "phenoconversion"));
  CHECK(with.advice[0].notes[0].text.find("paroxetine") != std::string::npos);
  CHECK(with.advice[0].notes[0].text.find("Normal Metabolizer (2.0)") != std::string::npos);
}

TEST_CASE("advice on the medicine that causes it is looked up by the genetic result") {
  const auto own = advice_on("paroxetine", {2}, {"paroxetine"});
  CHECK(own.category == advice_on("paroxetine", {2}, {}).category);
  CHECK(has_note(own, "phenoconversion-caution"));
}

TEST_CASE("advice whose source knows no rule is looked up by the genetic result, with a caution") {
  const auto entry = advice_on("vortioxetine", {2}, {"bupropion"});
  CHECK(entry.category == advice_on("vortioxetine", {2}, {}).category);
  CHECK(has_note(entry, "phenoconversion-caution"));
  CHECK_FALSE(has_note(entry, "phenoconversion"));
}

TEST_CASE("without a number from a source no category changes") {
  GeneOutcome normal;
  normal.results.resize(1);
  normal.results[0].result.own.phenotype = "Normal Metabolizer";
  GeneOutcomes outcomes = {{"CYP2C19", normal}};
  const auto with = advise_current(guidelines(), *guide("clopidogrel"), taking({"fluoxetine"}), outcomes);
  CHECK(with.category == advise(guidelines(), *guide("clopidogrel"), outcomes).category);
  CHECK(has_note(with, "phenoconversion-caution"));
}

TEST_CASE("medicines that slow and speed up one enzyme are said to be unsettled") {
  auto outcome = scored({2});
  describe_current(guidelines(), gene("CYP2C19"), on("CYP2C19", {"fluoxetine", "rifampin"}), outcome);
  REQUIRE(outcome.entry.current);
  CHECK(outcome.entry.current->status == "cannot-tell");
  CHECK(outcome.entry.current->because.size() == 2);
  CHECK(outcome.entry.notes.back().text.find("fluoxetine") != std::string::npos);
  CHECK(outcome.entry.notes.back().text.find("rifampin") != std::string::npos);
}

TEST_CASE("both the genetic and the current result are told of a gene") {
  auto outcome = scored({2});
  describe_current(guidelines(), gene("CYP2D6"), on("CYP2D6", {"paroxetine"}), outcome);
  REQUIRE(outcome.entry.current);
  CHECK(outcome.entry.current->status == "changed");
  CHECK(outcome.entry.current->activity_scores == Scores{0});
  CHECK(outcome.entry.current->because[0].medicine == "paroxetine");
  CHECK(outcome.entry.current->rule->pmid == "33387367");
  CHECK(outcome.entry.notes.back().code == "phenoconversion");
}

TEST_CASE("where one number exists and medicines work against each other, every result is open") {
  auto enzyme = *on("CYP2D6", {"paroxetine"}).enzyme;
  auto inducer = enzyme.medicines[0];
  inducer.effect = InteractingMedicine::Effect::Inducer;
  const Influences both{&enzyme, {{&enzyme.medicines[0], {"a", nullptr}}, {&inducer, {"b", nullptr}}}};
  const auto current = current_results(gene("CYP2D6"), scored({2}), both);
  CHECK(current.status == Status::CannotTell);
  CHECK(current.lookup.empty());
}
