#include "guidance/domain.hpp"

#include <algorithm>

#include "alleles/names.hpp"
#include "base/text.hpp"
#include "phenotype/assign.hpp"

namespace rxplain {

namespace {

using Kind = GeneLookup::Kind;

void add_value(std::vector<LookupValue>& values, LookupValue value) {
  if (std::find(values.begin(), values.end(), value) == values.end()) values.push_back(std::move(value));
}

LookupValue value_of(const PossibleResult& possible, const GeneLookup& lookup, std::string_view source) {
  const auto& result = possible.result.by(source);
  switch (lookup.kind) {
    case Kind::Alleles:
      return {{}, std::nullopt, possible.alleles};
    case Kind::Diplotype:
      return {result.phenotype, std::nullopt, possible.alleles};
    case Kind::ActivityScore:
      return {result.phenotype, result.activity_score, {}};
    default:
      return {result.phenotype, std::nullopt, {}};
  }
}

// The rules that advice of a source goes by.
std::string_view rules_for(const Gene& gene, std::string_view source) {
  return contains(other_sources(gene), std::string(source)) ? source : own_rules;
}

// All that the rules can yield.
std::vector<LookupValue> every_phenotype(const Gene& gene, std::string_view rules) {
  std::vector<LookupValue> values;
  for (const auto& rule : gene.phenotype_rules) {
    // A laboratory's own words hold whoever asks.
    const bool reported = rule.kind == PhenotypeRule::Kind::Reported;
    const bool asked = reported || (rules == own_rules ? rule.source != "dpwg" : rule.source == rules);
    if (asked && rule.kind != PhenotypeRule::Kind::AlleleStatus) add_value(values, {rule.phenotype, std::nullopt, {}});
  }
  return values;
}

std::vector<LookupValue> every_score(const Gene& gene, std::string_view rules) {
  std::vector<LookupValue> values;
  for (const double score : attainable_scores(gene, rules))
    add_value(values, {assign_from_score(gene, score, rules).phenotype, score, {}});
  const bool some_without = std::any_of(gene.alleles.begin(), gene.alleles.end(),
                                        [](const auto& allele) { return !allele.activity.has_value(); });
  if (rules == own_rules && some_without) add_value(values, {std::string(indeterminate), std::nullopt, {}});
  return values;
}

// The pairs that the guideline names, and any other pair with each phenotype there is.
std::vector<LookupValue> every_diplotype(const Gene& gene, const GeneLookup& lookup, std::string_view rules) {
  auto values = every_phenotype(gene, rules);
  for (const auto& pair : lookup.pairs)
    add_value(values, {{}, std::nullopt, {pair[0], pair[1]}});
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

std::vector<LookupValue> every_value(const Gene& gene, const GeneLookup& lookup, std::string_view rules) {
  switch (lookup.kind) {
    case Kind::ActivityScore:
      return every_score(gene, rules);
    case Kind::Status:
      return every_status(gene, lookup.of);
    case Kind::Alleles:
      return every_allele(gene);
    case Kind::Diplotype:
      return every_diplotype(gene, lookup, rules);
    default:
      return every_phenotype(gene, rules);
  }
}

bool is_one_of(const std::vector<std::array<std::string, 2>>& pairs, const std::vector<std::string>& alleles) {
  if (alleles.size() != 2) return false;
  return std::any_of(pairs.begin(), pairs.end(), [&](const auto& pair) {
    return (pair[0] == alleles[0] && pair[1] == alleles[1]) || (pair[0] == alleles[1] && pair[1] == alleles[0]);
  });
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
    case Kind::Diplotype:
      return alleles.size() == 2 ? pair_name(alleles[0], alleles[1]) : phenotype;
    default:
      return phenotype;
  }
}

Domain domain_of(const Gene& gene, const GeneOutcome* outcome, const GeneLookup& lookup, std::string_view source) {
  if (lookup.kind == Kind::Site) return site_domain(gene, outcome, lookup.of);
  Domain domain;
  if (outcome != nullptr && lookup.kind == Kind::Status) {
    if (const auto status = outcome->statuses.find(lookup.of); status != outcome->statuses.end())
      domain.values.push_back({status->second, std::nullopt, {}});
  } else if (outcome != nullptr) {
    for (const auto& possible : outcome->results)
      add_value(domain.values, value_of(possible, lookup, source));
    // A phenotype from elsewhere names no alleles: then none of them is excluded.
    const bool by_allele = lookup.kind == Kind::Alleles || lookup.kind == Kind::Diplotype;
    const bool no_alleles = by_allele && std::any_of(domain.values.begin(), domain.values.end(),
                                                     [](const auto& value) { return value.alleles.empty(); });
    if (no_alleles) domain.values.clear();
  }
  domain.known = !domain.values.empty();
  if (!domain.known) domain.values = every_value(gene, lookup, rules_for(gene, source));
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
    case Condition::Kind::Pairs:
      return is_one_of(condition.pairs, value.alleles);
    case Condition::Kind::OtherPairs:
      return !is_one_of(condition.pairs, value.alleles) &&
             (condition.values.empty() || contains(condition.values, value.phenotype));
  }
  return false;
}

}  // namespace rxplain
