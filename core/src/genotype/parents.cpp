#include "genotype/parents.hpp"

#include <algorithm>
#include <limits>
#include <utility>

namespace rxplain {

namespace {

// No file gives a phase set below 0.
constexpr std::int64_t of_the_parents = std::numeric_limits<std::int64_t>::min();

bool is_pair(const Observation& seen) {
  return seen.is_direct() && seen.alleles.size() == 2 && seen.alleles[0] && seen.alleles[1];
}

// Whether a parent may have handed this base on; one who was not read may have any.
bool may_give(const Observation* parent, const std::string& base) {
  return parent == nullptr || !is_pair(*parent) || *parent->alleles[0] == base || *parent->alleles[1] == base;
}

enum class Sides { Either, AsWritten, Turned, Neither };

Sides sides_of(const Observation& seen, const Observation* mother, const Observation* father) {
  const auto& first = *seen.alleles[0];
  const auto& second = *seen.alleles[1];
  const bool as_written = may_give(mother, first) && may_give(father, second);
  const bool turned = may_give(mother, second) && may_give(father, first);
  if (as_written && turned) return Sides::Either;
  return as_written ? Sides::AsWritten : turned ? Sides::Turned : Sides::Neither;
}

// Heterozygous sites that keep their sides together: those of one phase set of the file, or one loose site.
struct Group {
  std::vector<std::size_t> sites;
  bool as_written = false;
  bool turned = false;
};

class GenePhase {
 public:
  GenePhase(const Gene& gene, const GeneObservations* mother, const GeneObservations* father, GeneObservations& person)
      : gene_(gene), mother_(mother), father_(father), person_(person) {}

  ParentsReading read() {
    for (const auto& group : groups())
      settle(group);
    std::sort(reading_.phased.begin(), reading_.phased.end());
    return std::move(reading_);
  }

 private:
  [[nodiscard]] static const Observation* at(const GeneObservations* parent, std::size_t site) {
    return parent == nullptr ? nullptr : &(*parent)[site];
  }

  std::vector<Group> groups() {
    std::vector<Group> all;
    std::map<std::pair<bool, std::int64_t>, std::size_t> of_file;  // phase set, or none given -> its group
    for (std::size_t site = 0; site < person_.size(); ++site) {
      const auto& seen = person_[site];
      if (!is_pair(seen)) continue;
      const auto sides = sides_of(seen, at(mother_, site), at(father_, site));
      if (sides == Sides::Neither) reading_.contradicts.push_back(gene_.sites[site].id);
      if (*seen.alleles[0] == *seen.alleles[1]) continue;
      std::size_t index = all.size();
      if (seen.phased)
        index = of_file.emplace(std::pair(seen.phase_set.has_value(), seen.phase_set.value_or(0)), index).first->second;
      if (index == all.size()) all.emplace_back();
      auto& group = all[index];
      group.sites.push_back(site);
      group.as_written |= sides == Sides::AsWritten;
      group.turned |= sides == Sides::Turned;
    }
    return all;
  }

  void settle(const Group& group) {
    if (!group.as_written && !group.turned) return;
    const bool otherwise = group.as_written && group.turned;
    for (const auto site : group.sites) {
      auto& seen = person_[site];
      (otherwise ? reading_.otherwise : reading_.phased).push_back(gene_.sites[site].id);
      seen.phased = !otherwise;
      seen.phase_set = otherwise ? std::nullopt : std::optional(of_the_parents);
      if (group.turned && !otherwise) std::swap(seen.alleles[0], seen.alleles[1]);
    }
  }

  const Gene& gene_;
  const GeneObservations* mother_;
  const GeneObservations* father_;
  GeneObservations& person_;
  ParentsReading reading_;
};

const GeneObservations* of_gene(const Observations* parent, const Gene& gene) {
  if (parent == nullptr) return nullptr;
  const auto found = parent->by_gene.find(gene.symbol);
  return found == parent->by_gene.end() || found->second.size() != gene.sites.size() ? nullptr : &found->second;
}

}  // namespace

std::map<std::string, ParentsReading> phase_by_parents(const Guidelines& guidelines, const Observations* mother,
                                                       const Observations* father, Observations& person) {
  std::map<std::string, ParentsReading> readings;
  for (const auto& gene : guidelines.genes) {
    const auto found = person.by_gene.find(gene.symbol);
    if (gene.ploidy != Gene::Ploidy::Autosomal || found == person.by_gene.end()) continue;
    if (found->second.size() != gene.sites.size()) continue;
    auto reading = GenePhase(gene, of_gene(mother, gene), of_gene(father, gene), found->second).read();
    if (!reading.empty()) readings.emplace(gene.symbol, std::move(reading));
  }
  return readings;
}

}  // namespace rxplain
