#include "phenotype/assign.hpp"

#include <algorithm>
#include <set>

namespace rxplain {

namespace {

using Kind = PhenotypeRule::Kind;

bool is_of(const PhenotypeRule& rule, std::string_view source) {
  return source == own_rules ? rule.source == "cpic" || rule.source == "clinpgx" : rule.source == source;
}

bool scores_activity(const Gene& gene, std::string_view source) {
  for (const auto& rule : gene.phenotype_rules) {
    if (is_of(rule, source) && rule.kind == Kind::ActivityScore) return true;
  }
  return false;
}

bool in_band(const PhenotypeRule& rule, double score) {
  const bool above = rule.min_inclusive ? score >= rule.min : score > rule.min;
  const bool below = !rule.max || (rule.max_inclusive ? score <= *rule.max : score < *rule.max);
  return above && below;
}

}  // namespace

GeneResult assign_from_score(const Gene& gene, double score, std::string_view source) {
  for (const auto& rule : gene.phenotype_rules) {
    if (is_of(rule, source) && rule.kind == Kind::ActivityScore && in_band(rule, score)) return {rule.phenotype, score};
  }
  return {std::string(not_applicable), score};
}

GeneResult assign_phenotype(const Gene& gene, const Effect& first, const Effect& second, std::string_view source) {
  if (scores_activity(gene, source)) {
    if (first.activity && second.activity) return assign_from_score(gene, *first.activity + *second.activity, source);
    return {std::string(source == own_rules ? indeterminate : not_applicable), std::nullopt};
  }
  if (!first.function || !second.function) return {std::string(not_applicable), std::nullopt};
  for (const auto& rule : gene.phenotype_rules) {
    if (!is_of(rule, source) || rule.kind != Kind::FunctionPair || rule.functions.size() != 2) continue;
    const bool fits = (rule.functions[0] == *first.function && rule.functions[1] == *second.function) ||
                      (rule.functions[1] == *first.function && rule.functions[0] == *second.function);
    if (fits) return {rule.phenotype, std::nullopt};
  }
  return {std::string(not_applicable), std::nullopt};
}

GeneResult assign_single(const Gene& gene, const Effect& only, std::string_view source) {
  if (only.function) {
    for (const auto& rule : gene.phenotype_rules) {
      if (is_of(rule, source) && rule.kind == Kind::SingleFunction && rule.functions.front() == *only.function)
        return {rule.phenotype, std::nullopt};
    }
  }
  return {std::string(not_applicable), std::nullopt};
}

std::vector<double> attainable_scores(const Gene& gene, std::string_view source) {
  std::set<double> values;
  const auto add = [&](const auto& allele) {
    if (source == own_rules) {
      if (allele.activity) values.insert(*allele.activity);
    } else if (const auto other = allele.other_sources.find(std::string(source)); other != allele.other_sources.end()) {
      if (other->second.activity) values.insert(*other->second.activity);
    }
  };
  std::for_each(gene.alleles.begin(), gene.alleles.end(), add);
  std::for_each(gene.without_definition.begin(), gene.without_definition.end(), add);
  std::set<double> sums;
  for (const double left : values) {
    for (const double right : values)
      sums.insert(left + right);
  }
  return {sums.begin(), sums.end()};
}

}  // namespace rxplain
