#include <algorithm>
#include <nlohmann/json.hpp>

#include "alleles/names.hpp"
#include "base/text.hpp"
#include "phenotype/assign.hpp"
#include "phenotype/given_words.hpp"
#include "phenotype/side_effects.hpp"
#include "report/medicine_names.hpp"
#include "rxplain/rxplain.hpp"

namespace rxplain {

namespace {

using Json = nlohmann::ordered_json;

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

Json write(const GeneNames& gene) {
  std::vector<std::string> scores;
  for (const double score : gene.activity_scores)
    scores.push_back(format_score(score));
  return {{"symbol", gene.symbol},   {"name", gene.name}, {"alleles", gene.alleles},
          {"copies", gene.copies},   {"pair", gene.pair}, {"phenotypes", gene.phenotypes},
          {"activityScores", scores}};
}

Json write(const MedicineNames& medicine) {
  return {{"name", medicine.name},
          {"label", medicine.label},
          {"class", medicine.medicine_class},
          {"brands", medicine.brands},
          {"otherNames", medicine.other_names},
          {"misspellings", medicine.misspellings},
          {"covered", medicine.covered},
          {"enzymes", medicine.enzymes}};
}

template <class Names>
Json write_all(const std::vector<Names>& all) {
  auto list = Json::array();
  for (const auto& each : all)
    list.push_back(write(each));
  return list;
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
  return Json({{"genes", write_all(names.genes)}, {"medicines", write_all(names.medicines)}}).dump(2) + "\n";
}

}  // namespace rxplain
