#include "report/medicine_names.hpp"

#include <algorithm>

#include "base/text.hpp"
#include "phenotype/taken_medicines.hpp"

namespace rxplain {

namespace {

MedicineNames names_of(const MedicineGuide& guide) {
  MedicineNames names;
  names.name = guide.name;
  names.label = guide.label;
  names.medicine_class = guide.medicine_class;
  names.brands = guide.brands;
  names.other_names = guide.other_names;
  names.misspellings = guide.misspellings;
  names.covered = true;
  return names;
}

MedicineNames only_named(const InteractingMedicine& row) {
  MedicineNames names;
  names.name = row.name;
  names.label = row.name;
  return names;
}

bool is_among(const std::vector<std::string>& names, const std::string& name) {
  return std::any_of(names.begin(), names.end(), [&](const auto& each) { return to_lower(each) == to_lower(name); });
}

bool knows(const MedicineNames& names, const std::string& name) {
  return to_lower(names.name) == to_lower(name) || is_among(names.brands, name) || is_among(names.other_names, name);
}

// A row of an enzyme may name products that have an entry of their own (a brand of two medicines together); those names
// stay with the product.
void add_other_names(const std::vector<MedicineNames>& all, const InteractingMedicine& row, MedicineNames& names) {
  for (const auto& name : row.names) {
    const bool taken = std::any_of(all.begin(), all.end(), [&](const auto& each) { return knows(each, name); });
    if (!taken && !knows(names, name)) names.other_names.push_back(name);
  }
}

}  // namespace

std::vector<MedicineNames> medicine_names(const Guidelines& guidelines) {
  std::vector<MedicineNames> all;
  for (const auto& guide : guidelines.medicines)
    all.push_back(names_of(guide));
  for (const auto& enzyme : guidelines.interactions) {
    for (const auto& row : enzyme.medicines) {
      auto own = std::find_if(all.begin(), all.end(), [&](const auto& each) { return knows(each, row.name); });
      if (own == all.end()) own = all.insert(all.end(), only_named(row));
      auto names = *own;
      add_other_names(all, row, names);
      *own = std::move(names);
      for (auto& each : all) {
        if (knows(each, row.name) || is_among(row.names, each.name)) add_unique(each.enzymes, enzyme.enzyme);
      }
    }
  }
  return all;
}

}  // namespace rxplain
