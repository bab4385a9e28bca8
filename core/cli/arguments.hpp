// What the command line was asked to do.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "rxplain/outcome.hpp"
#include "rxplain/rxplain.hpp"

namespace rxplain {

struct Arguments {
  enum class Command { Report, Genes, Cohort, Help, Version };
  Command command = Command::Help;
  std::vector<std::string> files;  // of one person; the one file of a cohort
  std::optional<std::string> outside_file;
  std::string format;  // json, tsv, text; of a cohort tsv, ndjson
  std::string language = "en";
  std::optional<std::string> output;
  ReportOptions options;
  std::vector<std::string> samples;         // of a cohort; empty: everybody
  std::optional<std::string> samples_file;  // one name a line
  unsigned threads = 1;
};

// Failure code: bad-options.
Outcome<Arguments> parse_arguments(int count, char** values);

[[nodiscard]] const char* usage();

}  // namespace rxplain
