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

// Builds that Rxplain cannot read.
constexpr std::string_view ncbi36_name = "NCBI36 (hg18)";
constexpr std::string_view t2t_name = "T2T-CHM13";

// The one of them whose chromosome has this length (bases); empty where it is none.
[[nodiscard]] std::string_view foreign_build_of_length(std::string_view chromosome, std::int64_t length);

constexpr std::int64_t mitochondrial_length = 16569;
// Length of the mitochondrial sequence of UCSC hg19, which is not the rCRS and whose positions differ.
constexpr std::int64_t old_mitochondrial_length = 16571;

}  // namespace rxplain
