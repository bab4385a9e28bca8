// Formats in which programs and laboratories write results. Each says by its content whether a text is its own, and
// reads it into calls; a header of a reader's source cites the document of the format.
//
// Where a program cannot decide, all its candidates are kept. What it does not stand by is kept as doubtful.
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "phenotype/outside.hpp"
#include "rxplain/guidelines.hpp"
#include "rxplain/outcome.hpp"

namespace rxplain {

struct ResultText {
  std::string_view text;
  std::optional<std::string> sample;  // person to read where it holds several
};

struct ResultFormat {
  std::string_view program;
  // Looks at the beginning of a text.
  bool (*is_mine)(std::string_view beginning);
  // Failure codes: bad-outside-calls, sample-needed.
  Outcome<std::vector<OutsideCall>> (*read)(const ResultText& given, const Guidelines& guidelines);
};

extern const ResultFormat own_report;
extern const ResultFormat pharmcat_json;
extern const ResultFormat pharmcat_tsv;
extern const ResultFormat pypgx;
extern const ResultFormat aldy;
extern const ResultFormat cyrius;
extern const ResultFormat stellarpgx;

// Tab-separated lines: gene, diplotype, phenotype, activity score; later columns may be left out, lines that start
// with # and empty lines are passed over. Failure code: bad-outside-calls.
Outcome<std::vector<OutsideCall>> parse_outside_calls(std::string_view text, const Guidelines& guidelines);

}  // namespace rxplain
