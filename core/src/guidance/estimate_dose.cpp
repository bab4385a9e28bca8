#include "guidance/estimate_dose.hpp"

#include <algorithm>
#include <cmath>

#include "base/text.hpp"
#include "guidance/dose_genotype.hpp"
#include "phenotype/gene_notes.hpp"

namespace rxplain {

namespace {

using Fill = std::map<std::string, std::string>;
using Kind = DoseTerm::Kind;
using Status = DoseEstimate::Status;
using Carried = AdjustmentReading::Carried;

constexpr double days_a_week = 7;
constexpr double tenths = 10;
constexpr double ten_thousandths = 10000;

double rounded(double value, double parts) { return std::round(value * parts) / parts; }

NumberRange rounded(const NumberRange& range, double parts) {
  return {rounded(range.min, parts), rounded(range.max, parts)};
}

class Estimator {
 public:
  Estimator(const Guidelines& guidelines, const DoseAlgorithm& algorithm, const DosePerson& about)
      : guidelines_(guidelines), algorithm_(algorithm), about_(about), group_(group_of(algorithm, about.person)) {}

  DoseEstimate estimate() {
    estimate_.notice = say("notice");
    estimate_.citation = algorithm_.citation;
    check_age();
    for (const auto& term : algorithm_.terms)
      add(term);
    check_genes();
    if (!needs_.empty()) withhold("missing", {{"missing", join(needs_, ", ")}});
    for (const auto& adjustment : algorithm_.adjustments)
      add(adjustment);
    if (estimate_.reasons.empty()) work_out();
    if (!estimate_.reasons.empty()) return withheld();
    remark_on_limits();
    return std::move(estimate_);
  }

 private:
  // The group that counts for the person: what was said, or what the algorithm takes where nothing was.
  static std::string group_of(const DoseAlgorithm& algorithm, const PersonFacts& person) {
    if (!person.race.empty()) return person.race;
    const auto term = std::find_if(algorithm.terms.begin(), algorithm.terms.end(),
                                   [](const auto& each) { return each.kind == Kind::Group; });
    return term == algorithm.terms.end() ? std::string() : term->not_said;
  }

  [[nodiscard]] std::string say(const std::string& key, const Fill& fill = {}) const {
    return guidelines_.words("estimate." + key, fill);
  }

  [[nodiscard]] const GeneOutcome* outcome_of(const std::string& gene) const {
    const auto found = about_.outcomes.find(gene);
    return found == about_.outcomes.end() ? nullptr : &found->second;
  }

  void withhold(const std::string& reason, const Fill& fill = {}) {
    add_unique(estimate_.reasons, say("reasons." + reason, fill));
  }

  void need(const std::string& id, const std::string& words) {
    estimate_.missing.push_back(id);
    needs_.push_back(words);
  }

  void check_age() {
    const auto age = about_.person.measures.find("ageYears");
    if (age != about_.person.measures.end() && age->second < algorithm_.min_age_years)
      withhold("tooYoung", {{"years", format_number(algorithm_.min_age_years)}});
  }

  void add(const DoseTerm& term) {
    switch (term.kind) {
      case Kind::Constant:
        return count(term, say("terms.constant"), term.coefficient);
      case Kind::Measure:
        return add_measure(term);
      case Kind::Group: {
        const bool said = !about_.person.race.empty();
        return count(term, say(said ? "terms.group" : "terms.groupNotSaid", {{"group", say("groups." + group_)}}),
                     term.values.at(group_));
      }
      case Kind::Taken:
        return add_taken(term);
      case Kind::Gene:
        return add_gene(term);
    }
  }

  void add_measure(const DoseTerm& term) {
    const auto measure = about_.person.measures.find(term.measure);
    if (measure == about_.person.measures.end()) return need(term.measure, say("needs." + term.measure));
    const auto parts = measure->second / term.per;
    const auto times = term.whole ? std::floor(parts) : parts;
    count(term,
          say("terms." + term.measure, {{"value", format_number(measure->second)}, {"times", format_number(times)}}),
          term.coefficient * times);
  }

  // A medicine that was typed counts as taken, whatever else was said; one that nobody spoke of is not known.
  void add_taken(const DoseTerm& term) {
    const auto what = say("takes." + term.id);
    const auto said = about_.person.takes.find(term.id);
    const bool typed = std::any_of(about_.taken.begin(), about_.taken.end(), [&](const auto& medicine) {
      return std::any_of(term.medicines.begin(), term.medicines.end(),
                         [&](const auto& names) { return is_one_of(medicine, names); });
    });
    if (!typed && said == about_.person.takes.end())
      return need("takes." + term.id, say("needs.takes", {{"what", what}}));
    const bool taken = typed || said->second;
    count(term, say(taken ? "terms.taken" : "terms.notTaken", {{"what", what}}), taken ? term.coefficient : 0);
  }

  void add_gene(const DoseTerm& term) {
    const auto* gene = guidelines_.find_gene(term.gene);
    if (gene == nullptr) return;
    genes_.push_back(term.gene);
    const auto genotype = read_genotype(term, *gene, outcome_of(term.gene));
    const auto results = some_of(guidelines_, genotype.results);
    const Fill fill = {{"gene", term.gene}, {"results", results}};
    switch (genotype.state) {
      case DoseGenotype::State::NoTerm:
        return withhold("noTerm", {{"gene", term.gene}, {"results", some_of(guidelines_, genotype.without)}});
      case DoseGenotype::State::NoAlleles:
        return withhold("noAlleles", fill);
      case DoseGenotype::State::ChangeUnnamed:
        return withhold("changeUnnamed", fill);
      case DoseGenotype::State::Unknown:
        unknown_.push_back(term.gene);
        estimate_.remarks.push_back(say("says.unknown", fill));
        break;
      case DoseGenotype::State::Called:
        remark_on(genotype, fill);
        break;
    }
    const bool known = genotype.state == DoseGenotype::State::Called;
    count(term, say(known ? "terms.gene" : "terms.geneUnknown", fill), genotype.contribution);
    estimate_.terms.back().gene = term.gene;
    estimate_.terms.back().results = genotype.results;
  }

  void remark_on(const DoseGenotype& genotype, Fill fill) {
    if (genotype.results.size() > 1) estimate_.remarks.push_back(say("says.range", fill));
    if (!genotype.without.empty()) {
      const auto without = some_of(guidelines_, genotype.without);
      estimate_.remarks.push_back(say("says.notCovered", {{"gene", fill.at("gene")}, {"results", without}}));
    }
    if (genotype.replaced.empty()) return;
    fill["alleles"] = join(genotype.replaced, ", ");
    fill["as"] = join(genotype.as, ", ");
    estimate_.remarks.push_back(say(genotype.surely_replaced ? "says.countedAs" : "says.countedIf", fill));
    if (genotype.surely_replaced) estimate_.status = Status::BeforeAdjustment;
  }

  void check_genes() {
    if (!genes_.empty() && unknown_.size() == genes_.size()) withhold("noGenotype", {{"genes", join(genes_, ", ")}});
  }

  void count(const DoseTerm& term, const std::string& text, double contribution) {
    count(term, text, NumberRange{contribution, contribution});
  }

  void count(const DoseTerm& term, const std::string& text, const NumberRange& contribution) {
    sum_.min += contribution.min;
    sum_.max += contribution.max;
    estimate_.terms.push_back({term.id, text, rounded(contribution, ten_thousandths), {}, {}});
  }

  void add(const DoseAdjustment& adjustment) {
    if (!contains(adjustment.groups, group_)) return;
    const auto reading = read_adjustment(adjustment, outcome_of(adjustment.gene));
    if (reading.carried == Carried::No) return;
    const bool certain = reading.carried == Carried::Yes;
    if (!certain && contains(adjustment.untested_withholds, group_)) {
      withhold(
          "untested",
          {{"gene", adjustment.gene}, {"alleles", join(adjustment.any, ", ")}, {"group", say("groups." + group_)}});
    }
    const NumberRange percent{adjustment.from_percent, adjustment.to_percent};
    estimate_.adjustments.push_back(
        {adjustment.id, adjustment.gene, certain, percent, {}, words_for(adjustment, reading), adjustment.citation});
  }

  [[nodiscard]] std::string words_for(const DoseAdjustment& adjustment, const AdjustmentReading& reading) const {
    std::vector<std::string> who;
    for (const auto& [id, strength] : adjustment.strengths)
      who.push_back(say("who." + id) + ": " + strength);
    const auto copies = !adjustment.copies ? "any" : *adjustment.copies == 1 ? "one" : "two";
    const bool lower = adjustment.to_percent < 0;
    const auto near = format_number(std::abs(lower ? adjustment.to_percent : adjustment.from_percent));
    const auto far = format_number(std::abs(lower ? adjustment.from_percent : adjustment.to_percent));
    const auto key = std::string(lower ? "lower" : "raise") + (reading.carried == Carried::Yes ? "" : "If");
    return say("adjustments." + key,
               {{"gene", adjustment.gene},
                {"what", say("copies." + std::string(copies), {{"what", join(reading.what, ", ")}})},
                {"source", guidelines_.words("sources." + adjustment.source)},
                {"low", near},
                {"high", far},
                {"who", join(who, "; ")}});
  }

  void work_out() {
    if (sum_.min <= 0) return withhold("notPositive");
    const NumberRange week{sum_.min * sum_.min, sum_.max * sum_.max};
    estimate_.sum = rounded(sum_, ten_thousandths);
    estimate_.per_week = rounded(week, tenths);
    estimate_.per_day = rounded(NumberRange{week.min / days_a_week, week.max / days_a_week}, tenths);
    for (auto& each : estimate_.adjustments) {
      const NumberRange changed{week.min * (1 + each.percent.min / 100), week.max * (1 + each.percent.max / 100)};
      each.per_week = rounded(changed, tenths);
    }
    if (estimate_.status != Status::BeforeAdjustment) estimate_.status = Status::Given;
  }

  void remark_on_limits() {
    estimate_.remarks.push_back(say("says.adults", {{"years", format_number(algorithm_.min_age_years)}}));
    for (const auto& [key, fill] : algorithm_.remarks)
      estimate_.remarks.push_back(say("remarks." + key, fill));
  }

  // Nothing is left from which a dose could be worked out by hand.
  DoseEstimate withheld() {
    DoseEstimate none;
    none.missing = std::move(estimate_.missing);
    none.reasons = std::move(estimate_.reasons);
    none.notice = std::move(estimate_.notice);
    none.citation = std::move(estimate_.citation);
    return none;
  }

  const Guidelines& guidelines_;
  const DoseAlgorithm& algorithm_;
  const DosePerson& about_;
  const std::string group_;
  DoseEstimate estimate_;
  NumberRange sum_;
  std::vector<std::string> needs_;  // in words
  std::vector<std::string> genes_;
  std::vector<std::string> unknown_;
};

}  // namespace

DoseEstimate estimate_dose(const Guidelines& guidelines, const DoseAlgorithm& algorithm, const DosePerson& about) {
  return Estimator(guidelines, algorithm, about).estimate();
}

DoseQuestions questions_of(const Guidelines& guidelines, const DoseAlgorithm& algorithm) {
  DoseQuestions questions;
  for (const auto& term : algorithm.terms) {
    if (term.kind == Kind::Measure) questions.measures.push_back(term.measure);
    if (term.kind == Kind::Taken) questions.takes.push_back({term.id, guidelines.words("estimate.takes." + term.id)});
    if (term.kind != Kind::Group) continue;
    for (const auto& [id, value] : term.values)
      questions.groups.push_back({id, guidelines.words("estimate.groups." + id)});
  }
  return questions;
}

}  // namespace rxplain
