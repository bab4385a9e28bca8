#include <algorithm>

#include "base/text.hpp"
#include "input/archive.hpp"
#include "input/index_files.hpp"
#include "input/person_files.hpp"
#include "outside/gather_calls.hpp"
#include "report/describe_input.hpp"
#include "report/guarded.hpp"
#include "rxplain/rxplain.hpp"

namespace rxplain {

namespace {

Inspection::Columns columns_of(const Layout& layout) {
  Inspection::Columns columns{{}, layout.names, layout.first_rows};
  for (const auto column : layout.columns)
    columns.guess.emplace_back(name_of(column));
  return columns;
}

Inspection describe_headers(const std::vector<FileHeader>& files, const ReportOptions& options) {
  std::vector<VariantHeader> headers;
  for (const auto& file : files)
    headers.push_back(file.variants);
  Inspection inspection;
  inspection.format = common_format(headers);
  inspection.vendor = common_vendor(headers);
  for (const auto& sample : people_in_all(headers))
    inspection.samples.push_back(quotable(sample, longest_sample_name));
  const auto unknown = std::find_if(files.begin(), files.end(),
                                    [](const auto& file) { return file.layout && file.layout->vendor.empty(); });
  if (unknown == files.end() || !options.columns.empty()) return inspection;
  inspection.columns = columns_of(*unknown->layout);
  return inspection;
}

Outcome<Inspection> look(const std::vector<SourceFile>& files, const ReportOptions& options) {
  if (files.empty()) return Failure{"bad-options", "There is no file to look at.", "Give a genotype file."};
  const auto opened = open_archives(without_indexes(files), options.member, holds_results);
  if (!opened) return opened.failure();
  if (!opened.value().choices.empty()) return Inspection{"archive", {}, {}, {}, opened.value().choices};
  const auto genotypes = divide_files(opened.value().files).genotypes;
  if (genotypes.empty()) return Inspection{"results", {}, {}, {}, {}};
  const auto headers = read_headers(genotypes);
  if (const auto fault = opened.value().fault()) return *fault;
  if (!headers) return headers.failure();
  return describe_headers(headers.value(), options);
}

}  // namespace

Outcome<Inspection> inspect(const std::vector<SourceFile>& files, const ReportOptions& options) {
  return guarded<Inspection>([&] { return look(files, options); });
}

}  // namespace rxplain
