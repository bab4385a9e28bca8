#include "phenotype/phenoconversion.hpp"

#include <algorithm>
#include <cmath>

namespace rxplain {

namespace {

using Grade = InteractingMedicine::Grade;
using Status = CurrentResults::Status;

constexpr double same_score = 1e-9;

double factor_of(const ScoreConversion& conversion, Grade grade) {
  return grade == Grade::Strong ? conversion.strong : grade == Grade::Moderate ? conversion.moderate : 1.0;
}

// What is sure to hold, and what holds if every medicine is in a form that reaches the enzyme.
struct Factors {
  double sure = 1;
  double possible = 1;
};

Factors factors_of(const ScoreConversion& conversion, const Influences& influences) {
  Factors factors;
  for (const auto& each : influences.all) {
    const double factor = factor_of(conversion, each.row->grade);
    factors.possible = std::min(factors.possible, factor);
    if (!each.row->systemic_only) factors.sure = std::min(factors.sure, factor);
  }
  return factors;
}

// An allele whose activity is a lower bound may have been left with any part of more than that.
bool is_lower_bound(const Gene& gene, const PossibleResult& possible) {
  return std::any_of(gene.without_definition.begin(), gene.without_definition.end(), [&](const auto& named) {
    return named.at_least &&
           std::find(possible.alleles.begin(), possible.alleles.end(), named.name) != possible.alleles.end();
  });
}

class Converter {
 public:
  explicit Converter(const Gene& gene) : gene_(gene), attainable_(attainable_scores(gene)) {}

  void add(const PossibleResult& possible, double factor) {
    const auto& score = possible.result.own.activity_score;
    if (!score || factor == 1.0) {
      keep(possible);
      return;
    }
    const auto converted = assign_from_score(gene_, *score * factor);
    add_now(converted);
    auto result = possible.result;
    for (auto& [source, other] : result.others) {
      if (other.activity_score) other = assign_from_score(gene_, *other.activity_score * factor, source);
    }
    for (const auto& own : listed(converted)) {
      result.own = own;
      add_lookup({result, possible.alleles});
    }
    if (factor > 0 && is_lower_bound(gene_, possible)) keep(possible);
  }

  CurrentResults results;

 private:
  void keep(const PossibleResult& possible) {
    add_now(possible.result.own);
    add_lookup(possible);
  }

  void add_now(const GeneResult& result) {
    if (std::find(results.now.begin(), results.now.end(), result) == results.now.end()) results.now.push_back(result);
  }

  void add_lookup(const PossibleResult& possible) {
    const bool there = std::any_of(results.lookup.begin(), results.lookup.end(), [&](const auto& other) {
      return other.result == possible.result && other.alleles == possible.alleles;
    });
    if (!there) results.lookup.push_back(possible);
  }

  // Guidelines list the scores that two alleles can add up to. A converted score between two of them stands for its
  // neighbours of the same phenotype: the guideline's words for either may be meant.
  [[nodiscard]] std::vector<GeneResult> listed(const GeneResult& converted) const {
    const double score = *converted.activity_score;
    std::optional<double> below;
    std::optional<double> above;
    for (const double each : attainable_) {
      if (std::abs(each - score) < same_score) return {{converted.phenotype, each}};
      if (each < score) below = each;
      if (each > score && !above) above = each;
    }
    std::vector<GeneResult> neighbours;
    for (const auto& each : {below, above}) {
      if (!each) continue;
      const auto neighbour = assign_from_score(gene_, *each);
      if (neighbour.phenotype == converted.phenotype) neighbours.push_back(neighbour);
    }
    return neighbours.empty() ? std::vector{converted} : neighbours;
  }

  const Gene& gene_;
  std::vector<double> attainable_;
};

bool contains_result(const std::vector<GeneResult>& results, const GeneResult& wanted) {
  return std::find(results.begin(), results.end(), wanted) != results.end();
}

bool is_within(const std::vector<GeneResult>& some, const std::vector<GeneResult>& others) {
  return std::all_of(some.begin(), some.end(), [&](const auto& result) { return contains_result(others, result); });
}

CurrentResults convert(const Gene& gene, const GeneOutcome& outcome, const Factors& factors) {
  Converter sure(gene);
  Converter possible(gene);
  for (const auto& each : outcome.results) {
    sure.add(each, factors.sure);
    possible.add(each, factors.sure);
    possible.add(each, factors.possible);
  }
  auto results = std::move(possible.results);
  results.factors = {factors.sure};
  if (factors.possible != factors.sure) results.factors.push_back(factors.possible);
  std::vector<GeneResult> genetic;
  for (const auto& each : outcome.results)
    genetic.push_back(each.result.own);
  const bool same = is_within(results.now, genetic) && is_within(genetic, results.now);
  const bool form_decides = !is_within(results.now, sure.results.now);
  results.status = form_decides ? Status::CannotTell : same ? Status::Unchanged : Status::Changed;
  return results;
}

}  // namespace

CurrentResults current_results(const Gene& gene, const GeneOutcome& outcome, const Influences& influences) {
  CurrentResults results;
  results.status = Status::CannotTell;
  const auto& conversion = influences.enzyme->conversion;
  if (!conversion || !influences.slows()) {
    results.lookup = outcome.results;
    return results;
  }
  if (influences.speeds() || outcome.results.empty()) return results;
  return convert(gene, outcome, factors_of(*conversion, influences));
}

}  // namespace rxplain
