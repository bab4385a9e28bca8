#include "outside/gather_calls.hpp"

#include <algorithm>
#include <array>
#include <iterator>
#include <span>

#include "base/text.hpp"
#include "phenotype/given_words.hpp"

namespace rxplain {

namespace {

constexpr std::size_t look = 4096;
constexpr std::uint64_t largest_file = 64 << 20;

// The one without a heading last.
const std::array<const ResultFormat*, 7> formats = {&own_report, &pharmcat_json, &aldy,        &cyrius,
                                                    &pypgx,      &stellarpgx,    &pharmcat_tsv};

// The first bytes; fewer where the file ends or cannot be read on.
std::string read_text(ByteSource& source, std::uint64_t most) {
  std::string text(static_cast<std::size_t>(std::min<std::uint64_t>(most, source.size())), '\0');
  std::size_t done = 0;
  while (done < text.size()) {
    const auto got = source.read(done, std::as_writable_bytes(std::span(text)).subspan(done));
    if (got <= 0) break;
    done += static_cast<std::size_t>(got);
  }
  text.resize(done);
  return text;
}

const ResultFormat* format_of(ByteSource& source) {
  const auto beginning = read_text(source, look);
  const auto found = std::find_if(formats.begin(), formats.end(),
                                  [&](const auto* format) { return !beginning.empty() && format->is_mine(beginning); });
  return found == formats.end() ? nullptr : *found;
}

Outcome<std::vector<OutsideCall>> read_file(const Guidelines& guidelines, const SourceFile& file,
                                            const std::optional<std::string>& sample) {
  if (file.bytes.get().size() > largest_file)
    return Failure{"bad-outside-calls", "This file of results is far larger than any list of genes.",
                   "Choose the file that holds the results of one person."};
  const auto* format = format_of(file.bytes);
  const auto text = read_text(file.bytes, largest_file);
  if (format == nullptr || text.size() < file.bytes.get().size())
    return Failure{"unreadable", "This file could not be read.",
                   "Check that the file is still there and that you may open it, and try again."};
  auto calls = format->read({text, sample}, guidelines);
  if (!calls) return calls.failure();
  for (auto& call : calls.value()) {
    if (call.program.empty()) call.program = format->program;
    if (call.file.empty()) call.file = quotable(file.name);
  }
  return calls;
}

Outcome<OutsideCall> read_typed(const Guidelines& guidelines, const TypedResult& typed) {
  const auto symbol = to_upper(trim(typed.gene));
  const auto* gene = guidelines.find_gene(symbol);
  if (gene == nullptr)
    return Failure{"bad-options",
                   Sentence("{gene} is not a gene that these guidelines know.", {{"gene", quotable(typed.gene, 30)}}),
                   "Check the spelling of the gene, as in CYP2D6."};
  OutsideCall call{symbol, std::string(trim(typed.diplotype)), std::string(trim(typed.phenotype)),
                   std::string(trim(typed.activity_score))};
  call.typed = true;
  if (const std::string result(trim(typed.result)); !result.empty()) {
    auto& field = parse_decimal(result)         ? call.activity_score
                  : phenotype_of(*gene, result) ? call.phenotype
                                                : call.diplotype;
    field = result;
  }
  if (call.diplotype.empty() && call.phenotype.empty() && call.activity_score.empty())
    return Failure{"bad-options", Sentence("For {gene} no result was typed in.", {{"gene", symbol}}),
                   "Give a diplotype, a phenotype or an activity score."};
  return call;
}

std::string source_of(const OutsideCall& call) {
  if (call.typed) return "typed in";
  if (!call.file.empty()) return call.file;
  return call.program.empty() ? "outside" : call.program;
}

std::vector<GivenResult> candidates_of(const OutsideCall& call) {
  if (!call.candidates.empty()) return call.candidates;
  return {{call.diplotype, call.phenotype, call.activity_score}};
}

std::string words_of(const OutsideCall& call) {
  return !call.diplotype.empty() ? call.diplotype : !call.phenotype.empty() ? call.phenotype : call.activity_score;
}

// The same, however it is spelled.
bool agree(const Gene& gene, const OutsideCall& left, const OutsideCall& right) {
  const auto spelled = [&](const OutsideCall& call) {
    std::vector<GivenResult> all;
    for (const auto& each : candidates_of(call)) {
      auto sides = sides_of(gene, each.diplotype);
      std::sort(sides.begin(), sides.end());
      const auto score = parse_decimal(each.activity_score);
      all.push_back({join(sides, "/"),
                     each.diplotype.empty() ? phenotype_of(gene, each.phenotype).value_or(each.phenotype) : "",
                     each.diplotype.empty() && score ? format_score(*score) : ""});
    }
    return all;
  };
  return spelled(left) == spelled(right);
}

void add_call(const Guidelines& guidelines, OutsideCall call, std::vector<OutsideCall>& calls) {
  const auto same =
      std::find_if(calls.begin(), calls.end(), [&](const auto& other) { return other.gene == call.gene; });
  // What its maker does not stand by says nothing against another.
  if (same == calls.end() || !same->doubt.empty()) {
    if (same == calls.end()) {
      calls.push_back(std::move(call));
    } else {
      *same = std::move(call);
    }
    return;
  }
  if (!call.doubt.empty() || agree(*guidelines.find_gene(call.gene), *same, call)) return;
  OutsideCall both{call.gene, words_of(*same) + " or " + words_of(call), {}, {}};
  both.candidates = candidates_of(*same);
  for (auto& candidate : candidates_of(call)) {
    if (std::find(both.candidates.begin(), both.candidates.end(), candidate) == both.candidates.end())
      both.candidates.push_back(std::move(candidate));
  }
  both.typed = same->typed && call.typed;
  both.differs_of = (same->differs_of.empty() ? source_of(*same) : same->differs_of) + ", " + source_of(call);
  *same = std::move(both);
}

}  // namespace

bool holds_results(ByteSource& source) { return format_of(source) != nullptr; }

DividedFiles divide_files(const std::vector<SourceFile>& files) {
  DividedFiles divided;
  for (const auto& file : files)
    (holds_results(file.bytes) ? divided.results : divided.genotypes).push_back(file);
  // Whichever way they were given.
  std::stable_sort(divided.results.begin(), divided.results.end(),
                   [](const auto& left, const auto& right) { return left.name < right.name; });
  return divided;
}

Outcome<std::vector<OutsideCall>> read_results(const Guidelines& guidelines, const std::vector<SourceFile>& files,
                                               const std::optional<std::string>& sample) {
  std::vector<OutsideCall> calls;
  for (const auto& file : files) {
    auto read = read_file(guidelines, file, sample);
    if (!read) return read.failure().of_file(quotable(file.name));
    std::move(read.value().begin(), read.value().end(), std::back_inserter(calls));
  }
  return calls;
}

Outcome<std::vector<OutsideCall>> gather_calls(const Guidelines& guidelines, const std::vector<OutsideCall>& results,
                                               const ReportOptions& options) {
  auto outside = parse_outside_calls(options.outside, guidelines);
  if (!outside) return outside.failure();
  std::vector<OutsideCall> calls;
  for (const auto& typed : options.typed) {
    auto call = read_typed(guidelines, typed);
    if (!call) return call.failure();
    add_call(guidelines, std::move(call.value()), calls);
  }
  for (auto& call : outside.value())
    add_call(guidelines, std::move(call), calls);
  for (const auto& call : results)
    add_call(guidelines, call, calls);
  return calls;
}

}  // namespace rxplain
