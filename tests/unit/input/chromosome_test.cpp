#include "input/chromosome.hpp"

#include <string>

#include "catch.hpp"

using namespace rxplain;

namespace {
std::string name_of_contig(std::string_view contig) {
  const auto chromosome = parse_chromosome(contig);
  return chromosome ? chromosome->name : "none";
}
}  // namespace

TEST_CASE("a chromosome is known by every name that files give it") {
  for (const std::string contig :
       {"chr10", "10", "Chr10", "CHR10", "NC_000010.11", "NC_000010.10", "CM000672.2", "CM000672.1"}) {
    INFO(contig);
    CHECK(name_of_contig(contig) == "chr10");
  }
  for (const std::string contig : {"chrX", "X", "x", "23", "NC_000023.11", "CM000685.2"})
    CHECK(name_of_contig(contig) == "chrX");
  for (const std::string contig : {"chrM", "MT", "chrMT", "M", "NC_012920.1", "J01415.2"})
    CHECK(name_of_contig(contig) == "chrM");
  CHECK(name_of_contig("chr1") == "chr1");
  CHECK(name_of_contig("Y") == "chrY");
}

TEST_CASE("no other contig is taken for a chromosome") {
  for (const std::string contig : {"chr10_alt",
                                   "chr10_KI270825v1_alt",
                                   "chr10_random",
                                   "chrUn_KI270302v1",
                                   "10_decoy",
                                   "HLA-B*57:01:01",
                                   "hs37d5",
                                   "GL000191.1",
                                   "chr0",
                                   "0",
                                   "010",
                                   "chr010",
                                   "25",
                                   "chr99",
                                   "-1",
                                   "+10",
                                   "10 ",
                                   " 10",
                                   "1e1",
                                   "10.11",
                                   "chrchr10",
                                   "chr",
                                   "",
                                   "NC_000010",
                                   "NC_000010.",
                                   "NC_000010.99",
                                   "NC_000025.11",
                                   "NC_000000.11",
                                   "NC_0000",
                                   "CM000672",
                                   "CM000700.2",
                                   "NC_999999.1",
                                   "NC_001807.4",
                                   "chr10\t",
                                   "chr٣"}) {
    INFO(contig);
    CHECK(name_of_contig(contig) == "none");
  }
}

TEST_CASE("an accession tells the build, a plain name does not") {
  CHECK(parse_chromosome("NC_000010.11")->build == Build::GRCh38);
  CHECK(parse_chromosome("NC_000010.10")->build == Build::GRCh37);
  CHECK(parse_chromosome("NC_000001.11")->build == Build::GRCh38);
  CHECK(parse_chromosome("NC_000001.10")->build == Build::GRCh37);
  CHECK(parse_chromosome("CM000672.2")->build == Build::GRCh38);
  CHECK(parse_chromosome("CM000672.1")->build == Build::GRCh37);
  CHECK_FALSE(parse_chromosome("chr10")->build);
  CHECK_FALSE(parse_chromosome("NC_012920.1")->build);
}

TEST_CASE("a length tells the build") {
  CHECK(build_of_length("chr10", 133797422) == Build::GRCh38);
  CHECK(build_of_length("chr10", 135534747) == Build::GRCh37);
  CHECK(build_of_length("chrX", 156040895) == Build::GRCh38);
  CHECK_FALSE(build_of_length("chr10", 0));
  CHECK_FALSE(build_of_length("chr10", 133797423));
  CHECK_FALSE(build_of_length("chrM", 16569));
  CHECK(foreign_build_of_length("chr10", 134758134) == "T2T-CHM13");
  CHECK(foreign_build_of_length("chr1", 248387328) == "T2T-CHM13");
  CHECK(foreign_build_of_length("chr22", 51324926) == "T2T-CHM13");
  CHECK(foreign_build_of_length("chr10", 135374737) == "NCBI36 (hg18)");
  CHECK(foreign_build_of_length("chr19", 63811651) == "NCBI36 (hg18)");
  CHECK(foreign_build_of_length("chr10", 133797422).empty());
  CHECK(foreign_build_of_length("chrM", 16571).empty());
}
