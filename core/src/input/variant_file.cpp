#include "input/variant_file.hpp"

#include <algorithm>
#include <numeric>
#include <unordered_map>

#include "base/text.hpp"
#include "input/cohort/cohort_file.hpp"
#include "input/open_variants.hpp"
#include "input/search/search_variants.hpp"
#include "input/stretches/stretches.hpp"
#include "input/variant_scan.hpp"

namespace rxplain {

namespace {

// Index of the person who is meant. A name that is no text is also known by the name that reports give it.
std::optional<std::size_t> find_sample(const std::vector<std::string>& samples, const std::string& asked) {
  const auto exact = std::find(samples.begin(), samples.end(), asked);
  if (exact != samples.end()) return static_cast<std::size_t>(exact - samples.begin());
  const auto is_shown_as = [&](const std::string& name) { return quotable(name, longest_sample_name) == asked; };
  const auto shown = std::find_if(samples.begin(), samples.end(), is_shown_as);
  if (shown == samples.end() || std::any_of(shown + 1, samples.end(), is_shown_as)) return std::nullopt;
  return static_cast<std::size_t>(shown - samples.begin());
}

Failure no_such_sample(const std::vector<std::string>& samples, const std::string& asked) {
  std::vector<std::string> some(
      samples.begin(), samples.begin() + static_cast<std::ptrdiff_t>(std::min<std::size_t>(samples.size(), 5)));
  for (auto& name : some)
    name = quotable(name, 40);
  return Failure{"no-such-sample", Sentence("This file holds nobody called {name}.", {{"name", quotable(asked, 40)}}),
                 Sentence("It holds {names}.", {{"names", and_more(join(some, ", "), samples.size() - some.size())}})};
}

// Indexes of those who are named, in rising order; of everybody where nobody is.
Outcome<std::vector<std::size_t>> choose_people(const std::vector<std::string>& samples,
                                                const std::vector<std::string>& asked) {
  std::vector<std::size_t> people(asked.empty() ? samples.size() : 0);
  std::iota(people.begin(), people.end(), std::size_t{0});
  std::unordered_map<std::string_view, std::size_t> places;
  for (std::size_t index = 0; index < samples.size(); ++index)
    places.emplace(samples[index], index);
  for (const auto& name : asked) {
    const auto exact = places.find(name);
    const auto found = exact == places.end() ? find_sample(samples, name) : std::optional(exact->second);
    if (!found) return no_such_sample(samples, name);
    people.push_back(*found);
  }
  std::sort(people.begin(), people.end());
  const auto twice = std::adjacent_find(people.begin(), people.end());
  if (twice == people.end()) return people;
  return Failure{"bad-options", Sentence("{name} is named twice.", {{"name", quotable(samples[*twice], 40)}}),
                 "Name each person once."};
}

Outcome<std::size_t> choose_sample(const std::vector<std::string>& samples, const std::optional<std::string>& asked) {
  if (asked) {
    const auto found = find_sample(samples, *asked);
    return found ? Outcome<std::size_t>(*found) : no_such_sample(samples, *asked);
  }
  if (samples.size() == 1) return std::size_t{0};
  return Failure{"sample-needed",
                 Sentence("This file holds {count} people.", {{"count", std::to_string(samples.size())}}),
                 "Say which of them to read (--sample NAME)."};
}

}  // namespace

Outcome<VariantHeader> read_variant_header(ByteSource& source) {
  auto file = open_variants(source);
  if (!file) return file.failure();
  return describe_header(*file.value().header, file.value().stream->file()->format);
}

Outcome<VariantFile> read_variants(ByteSource& source, const WantedRegions& wanted,
                                   const std::optional<std::string>& sample, const HowToRead& how) {
  auto file = open_variants(source);
  if (!file) return file.failure();
  VariantFile variants;
  variants.header = describe_header(*file.value().header, file.value().stream->file()->format);
  auto chosen = choose_sample(variants.header.samples, sample);
  if (!chosen) return chosen.failure();
  variants.sample = variants.header.samples[chosen.value()];
  if (!how.sifted.empty()) {
    auto failure = join_stretches(how.sifted, source, file.value(), wanted, chosen.value(), variants);
    return failure ? Outcome<VariantFile>(*failure) : variants;
  }
  if (how.search && search_variants(source, file.value(), wanted, chosen.value(), *how.search, variants))
    return variants;
  if (how.leave_large && is_worth_cutting(source, variants.header.format)) return Failure{leaves_large, "", ""};
  if (auto failure = VariantScan(file.value(), wanted, chosen.value(), variants).take_all()) return *failure;
  variants.bytes_read = file.value().stream->bytes_read();
  return variants;
}

Outcome<CohortFile> read_cohort_file(ByteSource& source, const WantedRegions& wanted,
                                     const std::vector<std::string>& samples, std::uint64_t most_bytes) {
  auto file = open_variants(source);
  if (!file) return file.failure();
  VariantFile common;
  common.header = describe_header(*file.value().header, file.value().stream->file()->format);
  auto people = choose_people(common.header.samples, samples);
  if (!people) return people.failure();
  CohortFile cohort{std::move(common), CohortCalls(std::move(people.value()), most_bytes)};
  VariantScan scan(file.value(), wanted, 0, cohort.common);
  scan.keep_calls_in(cohort.calls);
  if (auto failure = scan.take_all()) return *failure;
  cohort.common.bytes_read = file.value().stream->bytes_read();
  return cohort;
}

}  // namespace rxplain
