// Chromosome names as files write them, and the lengths that tell one build from another.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

#include "rxplain/guidelines.hpp"

namespace rxplain {

// `name` is chr1 ... chr22, chrX, chrY, chrM. `build` is set where the accession itself belongs to one build.
struct Chromosome {
  std::string name;
  std::optional<Build> build;
};

// Reads chr1, 1, NC_000001.11, CM000663.2, chrM, MT, NC_012920.1; nothing for other contigs.
[[nodiscard]] std::optional<Chromosome> parse_chromosome(std::string_view contig);

// The build whose chromosome has this length (bases); nothing where neither or both do.
[[nodiscard]] std::optional<Build> build_of_length(std::string_view chromosome, std::int64_t length);

// Lengths of a chromosome on builds that Rxplain cannot read, by the name of the build; empty where it is none.
[[nodiscard]] std::string_view foreign_build_of_length(std::string_view chromosome, std::int64_t length);

// Length of the mitochondrial sequence of UCSC hg19, which is not the rCRS and whose positions differ.
constexpr std::int64_t old_mitochondrial_length = 16571;

}  // namespace rxplain
