// PyPGx's table: people down, Genotype, Phenotype, Haplotype1, Haplotype2, AlternativePhase, VariantData, CNV across.
// The table itself does not name its gene (the archive's metadata does); one that was joined of several genes has it in
// a column Gene or Symbol. https://pypgx.readthedocs.io/en/latest/readme.html#results-interpretation
#include "base/text.hpp"
#include "outside/formats.hpp"
#include "outside/table.hpp"

namespace rxplain {

namespace {

bool is_mine(std::string_view beginning) {
  const auto heading = lines_of(beginning).front();
  return heading.find("Genotype\tPhenotype\tHaplotype1\tHaplotype2") != std::string_view::npos;
}

std::string gene_of(const Row& row) { return row.contains("Gene") ? cell(row, "Gene") : cell(row, "Symbol"); }

std::string person_column(const Row& row) {
  for (const auto* name : {"Sample", "SampleName"}) {
    if (row.contains(name)) return name;
  }
  return {};
}

Outcome<std::vector<OutsideCall>> read(const ResultText& given, const Guidelines& guidelines) {
  const auto all = read_table(given.text);
  if (all.empty()) return std::vector<OutsideCall>();
  if (!all.front().contains("Gene") && !all.front().contains("Symbol"))
    return Failure{"bad-outside-calls", "This table of PyPGx does not say which gene it is of.",
                   "Add a first column Gene, or type the result in."};
  const auto rows = rows_of_person(all, person_column(all.front()), given.sample);
  if (!rows) return rows.failure();
  std::vector<OutsideCall> calls;
  for (const auto& row : rows.value()) {
    const auto genotype = cell(row, "Genotype");
    const auto gene = gene_of(row);
    if (guidelines.find_gene(gene) == nullptr || genotype.empty() || genotype == "Indeterminate") continue;
    calls.push_back(call_of(gene, {genotype}));
  }
  return calls;
}

}  // namespace

const ResultFormat pypgx{"PyPGx", is_mine, read};

}  // namespace rxplain
