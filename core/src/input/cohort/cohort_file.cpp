#include "input/cohort/cohort_file.hpp"

#include "input/cohort/packed_call.hpp"

namespace rxplain {

VariantFile without_calls(const CohortFile& cohort) {
  auto file = cohort.common;
  for (const auto& record : cohort.calls.records) {
    if (record.at_site) file.records.push_back(record.shared);
  }
  return file;
}

void take_person(const CohortFile& cohort, std::size_t person, VariantFile& into) {
  into.sample = cohort.name(person);
  into.structural.clear();
  std::size_t at = 0;
  for (const auto& record : cohort.calls.records) {
    const auto call = record.call_of(person);
    if (record.at_site) unpack_call(call, record.shared.filter, into.records[at++]);
    if (!record.over_gene) continue;
    auto carried = record.shared;
    unpack_call(call, record.shared.filter, carried);
    if (carried.carries_structural()) into.structural.push_back(std::move(carried));
  }
}

}  // namespace rxplain
