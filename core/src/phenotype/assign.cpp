#include "phenotype/assign.hpp"

#include <set>

namespace rxplain {

namespace {

using Kind = PhenotypeRule::Kind;

bool is_ours(const PhenotypeRule& rule) { return rule.source == "cpic" || rule.source == "clinpgx"; }

bool scores_activity(const Gene& gene) {
  for (const auto& rule : gene.phenotype_rules) {
    if (is_ours(rule) && rule.kind == Kind::ActivityScore) return true;
  }
  return false;
}

bool in_band(const PhenotypeRule& rule, double score) {
  const bool above = rule.min_inclusive ? score >= rule.min : score > rule.min;
  const bool below = !rule.max || (rule.max_inclusive ? score <= *rule.max : score < *rule.max);
  return above && below;
}

}  // namespace

GeneResult assign_from_score(const Gene& gene, double score) {
  for (const auto& rule : gene.phenotype_rules) {
    if (is_ours(rule) && rule.kind == Kind::ActivityScore && in_band(rule, score)) return {rule.phenotype, score};
  }
  return {std::string(not_applicable), score};
}

GeneResult assign_phenotype(const Gene& gene, const Effect& first, const Effect& second) {
  if (scores_activity(gene)) {
    if (first.activity && second.activity) return assign_from_score(gene, *first.activity + *second.activity);
    return {std::string(indeterminate), std::nullopt};
  }
  if (!first.function || !second.function) return {std::string(not_applicable), std::nullopt};
  for (const auto& rule : gene.phenotype_rules) {
    if (!is_ours(rule) || rule.kind != Kind::FunctionPair || rule.functions.size() != 2) continue;
    const bool fits = (rule.functions[0] == *first.function && rule.functions[1] == *second.function) ||
                      (rule.functions[1] == *first.function && rule.functions[0] == *second.function);
    if (fits) return {rule.phenotype, std::nullopt};
  }
  return {std::string(not_applicable), std::nullopt};
}

GeneResult assign_phenotype(const Gene& gene, const Effect& only) {
  if (only.function) {
    for (const auto& rule : gene.phenotype_rules) {
      if (is_ours(rule) && rule.kind == Kind::SingleFunction && rule.functions.front() == *only.function)
        return {rule.phenotype, std::nullopt};
    }
  }
  return {std::string(not_applicable), std::nullopt};
}

std::vector<double> attainable_scores(const Gene& gene) {
  std::set<double> values;
  for (const auto& allele : gene.alleles) {
    if (allele.activity) values.insert(*allele.activity);
  }
  for (const auto& allele : gene.without_definition) {
    if (allele.activity) values.insert(*allele.activity);
  }
  std::set<double> sums;
  for (const double left : values) {
    for (const double right : values)
      sums.insert(left + right);
  }
  return {sums.begin(), sums.end()};
}

}  // namespace rxplain
