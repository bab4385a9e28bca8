#include "guidelines/read_medicine.hpp"

#include <limits>
#include <nlohmann/json.hpp>
#include <stdexcept>

#include "guidelines/json_fields.hpp"
#include "guidelines/read_citation.hpp"

namespace rxplain {

namespace {

using Json = nlohmann::json;

const std::string& text_at(const Texts& texts, const Json& place) { return texts.at(place.get<std::size_t>()); }

GeneLookup read_lookup(const std::string& text) {
  const auto colon = text.find(':');
  const auto kind = text.substr(0, colon);
  const auto of = colon == std::string::npos ? std::string() : text.substr(colon + 1);
  if (kind == "phenotype") return {GeneLookup::Kind::Phenotype, of, {}};
  if (kind == "activity-score") return {GeneLookup::Kind::ActivityScore, of, {}};
  if (kind == "status") return {GeneLookup::Kind::Status, of, {}};
  if (kind == "alleles") return {GeneLookup::Kind::Alleles, of, {}};
  if (kind == "site") return {GeneLookup::Kind::Site, of, {}};
  if (kind == "diplotype") return {GeneLookup::Kind::Diplotype, of, {}};
  throw std::runtime_error("unknown lookup " + text);
}

std::vector<std::array<std::string, 2>> pairs_of(const Json& json) {
  std::vector<std::array<std::string, 2>> pairs;
  for (const auto& pair : json)
    pairs.push_back(pair_of(pair));
  return pairs;
}

Condition read_condition(const Json& json) {
  if (json.is_array() && json.at(0).is_array()) return {Condition::Kind::Pairs, {}, 0, 0, pairs_of(json)};
  if (json.is_array()) return {Condition::Kind::Phenotypes, json.get<std::vector<std::string>>(), 0, 0, {}};
  if (json.is_string()) return {Condition::Kind::NoScore, {}, 0, 0, {}};
  if (json.contains("except"))
    return {Condition::Kind::OtherPairs, rxplain::texts(json, "phenotypes"), 0, 0, pairs_of(json.at("except"))};
  if (json.contains("min")) {
    const auto unbounded = std::numeric_limits<double>::infinity();
    const auto max = number_or_none(json, "max").value_or(unbounded);
    return {Condition::Kind::Score, {}, json.at("min").get<double>(), max, {}};
  }
  if (json.contains("any")) return {Condition::Kind::AnyOf, rxplain::texts(json, "any"), 0, 0, {}};
  return {Condition::Kind::NoneOf, json.at("none").get<std::vector<std::string>>(), 0, 0, {}};
}

AdviceRule read_advice(const Json& json, const Texts& texts) {
  AdviceRule rule;
  rule.id = json.at("id");
  rule.population = text_or_empty(json, "population");
  for (const auto& [gene, condition] : json.at("when").items())
    rule.when[gene] = read_condition(condition);
  rule.category = json.at("category");
  rule.strength = text_or_empty(json, "strength");
  const auto& words = json.at("words");
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

Guideline read_guideline(const Json& json, const Texts& texts) {
  Guideline guideline;
  guideline.source_id = json.at("source");
  guideline.source = report_name_of(guideline.source_id);
  if (guideline.source.empty()) throw std::runtime_error("unknown source " + guideline.source_id);
  guideline.genes = json.at("genes").get<std::vector<std::string>>();
  for (const auto& [gene, lookup] : json.at("lookup").items())
    guideline.lookup[gene] = read_lookup(lookup);
  guideline.citation = read_citation(json.at("citation"));
  for (const auto& population : list_or_empty(json, "populations")) {
    guideline.populations.emplace_back(population.at("id"), text_at(texts, population.at("name")));
  }
  for (const auto& rule : list_or_empty(json, "advice"))
    guideline.advice.push_back(read_advice(rule, texts));
  for (const auto& rule : list_or_empty(json, "additions"))
    guideline.additions.push_back(read_advice(rule, texts));
  collect_pairs(guideline.advice, guideline.lookup);
  collect_pairs(guideline.additions, guideline.lookup);
  return guideline;
}

}  // namespace

MedicineGuide read_medicine(const nlohmann::json& json, const Texts& texts) {
  MedicineGuide medicine;
  medicine.name = json.at("name");
  medicine.label = text_at(texts, json.at("label"));
  medicine.rxnorm = text_or_empty(json, "rxnorm");
  medicine.brands = rxplain::texts(json, "brands");
  medicine.medicine_class = text_at(texts, json.at("class"));
  medicine.about = text_at(texts, json.at("about"));
  for (const auto& guideline : json.at("guidelines"))
    medicine.guidelines.push_back(read_guideline(guideline, texts));
  return medicine;
}

}  // namespace rxplain
