#include "guidance/dose_genotype.hpp"

#include <algorithm>
#include <optional>

#include "alleles/names.hpp"
#include "base/text.hpp"

namespace rxplain {

namespace {

using State = DoseGenotype::State;
using Carried = AdjustmentReading::Carried;

// Anything but the reference at a site of the gene, whether it was trusted or not.
bool shows_change(const Gene& gene, const GeneOutcome& outcome) {
  const auto differs = [&](const SiteEntry& entry) {
    const auto* site = gene.find_site(entry.id);
    if (site == nullptr || site->extra) return false;
    const auto& seen = entry.observation;
    return seen.state == ObservationState::Conflict ||
           std::any_of(seen.alleles.begin(), seen.alleles.end(),
                       [&](const auto& copy) { return copy && *copy != site->grch38.ref; });
  };
  const auto& entry = outcome.entry;
  return std::any_of(entry.sites.begin(), entry.sites.end(), differs) ||
         std::any_of(entry.notes.begin(), entry.notes.end(),
                     [](const auto& note) { return note.code == "structural-variant"; });
}

std::string result_of(const DoseTerm& term, const PossibleResult& possible) {
  if (!term.by_diplotype) return possible.result.own.phenotype;
  return possible.alleles.size() == 2 ? pair_name(possible.alleles[0], possible.alleles[1])
                                      : join(possible.alleles, "/");
}

bool is_replaced(const DoseTerm& term, const PossibleResult& possible) {
  return std::any_of(possible.alleles.begin(), possible.alleles.end(),
                     [&](const auto& allele) { return term.counted_as.contains(allele); });
}

DoseGenotype refused(State state) {
  DoseGenotype genotype;
  genotype.state = state;
  return genotype;
}

std::optional<double> term_of(const DoseTerm& term, const PossibleResult& possible, DoseGenotype& genotype) {
  auto counted = possible;
  for (auto& allele : counted.alleles) {
    const auto other = term.counted_as.find(allele);
    if (other == term.counted_as.end()) continue;
    add_unique(genotype.replaced, allele);
    add_unique(genotype.as, other->second);
    allele = other->second;
  }
  const auto value = term.values.find(result_of(term, counted));
  return value == term.values.end() ? std::nullopt : std::optional(value->second);
}

DoseGenotype unknown(const DoseTerm& term, const Gene& gene, const GeneOutcome* outcome) {
  if (outcome != nullptr && shows_change(gene, *outcome)) return refused(State::ChangeUnnamed);
  if (!term.unknown) return refused(State::NoTerm);
  DoseGenotype genotype;
  genotype.contribution = {*term.unknown, *term.unknown};
  return genotype;
}

std::vector<std::string> carried_among(const std::vector<std::string>& members, const std::vector<std::string>& any) {
  std::vector<std::string> found;
  std::copy_if(members.begin(), members.end(), std::back_inserter(found),
               [&](const auto& member) { return contains(any, member); });
  return found;
}

bool has_copies(const DoseAdjustment& adjustment, std::size_t count) {
  return adjustment.copies ? count == static_cast<std::size_t>(*adjustment.copies) : count > 0;
}

AdjustmentReading at_site(const DoseAdjustment& adjustment, const GeneOutcome* outcome) {
  const auto* seen = static_cast<const Observation*>(nullptr);
  if (outcome != nullptr) {
    const auto found = outcome->extra_sites.find(adjustment.site);
    if (found != outcome->extra_sites.end()) seen = &found->second;
  }
  const auto named = [&](const std::vector<std::string>& bases) {
    std::vector<std::string> names;
    for (const auto& base : bases)
      add_unique(names, adjustment.site + ' ' + base);
    return names;
  };
  if (seen == nullptr || !seen->is_known()) return {Carried::Possible, named(adjustment.any)};
  std::vector<std::string> bases;
  for (const auto& copy : seen->alleles)
    bases.push_back(copy.value_or(""));
  const auto carried = carried_among(bases, adjustment.any);
  return has_copies(adjustment, carried.size()) ? AdjustmentReading{Carried::Yes, named(carried)} : AdjustmentReading{};
}

}  // namespace

DoseGenotype read_genotype(const DoseTerm& term, const Gene& gene, const GeneOutcome* outcome) {
  if (outcome == nullptr || outcome->results.empty()) return unknown(term, gene, outcome);
  DoseGenotype genotype;
  genotype.state = State::Called;
  std::vector<double> values;
  std::vector<std::string> without;
  genotype.surely_replaced = true;
  for (const auto& possible : outcome->results) {
    if (term.by_diplotype && possible.alleles.empty()) return refused(State::NoAlleles);
    genotype.surely_replaced = genotype.surely_replaced && is_replaced(term, possible);
    const auto value = term_of(term, possible, genotype);
    if (value) values.push_back(*value);
    add_unique(value ? genotype.results : genotype.without, result_of(term, possible));
  }
  if (values.empty()) {
    genotype.state = State::NoTerm;
    return genotype;
  }
  const auto [least, most] = std::minmax_element(values.begin(), values.end());
  genotype.contribution = {*least, *most};
  return genotype;
}

AdjustmentReading read_adjustment(const DoseAdjustment& adjustment, const GeneOutcome* outcome) {
  if (!adjustment.site.empty()) return at_site(adjustment, outcome);
  const bool named = outcome != nullptr && !outcome->results.empty() &&
                     std::none_of(outcome->results.begin(), outcome->results.end(),
                                  [](const auto& possible) { return possible.alleles.empty(); });
  if (!named) return {Carried::Possible, adjustment.any};
  std::size_t met = 0;
  std::vector<std::string> what;
  for (const auto& possible : outcome->results) {
    const auto carried = carried_among(possible.alleles, adjustment.any);
    if (!has_copies(adjustment, carried.size())) continue;
    ++met;
    for (const auto& allele : carried)
      add_unique(what, allele);
  }
  if (met == 0) return {};
  return {met == outcome->results.size() ? Carried::Yes : Carried::Possible, what};
}

}  // namespace rxplain
