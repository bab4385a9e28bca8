// Every result from elsewhere about one person: of result files, of the outside calls, of what was typed in. One call a
// gene; where sources differ, it holds what each says, and which they are.
#pragma once

#include <string>
#include <vector>

#include "outside/formats.hpp"
#include "rxplain/byte_source.hpp"
#include "rxplain/rxplain.hpp"

namespace rxplain {

struct DividedFiles {
  std::vector<SourceFile> genotypes;
  std::vector<SourceFile> results;
};

// Whether it is a file of results rather than of genotypes, by its beginning.
[[nodiscard]] bool holds_results(ByteSource& source);

// By content, never by name.
[[nodiscard]] DividedFiles divide_files(const std::vector<SourceFile>& files);

// The calls of one file after the other, each with its file and its program. Failure codes: bad-outside-calls,
// sample-needed, unreadable; the failure names the file.
Outcome<std::vector<OutsideCall>> read_results(const Guidelines& guidelines, const std::vector<SourceFile>& files,
                                               const std::optional<std::string>& sample);

// One call a gene, of what was typed in, of the outside calls of the options, and of files that were read. Failure
// codes: bad-outside-calls, bad-options (a typed gene that is not known).
Outcome<std::vector<OutsideCall>> gather_calls(const Guidelines& guidelines, const std::vector<OutsideCall>& results,
                                               const ReportOptions& options);

}  // namespace rxplain
