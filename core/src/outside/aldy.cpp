// Aldy's table: one row a change, every row with its solution and the solution's diplotype (Major). Several solutions
// are equally likely. https://github.com/0xTCG/aldy#output
#include "base/text.hpp"
#include "outside/formats.hpp"
#include "outside/table.hpp"

namespace rxplain {

namespace {

bool is_mine(std::string_view beginning) { return beginning.starts_with("#Sample\tGene\tSolutionID\tMajor\t"); }

Outcome<std::vector<OutsideCall>> read(const ResultText& given, const Guidelines& guidelines) {
  const auto rows = rows_of_person(read_table(given.text), "Sample", given.sample);
  if (!rows) return rows.failure();
  std::map<std::string, std::vector<std::string>> solutions;
  for (const auto& row : rows.value()) {
    const auto gene = to_upper(cell(row, "Gene"));
    const auto diplotype = cell(row, "Major");
    if (guidelines.find_gene(gene) != nullptr && !diplotype.empty()) add_unique(solutions[gene], diplotype);
  }
  std::vector<OutsideCall> calls;
  for (const auto& [gene, diplotypes] : solutions)
    calls.push_back(call_of(gene, diplotypes));
  return calls;
}

}  // namespace

const ResultFormat aldy{"Aldy", is_mine, read};

}  // namespace rxplain
