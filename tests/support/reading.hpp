// Reading a file that is a string, and finding one's way in the report.
#pragma once

#include <algorithm>
#include <stdexcept>
#include <string>
#include <string_view>
#include <vector>

#include "catalog.hpp"

namespace rxplain::test {

inline ReportOptions for_person(const std::string& name) {
  ReportOptions options;
  options.sample = name;
  return options;
}

inline ReportOptions with_absence(Absence absence) {
  ReportOptions options;
  options.absence = absence;
  return options;
}

inline Outcome<Report> read(std::string_view bytes, const ReportOptions& options = {}) {
  MemoryByteSource source(bytes);
  return make_report(guidelines(), {{source, ""}}, options);
}

inline Report report_of(std::string_view bytes, const ReportOptions& options = {}) {
  auto outcome = read(bytes, options);
  if (!outcome) throw std::runtime_error("no report: " + outcome.failure().code + ": " + outcome.failure().message);
  return std::move(outcome.value());
}

// Code of the failure; "a report" where there is none.
inline std::string complaint(std::string_view bytes, const ReportOptions& options = {}) {
  const auto outcome = read(bytes, options);
  return outcome ? "a report" : outcome.failure().code;
}

inline std::string sentence(std::string_view bytes, const ReportOptions& options = {}) {
  const auto outcome = read(bytes, options);
  return outcome ? "a report" : outcome.failure().message;
}

inline const GeneEntry& gene_in(const Report& report, std::string_view symbol) {
  const auto found =
      std::find_if(report.genes.begin(), report.genes.end(), [&](const auto& each) { return each.symbol == symbol; });
  if (found == report.genes.end()) throw std::invalid_argument("no gene " + std::string(symbol));
  return *found;
}

inline const MedicineEntry& medicine_in(const Report& report, std::string_view name) {
  const auto found = std::find_if(report.medicines.begin(), report.medicines.end(),
                                  [&](const auto& each) { return each.name == name; });
  if (found == report.medicines.end()) throw std::invalid_argument("no medicine " + std::string(name));
  return *found;
}

inline const Observation& seen_in(const Report& report, std::string_view id) {
  for (const auto& each : report.genes) {
    for (const auto& entry : each.sites) {
      if (entry.id == id) return entry.observation;
    }
  }
  throw std::invalid_argument("no site " + std::string(id));
}

inline std::string state_of(const Report& report, std::string_view id) {
  return std::string(name_of(seen_in(report, id).state));
}

// "C/T", "./T"; in the order in which the file gives the copies.
inline std::string alleles_of(const Report& report, std::string_view id) {
  std::string text;
  for (const auto& copy : seen_in(report, id).alleles)
    text += (text.empty() ? "" : "/") + copy.value_or(".");
  return text;
}

inline std::string diplotypes_of(const Report& report, std::string_view symbol) {
  std::string text;
  for (const auto& each : gene_in(report, symbol).diplotypes)
    text += (text.empty() ? "" : ", ") + each.name;
  return text;
}

inline std::string status_of(const Report& report, std::string_view symbol) {
  switch (gene_in(report, symbol).status) {
    case GeneStatus::Called:
      return "called";
    case GeneStatus::Ambiguous:
      return "ambiguous";
    default:
      return "not-callable";
  }
}

inline std::string category_of(const Report& report, std::string_view medicine) {
  return medicine_in(report, medicine).category;
}

// Medicines that the report says need no change.
inline std::vector<std::string> standard_medicines(const Report& report) {
  std::vector<std::string> names;
  for (const auto& each : report.medicines) {
    if (each.category == "standard") names.push_back(each.name);
  }
  return names;
}

}  // namespace rxplain::test
