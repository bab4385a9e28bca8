#include "report/check_person.hpp"

#include <algorithm>
#include <array>
#include <string_view>
#include <vector>

#include "base/text.hpp"

namespace rxplain {

namespace {

// Wide enough for everybody, narrow enough to catch metres, inches of height, or a year of birth.
struct Measure {
  std::string_view key;
  double min;
  double max;
  std::string_view message;
};

constexpr std::array<Measure, 3> measures = {
    {{"ageYears", 0, 120, "The age is given in years, as a number from 0 to 120."},
     {"heightCm", 30, 250, "The height is given in centimetres, as a number from 30 to 250."},
     {"weightKg", 1, 400, "The weight is given in kilograms, as a number from 1 to 400."}}};

const Measure* find_measure(std::string_view key) {
  const auto* found = std::find_if(measures.begin(), measures.end(), [&](const auto& each) { return each.key == key; });
  return found == measures.end() ? nullptr : found;
}

Failure wrong(const Sentence& message, const Sentence& hint) { return {"bad-options", message, hint}; }

std::vector<std::string> names_of(const Guidelines& guidelines, DoseTerm::Kind kind) {
  std::vector<std::string> names;
  for (const auto& algorithm : guidelines.estimates) {
    for (const auto& term : algorithm.terms) {
      if (term.kind != kind) continue;
      if (kind == DoseTerm::Kind::Taken) add_unique(names, term.id);
      for (const auto& [name, value] : term.values)
        add_unique(names, name);
    }
  }
  return names;
}

}  // namespace

std::optional<Failure> check_person(const Guidelines& guidelines, const PersonFacts& person) {
  for (const auto& [key, value] : person.measures) {
    const auto* known = find_measure(key);
    if (known == nullptr)
      return wrong("One of the facts about the person is not known here.", "ageYears, heightCm and weightKg are.");
    const bool within = value >= known->min && value <= known->max;  // not so for what is no number
    if (!within) return wrong(std::string(known->message), "Check the number and its unit.");
  }
  const auto groups = names_of(guidelines, DoseTerm::Kind::Group);
  if (!person.race.empty() && !contains(groups, person.race))
    return wrong("The race is not one that the algorithm uses.",
                 Sentence("It uses {groups}.", {{"groups", join(groups, ", ")}}));
  const auto takes = names_of(guidelines, DoseTerm::Kind::Taken);
  for (const auto& [name, taken] : person.takes) {
    if (!contains(takes, name))
      return wrong(Sentence("The algorithm does not ask whether \"{name}\" is taken.", {{"name", quotable(name, 40)}}),
                   Sentence("It asks for {names}.", {{"names", join(takes, ", ")}}));
  }
  return std::nullopt;
}

}  // namespace rxplain
