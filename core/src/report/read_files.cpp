#include <algorithm>
#include <utility>

#include "input/archive.hpp"
#include "input/index_files.hpp"
#include "outside/gather_calls.hpp"
#include "report/guarded.hpp"
#include "report/reading.hpp"
#include "rxplain/rxplain.hpp"

namespace rxplain {

namespace {

std::optional<Failure> check_parents(const Reading::Contents& contents) {
  std::vector<std::string> names;
  for (const auto* person : {&contents.genotypes, &contents.mother, &contents.father}) {
    if (*person) names.push_back((*person)->sample);
  }
  std::sort(names.begin(), names.end());
  if (std::adjacent_find(names.begin(), names.end()) == names.end()) return std::nullopt;
  return Failure{"bad-options", "The person, the mother and the father are not three different people of the file.",
                 "Choose a different name for each."};
}

Outcome<Reading> read_opened(const Guidelines& guidelines, const std::vector<SourceFile>& files,
                             const ReportOptions& options) {
  Reading::Contents contents;
  contents.any_file = !files.empty();
  const auto divided = divide_files(files);
  auto results = read_results(guidelines, divided.results, options.sample);
  if (!results) return results.failure();
  contents.results = std::move(results.value());
  if (!divided.genotypes.empty()) {
    auto person = read_person(guidelines, divided.genotypes, {options.sample, options.whole, options.columns});
    if (!person) return person.failure();
    contents.genotypes = std::move(person.value());
    for (const auto& [name, parent] :
         {std::pair(&options.mother, &contents.mother), std::pair(&options.father, &contents.father)}) {
      if (!*name) continue;
      auto read = read_person(guidelines, divided.genotypes, {*name, options.whole, options.columns});
      if (!read) return read.failure();
      *parent = std::move(read.value());
    }
    if (const auto wrong = check_parents(contents)) return *wrong;
  }
  return Reading(std::move(contents));
}

}  // namespace

Reading::Reading(Contents contents) : contents_(std::make_shared<const Contents>(std::move(contents))) {}

Outcome<Reading> read_files(const Guidelines& guidelines, const std::vector<SourceFile>& files,
                            const ReportOptions& options) {
  return guarded<Reading>([&]() -> Outcome<Reading> {
    const auto opened = open_archives(without_indexes(files), options.member, holds_results);
    if (!opened) return opened.failure();
    if (!opened.value().choices.empty()) return ask_for_member(opened.value().choices);
    auto reading = read_opened(guidelines, opened.value().files, options);
    if (const auto fault = reading ? opened.value().read_to_end() : opened.value().fault()) return *fault;
    return reading;
  });
}

}  // namespace rxplain
