// Cyrius' table: Sample, Genotype, Filter. It names no gene, for it calls one alone: the one of the guidelines that is
// told in copies. Only PASS, and two genotypes that it cannot tell apart, are used.
// https://github.com/Illumina/Cyrius#interpreting-the-output
#include "base/text.hpp"
#include "outside/formats.hpp"
#include "outside/table.hpp"
#include "phenotype/side_effects.hpp"

namespace rxplain {

namespace {

bool is_mine(std::string_view beginning) {
  const auto heading = lines_of(beginning).front();
  return heading == "Sample\tGenotype\tFilter";
}

const Gene* gene_with_copies(const Guidelines& guidelines) {
  const Gene* only = nullptr;
  for (const auto& gene : guidelines.genes) {
    if (!has_copies(gene)) continue;
    if (only != nullptr) return nullptr;
    only = &gene;
  }
  return only;
}

Outcome<std::vector<OutsideCall>> read(const ResultText& given, const Guidelines& guidelines) {
  const auto rows = rows_of_person(read_table(given.text), "Sample", given.sample);
  if (!rows) return rows.failure();
  const auto* gene = gene_with_copies(guidelines);
  std::vector<OutsideCall> calls;
  if (gene == nullptr || rows.value().empty()) return calls;
  const auto& row = rows.value().front();
  const auto filter = cell(row, "Filter");
  const auto genotypes = alternatives(cell(row, "Genotype"), ";");
  if (genotypes.empty() || genotypes.front() == "None") return calls;
  calls.push_back(call_of(gene->symbol, genotypes));
  if (filter != "PASS" && filter != "More_than_one_possible_genotype")
    calls.front().doubt = filter.empty() ? "Filter" : filter;
  return calls;
}

}  // namespace

const ResultFormat cyrius{"Cyrius", is_mine, read};

}  // namespace rxplain
