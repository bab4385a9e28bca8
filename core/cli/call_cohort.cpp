#include "call_cohort.hpp"

#include <algorithm>
#include <atomic>
#include <memory>
#include <string>
#include <thread>
#include <vector>

namespace rxplain {

namespace {

// People whose lines wait to be written.
constexpr std::size_t people_a_thread = 64;

using Callers = std::vector<std::unique_ptr<CohortCaller>>;
using Lines = std::vector<Outcome<std::string>>;  // a person each

Outcome<std::string> lines_of(const Cohort& cohort, std::size_t person, CohortCaller& caller, bool as_json) {
  const auto genes = caller.genes_of(person);
  if (!genes) return genes.failure();
  return as_json ? to_json_line(cohort.name(person), genes.value()) : to_gene_lines(cohort.name(person), genes.value());
}

// The lines of those from `first` on, as many as there is room for. A thread a caller, each taking whoever comes next.
void call_some(const Cohort& cohort, std::size_t first, Callers& callers, bool as_json, Lines& lines) {
  std::atomic<std::size_t> next = 0;
  const auto work = [&](CohortCaller& caller) {
    for (auto at = next++; at < lines.size(); at = next++)
      lines[at] = lines_of(cohort, first + at, caller, as_json);
  };
  std::vector<std::jthread> others;
  for (std::size_t index = 1; index < callers.size(); ++index)
    others.emplace_back(work, std::ref(*callers[index]));
  work(*callers.front());
}

}  // namespace

std::optional<Failure> call_cohort(const Guidelines& guidelines, const Cohort& cohort, const ReportOptions& options,
                                   const CohortOutput& output, std::ostream& out) {
  Callers callers;
  const auto threads = std::clamp<std::size_t>(output.threads, 1, std::max<std::size_t>(1, cohort.size()));
  while (callers.size() < threads)
    callers.push_back(std::make_unique<CohortCaller>(guidelines, cohort, options));
  if (!output.as_json) out << cohort_table_heading();
  for (std::size_t first = 0; first < cohort.size() && out; first += threads * people_a_thread) {
    Lines lines(std::min(threads * people_a_thread, cohort.size() - first), std::string());
    call_some(cohort, first, callers, output.as_json, lines);
    for (const auto& person : lines) {
      if (!person) return person.failure();
      out << person.value();
    }
  }
  return std::nullopt;
}

}  // namespace rxplain
