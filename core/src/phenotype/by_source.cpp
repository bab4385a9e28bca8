#include "phenotype/by_source.hpp"

#include <algorithm>

#include "base/text.hpp"

namespace rxplain {

namespace {

const Effect* known_to(const std::string& source, const Effects& copy) {
  const auto found = copy.others.find(source);
  return found == copy.others.end() ? nullptr : &found->second;
}

GeneResult assign_for(const Gene& gene, const std::string& source, const Effects& first, const Effects* second) {
  const auto* left = known_to(source, first);
  const auto* right = second == nullptr ? left : known_to(source, *second);
  if (left == nullptr || right == nullptr) return {std::string(not_applicable), std::nullopt};
  return second == nullptr ? assign_single(gene, *left, source) : assign_phenotype(gene, *left, *right, source);
}

// Alleles that every one of the sources knows, those that do the same taken as one.
std::vector<Effects> known_to_all(const std::vector<std::string>& sources, const Gene& gene) {
  std::vector<Effects> known;
  const auto add = [&](const auto& allele) {
    auto effects = effects_of(allele);
    const bool to_all = std::all_of(sources.begin(), sources.end(),
                                    [&](const auto& source) { return effects.others.contains(source); });
    if (to_all && std::find(known.begin(), known.end(), effects) == known.end()) known.push_back(std::move(effects));
  };
  std::for_each(gene.alleles.begin(), gene.alleles.end(), add);
  std::for_each(gene.without_definition.begin(), gene.without_definition.end(), add);
  return known;
}

}  // namespace

const GeneResult& SourcedResult::by(std::string_view source) const {
  const auto other = others.find(std::string(source));
  return other == others.end() ? own : other->second;
}

std::vector<std::string> other_sources(const Gene& gene) {
  std::vector<std::string> sources;
  for (const auto& rule : gene.phenotype_rules) {
    if (rule.source == "dpwg" && rule.kind != PhenotypeRule::Kind::AlleleStatus) add_unique(sources, rule.source);
  }
  return sources;
}

SourcedResult assign_by_source(const Gene& gene, const Effects& first, const Effects* second) {
  SourcedResult result;
  result.own = second == nullptr ? assign_single(gene, first.own) : assign_phenotype(gene, first.own, second->own);
  for (const auto& source : other_sources(gene))
    result.others[source] = assign_for(gene, source, first, second);
  return result;
}

std::vector<SourcedResult> results_behind(const Gene& gene, const GeneResult& own) {
  const auto sources = other_sources(gene);
  std::vector<SourcedResult> found;
  if (!sources.empty()) {
    const auto alleles = known_to_all(sources, gene);
    for (std::size_t first = 0; first < alleles.size(); ++first) {
      for (std::size_t second = first; second < alleles.size(); ++second) {
        auto result = assign_by_source(gene, alleles[first], &alleles[second]);
        if (result.own == own && std::find(found.begin(), found.end(), result) == found.end())
          found.push_back(std::move(result));
      }
    }
  }
  if (!found.empty()) return found;
  SourcedResult alone{own, {}};
  for (const auto& source : sources)
    alone.others[source] = {std::string(not_applicable), std::nullopt};
  return {std::move(alone)};
}

}  // namespace rxplain
