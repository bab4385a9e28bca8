// CohortFile: what a VCF or BCF holds of many people at the catalog's sites, from one pass over it.
//
// A record says its place and its alleles once, and of each person a few bytes; so the people are taken out one by one,
// each as the VariantFile that reading this person alone would give (but for the counts of bytes and records).
#pragma once

#include <string>
#include <vector>

#include "input/cohort/cohort_calls.hpp"
#include "input/variant_file.hpp"
#include "input/wanted_regions.hpp"

namespace rxplain {

struct CohortFile {
  VariantFile common;  // what does not depend on the person: no sample, no records
  CohortCalls calls;

  [[nodiscard]] std::size_t size() const { return calls.people().size(); }
  [[nodiscard]] const std::string& name(std::size_t person) const {
    return common.header.samples[calls.people()[person]];
  }
};

// Bytes of genotypes that are kept at most.
constexpr std::uint64_t most_cohort_bytes = std::uint64_t{2} << 30;

// Reads those who are named, in the order of the file; everybody where nobody is named. Failure codes: those of
// read_variants; bad-options where somebody is named twice.
Outcome<CohortFile> read_cohort_file(ByteSource& source, const WantedRegions& wanted,
                                     const std::vector<std::string>& samples,
                                     std::uint64_t most_bytes = most_cohort_bytes);

// A VariantFile to take the people out into, one after the other: everything but the calls.
[[nodiscard]] VariantFile without_calls(const CohortFile& cohort);

// Puts a person (0-based among those who were read) in the place of the one before.
void take_person(const CohortFile& cohort, std::size_t person, VariantFile& into);

}  // namespace rxplain
