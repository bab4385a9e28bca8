// GeneOutcome: one gene of one person: what the report says of it, and the results that advice is looked up with.
#pragma once

#include <map>
#include <string>
#include <vector>

#include "genotype/structural.hpp"
#include "phenotype/by_source.hpp"
#include "phenotype/gene_tables.hpp"
#include "rxplain/guidelines.hpp"
#include "rxplain/observation.hpp"
#include "rxplain/report.hpp"
#include "rxplain/sex.hpp"

namespace rxplain {

// A result that remains possible: what the gene does, and by which alleles (names as defined, one entry a copy).
struct PossibleResult {
  SourcedResult result;
  std::vector<std::string> alleles;
};

struct GeneOutcome {
  GeneEntry entry;
  // Every result that advice must hold for; empty: the gene could not be called, so any result is possible.
  std::vector<PossibleResult> results;
  std::map<std::string, std::string> statuses;     // HLA: allele -> "*57:01 negative"
  std::map<std::string, Observation> extra_sites;  // rs12777823: site id -> what was seen
};

// Calls one gene from the file's observations (per site of gene.sites) and the structural variants carried over it.
// `sex` tells how many copies of an X-linked gene the observations are of.
[[nodiscard]] GeneOutcome describe_gene(const Guidelines& guidelines, const Gene& gene,
                                        const std::vector<Observation>& observations,
                                        const std::vector<StructuralVariant>& structural, const SexReading& sex,
                                        Build build);

// The same for many people, with the tables made once.
[[nodiscard]] GeneOutcome describe_gene(const Guidelines& guidelines, const GeneTables& tables,
                                        const std::vector<Observation>& observations,
                                        const std::vector<StructuralVariant>& structural, const SexReading& sex,
                                        Build build);

}  // namespace rxplain
