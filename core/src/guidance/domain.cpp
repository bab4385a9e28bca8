#include "guidance/domain.hpp"

#include <algorithm>

#include "base/text.hpp"
#include "phenotype/assign.hpp"

namespace rxplain {

namespace {

using Kind = GeneLookup::Kind;

void add_value(std::vector<LookupValue>& values, LookupValue value) {
  if (std::find(values.begin(), values.end(), value) == values.end()) values.push_back(std::move(value));
}

LookupValue value_of(const PossibleResult& possible, const GeneLookup& lookup) {
  if (lookup.kind == Kind::Alleles) return {{}, std::nullopt, possible.alleles};
  if (lookup.kind == Kind::ActivityScore) return {possible.result.phenotype, possible.result.activity_score, {}};
  return {possible.result.phenotype, std::nullopt, {}};
}

// All that the gene's rules can yield.
std::vector<LookupValue> every_phenotype(const Gene& gene) {
  std::vector<LookupValue> values;
  for (const auto& rule : gene.phenotype_rules) {
    const bool other_source = rule.source == "dpwg" && rule.kind != PhenotypeRule::Kind::Reported;
    if (!other_source && rule.kind != PhenotypeRule::Kind::AlleleStatus)
      add_value(values, {rule.phenotype, std::nullopt, {}});
  }
  return values;
}

std::vector<LookupValue> every_score(const Gene& gene) {
  std::vector<LookupValue> values;
  for (const double score : attainable_scores(gene))
    add_value(values, {assign_from_score(gene, score).phenotype, score, {}});
  const bool some_without = std::any_of(gene.alleles.begin(), gene.alleles.end(),
                                        [](const auto& allele) { return !allele.activity.has_value(); });
  if (some_without) add_value(values, {std::string(indeterminate), std::nullopt, {}});
  return values;
}

std::vector<LookupValue> every_status(const Gene& gene, const std::string& allele) {
  std::vector<LookupValue> values;
  for (const auto& rule : gene.phenotype_rules) {
    if (rule.kind == PhenotypeRule::Kind::AlleleStatus && rule.allele == allele)
      add_value(values, {rule.phenotype, std::nullopt, {}});
  }
  return values;
}

// Each allele beside each other one would be many; one allele at a time decides every any/none condition.
std::vector<LookupValue> every_allele(const Gene& gene) {
  std::vector<LookupValue> values;
  for (const auto& allele : gene.alleles)
    add_value(values, {{}, std::nullopt, {allele.display}});
  return values;
}

Domain site_domain(const Gene& gene, const GeneOutcome* outcome, const std::string& id) {
  if (outcome != nullptr) {
    const auto found = outcome->extra_sites.find(id);
    if (found != outcome->extra_sites.end() && found->second.is_known()) {
      LookupValue value;
      for (const auto& copy : found->second.alleles)
        value.alleles.push_back(*copy);
      return {{std::move(value)}, true};
    }
  }
  Domain domain;
  if (const auto* site = gene.find_site(id)) {
    domain.values.push_back({{}, std::nullopt, {site->grch38.ref}});
    for (const auto& alt : site->alts)
      domain.values.push_back({{}, std::nullopt, {alt}});
  }
  return domain;
}

std::vector<LookupValue> every_value(const Gene& gene, const GeneLookup& lookup) {
  switch (lookup.kind) {
    case Kind::ActivityScore:
      return every_score(gene);
    case Kind::Status:
      return every_status(gene, lookup.of);
    case Kind::Alleles:
      return every_allele(gene);
    default:
      return every_phenotype(gene);
  }
}

bool shares(const std::vector<std::string>& left, const std::vector<std::string>& right) {
  return std::any_of(left.begin(), left.end(), [&](const auto& value) { return contains(right, value); });
}

}  // namespace

std::string LookupValue::in_words(const GeneLookup& lookup) const {
  switch (lookup.kind) {
    case Kind::ActivityScore:
      return score ? format_score(*score) + " (" + phenotype + ")" : phenotype;
    case Kind::Alleles:
    case Kind::Site:
      return join(alleles, "/");
    default:
      return phenotype;
  }
}

Domain domain_of(const Gene& gene, const GeneOutcome* outcome, const GeneLookup& lookup) {
  if (lookup.kind == Kind::Site) return site_domain(gene, outcome, lookup.of);
  Domain domain;
  if (outcome != nullptr && lookup.kind == Kind::Status) {
    if (const auto status = outcome->statuses.find(lookup.of); status != outcome->statuses.end())
      domain.values.push_back({status->second, std::nullopt, {}});
  } else if (outcome != nullptr) {
    for (const auto& possible : outcome->results)
      add_value(domain.values, value_of(possible, lookup));
    // A phenotype from elsewhere names no alleles: then none of them is excluded.
    const bool no_alleles =
        lookup.kind == Kind::Alleles && std::any_of(domain.values.begin(), domain.values.end(),
                                                    [](const auto& value) { return value.alleles.empty(); });
    if (no_alleles) domain.values.clear();
  }
  domain.known = !domain.values.empty();
  if (!domain.known) domain.values = every_value(gene, lookup);
  return domain;
}

bool holds(const Condition& condition, const LookupValue& value) {
  switch (condition.kind) {
    case Condition::Kind::Phenotypes:
      return contains(condition.values, value.phenotype);
    case Condition::Kind::Score:
      return value.score && *value.score >= condition.min && *value.score <= condition.max;
    case Condition::Kind::NoScore:
      return !value.score;
    case Condition::Kind::AnyOf:
      return shares(value.alleles, condition.values);
    case Condition::Kind::NoneOf:
      return !shares(value.alleles, condition.values);
  }
  return false;
}

}  // namespace rxplain
