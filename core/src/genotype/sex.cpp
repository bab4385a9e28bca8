#include "genotype/sex.hpp"

#include <algorithm>

namespace rxplain {

std::string_view name_of(SexChromosomes value) {
  return value == SexChromosomes::XX ? "XX" : value == SexChromosomes::XY ? "XY" : "unknown";
}

std::string_view name_of(SexReading::From from) {
  return from == SexReading::From::Genotypes ? "genotypes" : from == SexReading::From::Asked ? "asked" : "none";
}

bool shows_one_copy(const Observation& observation) {
  return observation.is_direct() && observation.alleles.size() == 1;
}

bool shows_two_copies(const Observation& observation) {
  return observation.is_direct() && observation.alleles.size() == 2 && observation.alleles[0] != observation.alleles[1];
}

namespace {

// Two copies of X show two bases at many sites of a chip, one copy at none but for misreadings. The limits are
// Rxplain's own judgement, far apart as those of PLINK are (--check-sex); between them, and of few sites, nothing is
// concluded.
constexpr std::uint64_t enough_calls = 200;
constexpr double most_of_one_copy = 0.02;
constexpr double least_of_two_copies = 0.1;

SexChromosomes sex_of_calls(const SexChromosomeCalls& calls) {
  if (calls.x < enough_calls) return SexChromosomes::Unknown;
  const auto share = static_cast<double>(calls.x_heterozygous) / static_cast<double>(calls.x);
  if (share >= least_of_two_copies) return SexChromosomes::XX;
  return share <= most_of_one_copy && calls.y > 0 ? SexChromosomes::XY : SexChromosomes::Unknown;
}

}  // namespace

SexReading read_sex(const Guidelines& guidelines, const std::map<std::string, GeneObservations>& by_gene,
                    const SexChromosomeCalls& calls, SexChromosomes asked) {
  bool one = false;
  bool two = false;
  bool pairs = false;  // of whatever bases, or half read
  for (const auto& gene : guidelines.genes) {
    if (gene.ploidy != Gene::Ploidy::XLinked) continue;
    for (const auto& observation : by_gene.at(gene.symbol)) {
      one = one || shows_one_copy(observation);
      two = two || shows_two_copies(observation);
      const bool called = observation.is_direct() || observation.state == ObservationState::NoCall;
      pairs = pairs || (called && observation.alleles.size() == 2);
    }
  }
  using From = SexReading::From;
  if (asked == SexChromosomes::XX) return {asked, From::Asked, one};
  if (asked == SexChromosomes::XY) return {asked, From::Asked, two};
  const auto by_calls = sex_of_calls(calls);
  if (by_calls == SexChromosomes::XX && !one) return {by_calls, From::Genotypes, false};
  if (by_calls == SexChromosomes::XY && !two) return {by_calls, From::Genotypes, false};
  if (one && !pairs) return {SexChromosomes::XY, From::Genotypes, false};
  if (two && !one) return {SexChromosomes::XX, From::Genotypes, false};
  return {};
}

void read_as_one_copy(GeneObservations& observations) {
  for (auto& observation : observations) {
    auto& alleles = observation.alleles;
    if (alleles.size() != 2) continue;
    const bool half = !alleles[0] || !alleles[1];
    if (!half && alleles[0] != alleles[1]) continue;
    if (!alleles[0]) std::swap(alleles[0], alleles[1]);
    alleles.pop_back();
    observation.phased = false;
    observation.two_copies_of_one = !half && observation.is_direct();
  }
}

}  // namespace rxplain
