#include "guidelines/read_interactions.hpp"

#include "guidelines/fields.hpp"

namespace rxplain {

namespace {

using Value = Packed::Value;
using Effect = InteractingMedicine::Effect;
using Grade = InteractingMedicine::Grade;

const std::map<std::string_view, Effect> effects = {{"inhibitor", Effect::Inhibitor}, {"inducer", Effect::Inducer}};
const std::map<std::string_view, Grade> grades = {
    {"weak", Grade::Weak}, {"moderate", Grade::Moderate}, {"strong", Grade::Strong}};

InteractingMedicine read_medicine(Value map) {
  return {map.at("medicine").string(),           map.at("names").strings(),
          meaning_of(map.at("effect"), effects), meaning_of(map.at("grade"), grades),
          truth_or(map, "systemicOnly", false),  read_citation(map.at("citation"))};
}

ScoreConversion read_conversion(Value map) {
  ScoreConversion conversion{
      map.at("strong").number(), map.at("moderate").number(), read_citation(map.at("citation")), {}};
  const auto medicines_of = [](Value entry) { return entry.at("medicines").strings(); };
  for (const auto& medicines : read_each(map, "except", medicines_of))
    conversion.except.insert(conversion.except.end(), medicines.begin(), medicines.end());
  return conversion;
}

}  // namespace

EnzymeInteractions read_enzyme(Packed::Value map) {
  EnzymeInteractions enzyme;
  enzyme.enzyme = map.at("enzyme").string();
  enzyme.genes = map.at("genes").strings();
  if (const auto conversion = map.find("activityScore")) enzyme.conversion = read_conversion(*conversion);
  enzyme.medicines = read_each(map, "medicines", read_medicine);
  return enzyme;
}

}  // namespace rxplain
