#include "guidelines/read_medicine.hpp"

#include <limits>
#include <stdexcept>

#include "guidelines/fields.hpp"

namespace rxplain {

namespace {

using Value = Packed::Value;

const std::map<std::string_view, GeneLookup::Kind> lookup_kinds = {
    {"phenotype", GeneLookup::Kind::Phenotype}, {"activity-score", GeneLookup::Kind::ActivityScore},
    {"status", GeneLookup::Kind::Status},       {"alleles", GeneLookup::Kind::Alleles},
    {"site", GeneLookup::Kind::Site},           {"diplotype", GeneLookup::Kind::Diplotype}};

std::string_view text_at(const Texts& texts, Value place) {
  return texts.at(static_cast<std::size_t>(place.integer()));
}

GeneLookup read_lookup(std::string_view text) {
  const auto colon = text.find(':');
  const auto of = colon == std::string_view::npos ? std::string_view() : text.substr(colon + 1);
  return {lookup_kinds.at(text.substr(0, colon)), std::string(of), {}};
}

std::vector<std::array<std::string, 2>> pairs_of(Value array) {
  std::vector<std::array<std::string, 2>> pairs;
  for (const auto& pair : array.items())
    pairs.push_back(pair_of(pair));
  return pairs;
}

Condition read_condition(Value value) {
  using Kind = Condition::Kind;
  if (value.is_text()) return {Kind::NoScore, {}, 0, 0, {}};
  if (value.is_array()) {
    if (value.at(0).is_array()) return {Kind::Pairs, {}, 0, 0, pairs_of(value)};
    return {Kind::Phenotypes, value.strings(), 0, 0, {}};
  }
  if (const auto except = value.find("except"))
    return {Kind::OtherPairs, strings_or_none(value, "phenotypes"), 0, 0, pairs_of(*except)};
  if (const auto min = value.find("min")) {
    const auto unbounded = std::numeric_limits<double>::infinity();
    return {Kind::Score, {}, min->number(), number_or_none(value, "max").value_or(unbounded), {}};
  }
  if (const auto any = value.find("any")) return {Kind::AnyOf, any->strings(), 0, 0, {}};
  return {Kind::NoneOf, value.at("none").strings(), 0, 0, {}};
}

AdviceRule read_advice(Value map, const Texts& texts) {
  AdviceRule rule;
  rule.id = map.at("id").string();
  rule.population = text_or_empty(map, "population");
  for (const auto& [gene, condition] : map.at("when").entries())
    rule.when[std::string(gene)] = read_condition(condition);
  rule.category = map.at("category").string();
  rule.strength = text_or_empty(map, "strength");
  const auto words = map.at("words");
  rule.implication = text_at(texts, words.at(0));
  rule.recommendation = text_at(texts, words.at(1));
  rule.patient_meaning = text_at(texts, words.at(2));
  rule.patient_action = text_at(texts, words.at(3));
  return rule;
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

Guideline read_guideline(Value map, const Texts& texts) {
  Guideline guideline;
  guideline.source_id = map.at("source").string();
  guideline.source = report_name_of(guideline.source_id);
  if (guideline.source.empty()) throw std::runtime_error("unknown source " + guideline.source_id);
  guideline.genes = map.at("genes").strings();
  for (const auto& [gene, lookup] : map.at("lookup").entries())
    guideline.lookup[std::string(gene)] = read_lookup(lookup.text());
  guideline.citation = read_citation(map.at("citation"));
  guideline.populations = read_each(map, "populations", [&](Value population) {
    return std::pair(population.at("id").string(), std::string(text_at(texts, population.at("name"))));
  });
  const auto read_rule = [&](Value rule) { return read_advice(rule, texts); };
  guideline.advice = read_each(map, "advice", read_rule);
  guideline.additions = read_each(map, "additions", read_rule);
  collect_pairs(guideline.advice, guideline.lookup);
  collect_pairs(guideline.additions, guideline.lookup);
  return guideline;
}

}  // namespace

MedicineGuide read_medicine(Packed::Value map, const Texts& texts) {
  MedicineGuide medicine;
  medicine.name = map.at("name").string();
  medicine.label = text_at(texts, map.at("label"));
  medicine.rxnorm = text_or_empty(map, "rxnorm");
  medicine.brands = strings_or_none(map, "brands");
  medicine.medicine_class = text_at(texts, map.at("class"));
  medicine.about = text_at(texts, map.at("about"));
  medicine.guidelines = read_each(map, "guidelines", [&](Value guideline) { return read_guideline(guideline, texts); });
  return medicine;
}

}  // namespace rxplain
