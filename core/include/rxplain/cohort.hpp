// Cohort: everybody in one VCF or BCF, gene by gene, from a single pass over the file.
//
//   auto cohort = rxplain::read_cohort(guidelines, {source, "cohort.bcf"}, {});
//   rxplain::CohortCaller caller(guidelines, cohort.value(), {});
//   for (std::size_t person = 0; person < cohort.value().size(); ++person)
//     std::cout << rxplain::to_gene_lines(cohort.value().name(person), caller.genes_of(person).value());
//
// Each person's genes are those of the report on this person alone. There is no advice: that is asked for by report.
// Nothing here starts a thread. A Cohort may be shared by several; each needs a CohortCaller of its own.
#pragma once

#include <memory>
#include <string>
#include <vector>

#include "rxplain/byte_source.hpp"
#include "rxplain/guidelines.hpp"
#include "rxplain/outcome.hpp"
#include "rxplain/report.hpp"
#include "rxplain/rxplain.hpp"

namespace rxplain {

// What the file holds of its people near the catalog's sites: a few bytes a person and site, 2 GB at most.
class Cohort {
 public:
  struct Contents;
  explicit Cohort(Contents contents);
  [[nodiscard]] std::size_t size() const;
  // As reports show it. People come in the order of the file.
  [[nodiscard]] std::string name(std::size_t person) const;
  [[nodiscard]] const Contents& contents() const { return *contents_; }

 private:
  std::shared_ptr<const Contents> contents_;
};

// `samples`: those to read, by name; everybody where it is empty. Fails where read_files would for one of them.
Outcome<Cohort> read_cohort(const Guidelines& guidelines, const SourceFile& file,
                            const std::vector<std::string>& samples);

class CohortCaller {
 public:
  // Guidelines and cohort are borrowed. Of the options `absence` and the thresholds matter.
  CohortCaller(const Guidelines& guidelines, const Cohort& cohort, const ReportOptions& options);
  ~CohortCaller();
  CohortCaller(const CohortCaller&) = delete;
  CohortCaller& operator=(const CohortCaller&) = delete;

  // All genes of one person, in the order of a report.
  Outcome<std::vector<GeneEntry>> genes_of(std::size_t person);

 private:
  struct State;
  std::unique_ptr<State> state_;
};

// The heading of the table, and one person's lines of it: the person's name before each line of to_gene_table.
[[nodiscard]] std::string cohort_table_heading();
[[nodiscard]] std::string to_gene_lines(const std::string& person, const std::vector<GeneEntry>& genes);
// One line of JSON: {"sample": ..., "genes": [...]}, genes as the report has them.
[[nodiscard]] std::string to_json_line(const std::string& person, const std::vector<GeneEntry>& genes);

}  // namespace rxplain
