// What calling costs: from one person's observations to the phenotypes of a gene. Reading a file is not in it.
//   rxplain_cost [PEOPLE] [REPETITIONS]
// People carry two alleles by chance, every second one without phase. The hard case is somebody with up to 24 unphased
// heterozygous sites in the gene, of which trying all strands would make 2^24. Figures depend on the machine, so each
// gene is also held against a plain loop of the same run: every pair of alleles at every site, nothing left out.

#include <algorithm>
#include <chrono>
#include <cstdio>
#include <cstdlib>
#include <functional>
#include <random>
#include <string>
#include <vector>

#include "alleles/definition_table.hpp"
#include "embedded_bundle.hpp"
#include "phenotype/gene_outcome.hpp"
#include "rxplain/rxplain.hpp"

namespace {

using namespace rxplain;
using Observed = std::vector<Observation>;  // per site of the gene

struct Spread {
  double least = 0;
  double median = 0;
  double most = 0;
};

// Microseconds that one call takes, over repetitions.
Spread microseconds(int repetitions, std::size_t calls, const std::function<void()>& work) {
  std::vector<double> times;
  for (int repetition = 0; repetition < repetitions; ++repetition) {
    const auto start = std::chrono::steady_clock::now();
    work();
    const std::chrono::duration<double, std::micro> took = std::chrono::steady_clock::now() - start;
    times.push_back(took.count() / static_cast<double>(calls));
  }
  std::sort(times.begin(), times.end());
  return {times.front(), times[times.size() / 2], times.back()};
}

Observation seen(const Gene& gene, const std::string& first, const std::string& second, bool phased) {
  Observation observation;
  observation.state = ObservationState::Seen;
  observation.alleles = {first};
  if (gene.ploidy != Gene::Ploidy::Mitochondrial) observation.alleles.emplace_back(second);
  observation.phased = phased;
  return observation;
}

const std::string& base_of(const Allele& allele, const Allele& reference, const Site& site) {
  const auto named = allele.defining.find(site.id);
  if (named != allele.defining.end()) return named->second.front();
  const auto usual = reference.defining.find(site.id);
  return usual == reference.defining.end() ? site.grch38.ref : usual->second.front();
}

Observed random_person(const Gene& gene, std::mt19937& chance, bool phased) {
  const auto reference =
      std::find_if(gene.alleles.begin(), gene.alleles.end(), [](const auto& each) { return each.reference; });
  std::uniform_int_distribution<std::size_t> any(0, gene.alleles.size() - 1);
  const auto& first = gene.alleles[any(chance)];
  const auto& second = gene.alleles[any(chance)];
  Observed observed;
  for (const auto& site : gene.sites)
    observed.push_back(seen(gene, base_of(first, *reference, site), base_of(second, *reference, site), phased));
  return observed;
}

Observed hard_person(const Gene& gene) {
  constexpr std::size_t most_changes = 24;
  Observed observed;
  for (const auto& site : gene.sites) {
    const bool changed = observed.size() < most_changes && !site.extra;
    observed.push_back(seen(gene, site.grch38.ref, changed ? site.alts.front() : site.grch38.ref, false));
  }
  return observed;
}

// The plain loop: how many pairs of alleles accept the reference on one side at every site.
std::size_t try_every_pair(const DefinitionTable& table) {
  std::size_t fitting = 0;
  for (const auto& left : table.rows()) {
    for (const auto& right : table.rows()) {
      CodeSet both = ~CodeSet{0};
      for (std::size_t column = 0; column < table.sites().size(); ++column)
        both &= left.accepts[column] | right.accepts[column];
      fitting += both & 1U;
    }
  }
  return fitting;
}

struct Cost {
  Spread usual;
  Spread hard;
  Spread plain;
};

Cost measure(const Guidelines& guidelines, const Gene& gene, std::size_t people, int repetitions) {
  std::mt19937 chance(1);
  std::vector<Observed> crowd;
  while (crowd.size() < people)
    crowd.push_back(random_person(gene, chance, crowd.size() % 2 == 0));
  const auto hard = hard_person(gene);
  const GeneTables tables(gene);
  const auto& table = tables.definitions;
  volatile std::size_t kept = 0;  // so that nothing is left out as unused
  const auto describe = [&](const Observed& observed) {
    kept = kept + describe_gene(guidelines, tables, observed, {}, {}, Build::GRCh38).results.size();
  };
  return {microseconds(repetitions, people, [&] { std::for_each(crowd.begin(), crowd.end(), describe); }),
          microseconds(repetitions, 1, [&] { describe(hard); }),
          microseconds(repetitions, 1, [&] { kept = kept + try_every_pair(table); })};
}

}  // namespace

int main(int count, char** values) {
  const auto people = static_cast<std::size_t>(count > 1 ? std::atoi(values[1]) : 50);
  const int repetitions = count > 2 ? std::atoi(values[2]) : 9;
  const auto guidelines = load_guidelines(std::string(embedded_bundle()));
  if (!guidelines || people == 0 || repetitions < 1) return 1;
  std::printf("From observations to phenotypes: %zu people a gene, %d repetitions\n", people, repetitions);
  std::printf("%-9s %6s %8s %10s %10s %10s %12s %12s %8s\n", "gene", "sites", "alleles", "us least", "us median",
              "us most", "us hard case", "us all pairs", "ratio");
  Spread all;
  double all_hard = 0;
  for (const auto& gene : guidelines.value().genes) {
    if (gene.method == Gene::Method::OutsideOnly) continue;
    const auto cost = measure(guidelines.value(), gene, people, repetitions);
    std::printf("%-9s %6zu %8zu %10.1f %10.1f %10.1f %12.1f %12.1f %8.2f\n", gene.symbol.c_str(), gene.sites.size(),
                gene.alleles.size(), cost.usual.least, cost.usual.median, cost.usual.most, cost.hard.median,
                cost.plain.median, cost.usual.median / cost.plain.median);
    all.least += cost.usual.least;
    all.median += cost.usual.median;
    all.most += cost.usual.most;
    all_hard += cost.hard.median;
  }
  std::printf("One person, all genes: %.2f ms (least %.2f, most %.2f); hard in every gene: %.2f ms\n",
              all.median / 1000, all.least / 1000, all.most / 1000, all_hard / 1000);
}
