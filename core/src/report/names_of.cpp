#include <algorithm>

#include "alleles/names.hpp"
#include "base/json_text.hpp"
#include "base/text.hpp"
#include "phenotype/assign.hpp"
#include "phenotype/given_words.hpp"
#include "phenotype/side_effects.hpp"
#include "report/medicine_names.hpp"
#include "rxplain/rxplain.hpp"

namespace rxplain {

namespace {

bool is_told_in_statuses(const Gene& gene) {
  return std::any_of(gene.phenotype_rules.begin(), gene.phenotype_rules.end(),
                     [](const auto& rule) { return rule.kind == PhenotypeRule::Kind::AlleleStatus; });
}

std::vector<std::string> alleles_of(const Gene& gene) {
  if (is_told_in_statuses(gene)) return {};
  std::vector<std::string> names;
  for (const auto& allele : gene.alleles)
    add_unique(names, allele.name);
  for (const auto& named : gene.without_definition)
    add_unique(names, named.name);
  std::sort(names.begin(), names.end(), name_before);
  return names;
}

bool scores_activity(const Gene& gene) {
  return std::any_of(gene.phenotype_rules.begin(), gene.phenotype_rules.end(),
                     [](const auto& rule) { return rule.kind == PhenotypeRule::Kind::ActivityScore; });
}

GeneNames names_of(const Gene& gene) {
  GeneNames names;
  names.symbol = gene.symbol;
  names.name = gene.name;
  names.alleles = alleles_of(gene);
  names.copies = has_copies(gene);
  names.pair = gene.ploidy != Gene::Ploidy::Mitochondrial;
  names.phenotypes = phenotypes_of(gene);
  if (scores_activity(gene)) names.activity_scores = attainable_scores(gene);
  return names;
}

void write(JsonText& out, const GeneNames& gene) {
  std::vector<std::string> scores;
  for (const double score : gene.activity_scores)
    scores.push_back(format_score(score));
  out.add("symbol", gene.symbol);
  out.add("name", gene.name);
  out.add("alleles", gene.alleles);
  out.add("copies", gene.copies);
  out.add("pair", gene.pair);
  out.add("phenotypes", gene.phenotypes);
  out.add("activityScores", scores);
}

void write(JsonText& out, const MedicineNames& medicine) {
  out.add("name", medicine.name);
  out.add("label", medicine.label);
  out.add("class", medicine.medicine_class);
  out.add("brands", medicine.brands);
  out.add("otherNames", medicine.other_names);
  out.add("misspellings", medicine.misspellings);
  out.add("covered", medicine.covered);
  out.add("enzymes", medicine.enzymes);
}

}  // namespace

KnownNames names_of(const Guidelines& guidelines) {
  KnownNames names;
  for (const auto& gene : guidelines.genes)
    names.genes.push_back(names_of(gene));
  names.medicines = medicine_names(guidelines);
  return names;
}

std::string to_json(const KnownNames& names) {
  JsonText out;
  const auto write_names = [&](const auto& each) { write(out, each); };
  out.begin_object();
  out.add_each("genes", names.genes, write_names);
  out.add_each("medicines", names.medicines, write_names);
  out.end_object();
  return std::move(out).end();
}

}  // namespace rxplain
