// Observations: every catalog site of one person, from the records that concern it.
#pragma once

#include <map>
#include <memory>
#include <string>
#include <vector>

#include "genotype/absence.hpp"
#include "genotype/structural.hpp"
#include "input/variant_file.hpp"
#include "rxplain/guidelines.hpp"
#include "rxplain/observation.hpp"
#include "rxplain/sex.hpp"

namespace rxplain {

struct ObservationRules {
  Build build = Build::GRCh38;
  AbsenceRule absence = AbsenceRule::NotTested;
  std::int64_t min_genotype_quality = 0;
  std::int64_t min_depth = 0;
  double min_allele_fraction = 0;                // for each allele of a heterozygous call
  SexChromosomes sex = SexChromosomes::Unknown;  // asked for; Unknown: whatever the genotypes show
};

// One observation a site, in the order of gene.sites.
using GeneObservations = std::vector<Observation>;

struct Observations {
  std::map<std::string, GeneObservations> by_gene;                   // gene symbol
  std::map<std::string, std::vector<StructuralVariant>> structural;  // gene symbol; carried over the gene
  SexReading sex;
  std::uint64_t records_used = 0;
  std::uint64_t inferred = 0;  // sites read as the reference because they have no record
};

// Reads each site from all records that concern it, merging rows that share a site, in one file or in several. A site
// without a record is NotTested, or ReferenceInferred where the rule for absence allows it: each file answers for what
// it leaves out itself.
[[nodiscard]] Observations observe(const Guidelines& guidelines, const std::vector<const VariantFile*>& files,
                                   const ObservationRules& rules);

// The same for many people: what does not depend on anybody's call is worked out once. Between two people the calls of
// the files' records may change, and their structural variants; places and alleles may not.
class Observer {
 public:
  // Guidelines and files are borrowed.
  Observer(const Guidelines& guidelines, std::vector<const VariantFile*> files, const ObservationRules& rules);
  ~Observer();
  Observer(const Observer&) = delete;
  Observer& operator=(const Observer&) = delete;

  [[nodiscard]] Observations observe() const;

 private:
  struct State;
  std::unique_ptr<State> state_;
};

}  // namespace rxplain
