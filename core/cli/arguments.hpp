// What the command line was asked to do.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "rxplain/outcome.hpp"
#include "rxplain/rxplain.hpp"

namespace rxplain {

struct Arguments {
  enum class Command { Report, Genes, Help, Version };
  Command command = Command::Help;
  std::vector<std::string> files;  // of one person
  std::optional<std::string> outside_file;
  std::string format = "json";  // json, tsv, text
  std::optional<std::string> output;
  ReportOptions options;
};

// Failure code: bad-options.
Outcome<Arguments> parse_arguments(int count, char** values);

[[nodiscard]] const char* usage();

}  // namespace rxplain
