#include "phenotype/taken_medicines.hpp"

#include <algorithm>

#include "base/text.hpp"

namespace rxplain {

namespace {

bool is_among(const std::vector<std::string>& names, const std::string& name) {
  const auto wanted = to_lower(trim(name));
  return std::any_of(names.begin(), names.end(), [&](const auto& each) { return to_lower(each) == wanted; });
}

bool is_meant(const InteractingMedicine& row, const TakenMedicine& taken) {
  return is_one_of(taken, {row.name}) || is_one_of(taken, row.names);
}

}  // namespace

bool is_one_of(const TakenMedicine& taken, const std::vector<std::string>& names) {
  return is_among(names, taken.typed) || (taken.guide != nullptr && is_among(names, taken.guide->name));
}

std::string Influence::in_words() const {
  const auto typed = quotable(trim(taken.typed), 80);
  return to_lower(typed) == to_lower(row->name) ? row->name : typed + " (" + row->name + ")";
}

bool Influences::has(InteractingMedicine::Effect effect) const {
  return std::any_of(all.begin(), all.end(), [&](const auto& each) { return each.row->effect == effect; });
}

std::vector<Influence> Influences::strongest() const {
  std::vector<Influence> found;
  for (const auto& each : all) {
    if (!found.empty() && each.row->grade < found.front().row->grade) continue;
    if (!found.empty() && each.row->grade > found.front().row->grade) found.clear();
    found.push_back(each);
  }
  return found;
}

Influences Influences::on(const MedicineGuide& guide) const {
  Influences others{enzyme, {}};
  for (const auto& each : all) {
    if (!each.is_of(guide)) others.all.push_back(each);
  }
  return others;
}

std::vector<Influences> influences_of(const Guidelines& guidelines, const std::vector<TakenMedicine>& taken) {
  std::vector<Influences> found;
  for (const auto& enzyme : guidelines.interactions) {
    Influences influences{&enzyme, {}};
    for (const auto& medicine : taken) {
      for (const auto& row : enzyme.medicines) {
        if (is_meant(row, medicine)) influences.all.push_back({&row, medicine});
      }
    }
    if (!influences.all.empty()) found.push_back(std::move(influences));
  }
  return found;
}

}  // namespace rxplain
