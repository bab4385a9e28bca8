#include "guidelines/load_interactions.hpp"

#include <map>
#include <nlohmann/json.hpp>

#include "guidelines/read_citation.hpp"

namespace rxplain {

namespace {

using Json = nlohmann::json;
using Effect = InteractingMedicine::Effect;
using Grade = InteractingMedicine::Grade;

InteractingMedicine read_medicine(const Json& json) {
  static const std::map<std::string, Effect> effects = {{"inhibitor", Effect::Inhibitor}, {"inducer", Effect::Inducer}};
  static const std::map<std::string, Grade> grades = {
      {"weak", Grade::Weak}, {"moderate", Grade::Moderate}, {"strong", Grade::Strong}};
  InteractingMedicine medicine;
  medicine.name = json.at("medicine");
  medicine.names = json.at("names").get<std::vector<std::string>>();
  medicine.effect = effects.at(json.at("effect"));
  medicine.grade = grades.at(json.at("grade"));
  medicine.systemic_only = json.value("systemicOnly", false);
  medicine.citation = read_citation(json.at("citation"));
  return medicine;
}

ScoreConversion read_conversion(const Json& json) {
  ScoreConversion conversion{json.at("strong"), json.at("moderate"), read_citation(json.at("citation")), {}};
  for (const auto& entry : json.value("except", Json::array())) {
    for (const auto& medicine : entry.at("medicines"))
      conversion.except.push_back(medicine);
  }
  return conversion;
}

}  // namespace

std::vector<EnzymeInteractions> read_interactions(const Json& json) {
  std::vector<EnzymeInteractions> read;
  for (const auto& entry : json) {
    EnzymeInteractions enzyme;
    enzyme.enzyme = entry.at("enzyme");
    enzyme.genes = entry.at("genes").get<std::vector<std::string>>();
    if (entry.contains("activityScore")) enzyme.conversion = read_conversion(entry.at("activityScore"));
    for (const auto& medicine : entry.at("medicines"))
      enzyme.medicines.push_back(read_medicine(medicine));
    read.push_back(std::move(enzyme));
  }
  return read;
}

}  // namespace rxplain
