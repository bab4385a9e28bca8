// TinyGene: a made-up gene, small enough to see through, for tests of matching and of rules.
//
//   TinyGene().site("s1", "A", {"G"}).allele("*2", {{"s1", "G"}}, "No function").gene()
#pragma once

#include <map>
#include <string>
#include <utility>
#include <vector>

#include "rxplain/guidelines.hpp"
#include "rxplain/observation.hpp"

namespace rxplain::test {

class TinyGene {
 public:
  TinyGene() {
    gene_.symbol = "TINY";
    gene_.chromosome = "chr10";
    Allele reference;
    reference.name = reference.display = "*1";
    reference.reference = true;
    reference.function = "Normal function";
    gene_.alleles.push_back(reference);
  }

  TinyGene& site(const std::string& id, const std::string& ref, const std::vector<std::string>& alts) {
    Site site;
    site.id = id;
    site.grch38 = {static_cast<std::int64_t>(1000 + 10 * gene_.sites.size()), ref};
    site.grch37 = site.grch38;
    site.alts = alts;
    gene_.sites.push_back(site);
    return *this;
  }

  // `bases`: site -> allele; several allowed bases as "A,G".
  TinyGene& allele(const std::string& name, const std::map<std::string, std::string>& bases,
                   const std::string& function) {
    Allele allele;
    allele.name = allele.display = name;
    allele.function = function;
    for (const auto& [site, listed] : bases) {
      std::string base;
      for (const char letter : listed + ",") {
        if (letter != ',') {
          base += letter;
          continue;
        }
        allele.defining[site].push_back(base);
        base.clear();
      }
    }
    gene_.alleles.push_back(allele);
    return *this;
  }

  TinyGene& pair_rule(const std::string& first, const std::string& second, const std::string& phenotype) {
    PhenotypeRule rule;
    rule.source = "cpic";
    rule.functions = {first, second};
    rule.phenotype = phenotype;
    gene_.phenotype_rules.push_back(rule);
    return *this;
  }

  TinyGene& must_test(const std::vector<std::string>& sites, bool not_callable_when_all_missing = false) {
    gene_.must_test.push_back({sites, not_callable_when_all_missing, {}});
    return *this;
  }

  Gene& gene() { return gene_; }

 private:
  Gene gene_;
};

// What a file might say of one site: "A/G", "A|G", "A" (one copy), "./G" (half a call), "" (not tested).
inline Observation seen(const std::string& genotype) {
  Observation observation;
  if (genotype.empty()) return observation;
  observation.state = ObservationState::Seen;
  observation.phased = genotype.find('|') != std::string::npos;
  std::string base;
  for (const char letter : genotype + "/") {
    if (letter != '/' && letter != '|') {
      base += letter;
      continue;
    }
    observation.alleles.push_back(base == "." ? std::nullopt : std::optional(base));
    if (base == ".") observation.state = ObservationState::NoCall;
    base.clear();
  }
  return observation;
}

inline std::vector<Observation> seen_at(const std::vector<std::string>& genotypes) {
  std::vector<Observation> observations;
  for (const auto& genotype : genotypes)
    observations.push_back(seen(genotype));
  return observations;
}

}  // namespace rxplain::test
