#include "guidelines/read_medicine.hpp"

#include <algorithm>
#include <iterator>
#include <stdexcept>

#include "guidelines/fields.hpp"

namespace rxplain {

namespace {

// In the order of GeneLookup::Kind.
constexpr std::string_view lookup_kinds[] = {"phenotype", "activity-score", "status", "alleles", "site", "diplotype"};

// `said` of the table. Throws std::out_of_range where it has no such place.
std::string_view read_said(Packed& in, const Texts& texts) { return texts.at(static_cast<std::size_t>(in.integer())); }

// status:*57:01
void read_lookup(Packed& in, GeneLookup& lookup) {
  const auto words = in.text();
  const auto colon = words.find(':');
  const auto kind = std::find(std::begin(lookup_kinds), std::end(lookup_kinds), words.substr(0, colon));
  if (kind == std::end(lookup_kinds)) throw std::runtime_error("an unknown lookup");
  lookup.kind = static_cast<GeneLookup::Kind>(kind - std::begin(lookup_kinds));
  if (colon != std::string_view::npos) lookup.of = words.substr(colon + 1);
}

void read_band(Packed& in, Condition& condition) {
  condition.min = in.number();
  condition.max = in.number();
}

// Its kind as a number, and what belongs to a condition of that kind.
void read_condition(Packed& in, Condition& condition) {
  using Kind = Condition::Kind;
  constexpr std::size_t fields_of[] = {1, 2, 0, 1, 1, 1, 2};  // in the order of the kinds
  const auto fields = in.list();
  const auto kind = static_cast<std::size_t>(in.integer());
  if (kind >= std::size(fields_of) || fields != 1 + fields_of[kind]) throw std::runtime_error("an unknown condition");
  condition.kind = static_cast<Kind>(kind);
  switch (condition.kind) {
    case Kind::Phenotypes:
    case Kind::AnyOf:
    case Kind::NoneOf:
      return read_texts(in, condition.values);
    case Kind::Score:
      return read_band(in, condition);
    case Kind::NoScore:
      return;
    case Kind::Pairs:
      return read_each(in, condition.pairs, read_pair);
    case Kind::OtherPairs:
      read_each(in, condition.pairs, read_pair);
      return texts_if_given(in, condition.values);
  }
}

void read_advice(Packed& in, AdviceRule& rule, const Texts& texts) {
  in.row(6);
  in.text(rule.id);
  text_if_given(in, rule.population);
  in.text(rule.category);
  text_if_given(in, rule.strength);
  in.row(4);
  rule.implication = read_said(in, texts);
  rule.recommendation = read_said(in, texts);
  rule.patient_meaning = read_said(in, texts);
  rule.patient_action = read_said(in, texts);
  read_table(in, rule.when, read_condition);
}

// A lookup by diplotype asks about the pairs that the conditions name, and about all others together.
void collect_pairs(const std::vector<AdviceRule>& rules, std::map<std::string, GeneLookup>& lookup) {
  for (const auto& rule : rules) {
    for (const auto& [gene, condition] : rule.when) {
      for (const auto& pair : condition.pairs)
        lookup.at(gene).pairs.push_back(pair);
    }
  }
}

void read_guideline(Packed& in, Guideline& guideline, const Texts& texts) {
  const auto read_rule = [&](Packed& in, AdviceRule& rule) { read_advice(in, rule, texts); };
  const auto read_population = [&](Packed& in, std::pair<std::string, std::string>& population) {
    in.row(2);
    in.text(population.first);
    population.second = read_said(in, texts);
  };
  in.row(7);
  in.text(guideline.source_id);
  guideline.source = report_name_of(guideline.source_id);
  if (guideline.source.empty()) throw std::runtime_error("unknown source " + guideline.source_id);
  read_texts(in, guideline.genes);
  read_table(in, guideline.lookup, read_lookup);
  read_citation(in, guideline.citation);
  each_if_given(in, guideline.populations, read_population);
  read_each(in, guideline.advice, read_rule);
  each_if_given(in, guideline.additions, read_rule);
  collect_pairs(guideline.advice, guideline.lookup);
  collect_pairs(guideline.additions, guideline.lookup);
}

}  // namespace

void read_medicine(Packed& in, MedicineGuide& medicine, const Texts& texts) {
  in.row(9);
  in.text(medicine.name);
  medicine.label = read_said(in, texts);
  text_if_given(in, medicine.rxnorm);
  read_texts(in, medicine.brands);
  read_texts(in, medicine.other_names);
  texts_if_given(in, medicine.misspellings);
  medicine.medicine_class = read_said(in, texts);
  medicine.about = read_said(in, texts);
  read_each(in, medicine.guidelines, [&](Packed& in, Guideline& guideline) { read_guideline(in, guideline, texts); });
}

}  // namespace rxplain
