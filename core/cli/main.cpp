// The command line: a thin front of the core, with the guidelines inside.

#include <cstdlib>
#include <filesystem>
#include <fstream>
#include <iostream>
#include <iterator>
#include <memory>
#include <vector>

#include "arguments.hpp"
#include "call_cohort.hpp"
#include "embedded_bundle.hpp"
#include "file_byte_source.hpp"
#include "rxplain/rxplain.hpp"

namespace {

using namespace rxplain;

constexpr int wrong_usage = 2;
constexpr int not_readable = 3;

int fail(const Failure& failure) {
  const bool usage_error = failure.code == "bad-options" || failure.code == "sample-needed" ||
                           failure.code == "columns-needed" || failure.code == "member-needed" ||
                           failure.code == "bad-outside-calls";
  std::cerr << "rxplain: " << failure.message << ' ' << failure.hint << '\n';
  return usage_error ? wrong_usage : not_readable;
}

Failure not_written(const std::optional<std::string>& path) {
  if (!path) return {"bad-options", "The report could not be written.", "Check that there is room for it."};
  return {"bad-options", Sentence("The report could not be written to {path}.", {{"path", *path}}),
          "Check the path, and that there is room."};
}

std::optional<Failure> write_out(const std::string& text, const std::optional<std::string>& path) {
  if (!path) {
    std::cout << text << std::flush;
    return std::cout ? std::nullopt : std::optional(not_written(path));
  }
  std::ofstream file(*path, std::ios::binary);
  file << text << std::flush;
  return file ? std::nullopt : std::optional(not_written(path));
}

std::string rendered(const Report& report, const Arguments& arguments) {
  if (arguments.command == Arguments::Command::Genes) return to_gene_table(report);
  if (arguments.format == "tsv") return to_advice_table(report);
  if (arguments.format == "text") return to_text(report);
  return to_json(report);
}

Failure not_opened(const std::string& path, std::size_t files) {
  const auto message = files > 1 ? Sentence("The file {path} could not be opened.", {{"path", path}})
                                 : Sentence("The file could not be opened.");
  return {"unreadable", message, "Check the path, and that you may read it."};
}

Outcome<std::string> make_text(const Guidelines& guidelines, Arguments& arguments) {
  if (arguments.outside_file) {
    std::ifstream file(*arguments.outside_file, std::ios::binary);
    if (!file)
      return Failure{"bad-options", "The results from elsewhere could not be opened.",
                     "Check the path after --outside."};
    arguments.options.outside.assign(std::istreambuf_iterator<char>(file), {});
  }
  std::vector<std::unique_ptr<FileByteSource>> sources;
  std::vector<SourceFile> files;
  for (const auto& path : arguments.files) {
    sources.push_back(FileByteSource::open(path));
    if (!sources.back()) return not_opened(path, arguments.files.size());
    files.push_back({*sources.back(), std::filesystem::path(path).filename().string()});
  }
  const auto report = make_report(guidelines, files, arguments.options);
  if (!report) return report.failure();
  return rendered(report.value(), arguments);
}

std::optional<Failure> name_samples(Arguments& arguments) {
  if (!arguments.samples_file) return std::nullopt;
  std::ifstream file(*arguments.samples_file, std::ios::binary);
  if (!file)
    return Failure{"bad-options", "The names of the people could not be read.", "Check the path after --samples-file."};
  for (std::string line; std::getline(file, line);) {
    if (line.ends_with('\r')) line.pop_back();
    if (!line.empty()) arguments.samples.push_back(line);
  }
  if (!arguments.samples.empty()) return std::nullopt;
  return Failure{"bad-options", "--samples-file names nobody.", "Write one name a line."};
}

// Written as it is made: a cohort's table is longer than anybody wants in memory.
std::optional<Failure> write_cohort(const Guidelines& guidelines, Arguments& arguments) {
  if (auto failure = name_samples(arguments)) return failure;
  const auto& path = arguments.files.front();
  const auto source = FileByteSource::open(path);
  if (!source) return not_opened(path, 1);
  const auto cohort =
      read_cohort(guidelines, {*source, std::filesystem::path(path).filename().string()}, arguments.samples);
  if (!cohort) return cohort.failure();
  std::ofstream file;
  if (arguments.output) file.open(*arguments.output, std::ios::binary);
  auto& out = arguments.output ? static_cast<std::ostream&>(file) : std::cout;
  const CohortOutput output{arguments.threads, arguments.format == "ndjson"};
  if (auto failure = call_cohort(guidelines, cohort.value(), arguments.options, output, out)) return failure;
  return out.flush() ? std::nullopt : std::optional(not_written(arguments.output));
}

int run(Arguments& arguments) {
  const auto words = embedded_language(arguments.language);
  if (!words) return fail({"bad-options", "There are no words in this language.", "--language takes en or es."});
  const auto guidelines = load_guidelines(std::string(embedded_bundle()), std::string(*words));
  if (!guidelines) return fail(guidelines.failure());
  if (arguments.command == Arguments::Command::Cohort) {
    const auto failure = write_cohort(guidelines.value(), arguments);
    return failure ? fail(translated(*failure, guidelines.value())) : 0;
  }
  const auto text = make_text(guidelines.value(), arguments);
  if (!text) return fail(translated(text.failure(), guidelines.value()));
  const auto unwritten = write_out(text.value(), arguments.output);
  // Ends here: giving back piece by piece what the guidelines hold takes longer than the system does for all of it.
  std::exit(unwritten ? fail(translated(*unwritten, guidelines.value())) : 0);
}

}  // namespace

int main(int count, char** values) {
  auto arguments = parse_arguments(count, values);
  if (!arguments) return fail(arguments.failure());
  switch (arguments.value().command) {
    case Arguments::Command::Help:
      std::cout << usage();
      return 0;
    case Arguments::Command::Version:
      std::cout << "rxplain " << version() << '\n';
      return 0;
    default:
      return run(arguments.value());
  }
}
