#include "input/build.hpp"

#include <string>
#include <vector>

#include "../../support/person.hpp"
#include "../../support/reading.hpp"
#include "catch.hpp"
#include "input/variant_file.hpp"

using namespace rxplain;
using namespace rxplain::test;

namespace {

// "GRCh38", "GRCh37", "none", or the code of the failure.
std::string build_of(const std::string& text) {
  MemoryByteSource source(text);
  const auto file = read_variants(source, WantedRegions(guidelines()), std::nullopt);
  REQUIRE(file);
  const auto decision = decide_build(guidelines(), file.value());
  if (!decision) return decision.failure().code;
  return decision.value().build ? std::string(name_of(*decision.value().build)) : "none";
}

std::string header_with(const std::vector<std::string>& lines) {
  std::string text = "##fileformat=VCFv4.2\n";
  for (const auto& line : lines)
    text += line + "\n";
  return text + "#CHROM\tPOS\tID\tREF\tALT\tQUAL\tFILTER\tINFO\tFORMAT\tPerson\n";
}

std::string contig(const std::string& name, std::int64_t length) {
  return "##contig=<ID=" + name + ",length=" + std::to_string(length) + ">";
}

// A row at each of the first `count` single-base sites of a build; each `wrong`-th with another reference base.
std::string rows_on(Build build, int count, int wrong = 0) {
  std::string rows;
  int written = 0;
  for (const auto& gene : guidelines().genes) {
    if (gene.ploidy == Gene::Ploidy::Mitochondrial) continue;
    for (const auto& site : gene.sites) {
      if (!site.is_single_base() || written == count) continue;
      ++written;
      const bool lie = wrong > 0 && written % wrong == 0;
      const auto& place = site.on(build);
      const std::string ref = lie ? (place.ref == "A" ? "C" : "A") : place.ref;
      rows += Row{gene.chromosome, place.pos, ref, ".", "0/0"}.text() + "\n";
    }
  }
  return rows;
}

}  // namespace

TEST_CASE("the bases of the records tell the build by themselves") {
  CHECK(build_of(header_with({}) + rows_on(Build::GRCh38, 1000)) == "GRCh38");
  CHECK(build_of(header_with({}) + rows_on(Build::GRCh37, 1000)) == "GRCh37");
  CHECK(build_of(header_with({}) + rows_on(Build::GRCh38, 4)) == "GRCh38");
  CHECK(build_of(header_with({}) + rows_on(Build::GRCh37, 4)) == "GRCh37");
}

TEST_CASE("a few bases are no proof") {
  for (const auto build : {Build::GRCh38, Build::GRCh37}) {
    for (int count = 1; count < 4; ++count)
      CHECK(build_of(header_with({}) + rows_on(build, count)) == "unsupported-build");
  }
}

TEST_CASE("bases that are often wrong are no proof") {
  CHECK(build_of(header_with({}) + rows_on(Build::GRCh38, 200, 2)) == "unsupported-build");
  CHECK(build_of(header_with({}) + rows_on(Build::GRCh38, 200, 5)) == "unsupported-build");
}

TEST_CASE("contig lengths tell the build of a file without records") {
  CHECK(build_of(header_with({contig("chr10", 133797422)})) == "GRCh38");
  CHECK(build_of(header_with({contig("10", 135534747)})) == "GRCh37");
  CHECK(build_of(header_with({contig("chrX", 155270560)})) == "GRCh37");
  CHECK(build_of(header_with({contig("NC_000010.11", 0)})) == "GRCh38");
  CHECK(build_of(header_with({contig("chr10", 999)})) == "none");
  CHECK(build_of(header_with({contig("chr10_alt", 133797422)})) == "none");
  CHECK(build_of(header_with({})) == "none");
}

TEST_CASE("words of the header tell the build where nothing better does") {
  for (const std::string word :
       {"GRCh38", "hg38", "hs38DH.fa", "file:///ref/Homo_sapiens_assembly38_hg38.fasta", "b38"}) {
    INFO(word);
    CHECK(build_of(header_with({"##reference=" + word})) == "GRCh38");
  }
  for (const std::string word :
       {"GRCh37", "hg19", "hs37d5.fa", "/data/human_b37.fasta", "B37", "human_g1k_v37.fasta"}) {
    INFO(word);
    CHECK(build_of(header_with({"##reference=" + word})) == "GRCh37");
  }
  CHECK(build_of(header_with({"##assembly=GRCh37"})) == "GRCh37");
  CHECK(build_of(header_with({"##contig=<ID=10,assembly=b37>"})) == "GRCh37");
  CHECK(build_of(header_with({"##reference=genome.fa"})) == "none");
}

TEST_CASE("letters inside a longer word name no build") {
  CHECK(build_of(header_with({"##reference=/jobs/8b37f0/genome.fa"})) == "none");
  CHECK(build_of(header_with({"##reference=/jobs/ab38/genome.fa"})) == "none");
  CHECK(build_of(header_with({"##reference=/jobs/8b37f0/genome.fa"}) + rows_on(Build::GRCh38, 50)) == "GRCh38");
}

TEST_CASE("witnesses that disagree are a contradiction, not a choice") {
  const auto length38 = contig("chr10", 133797422);
  const auto length37 = contig("chr10", 135534747);
  CHECK(build_of(header_with({length38}) + rows_on(Build::GRCh37, 50)) == "conflicting-build");
  CHECK(build_of(header_with({length37}) + rows_on(Build::GRCh38, 50)) == "conflicting-build");
  CHECK(build_of(header_with({length38, contig("chr1", 249250621)})) == "conflicting-build");
  CHECK(build_of(header_with({length38, "##reference=hg19.fa"})) == "conflicting-build");
  CHECK(build_of(header_with({"##reference=hg19.fa"}) + rows_on(Build::GRCh38, 50)) == "conflicting-build");
  CHECK(build_of(header_with({"##reference=hg19.fa", "##assembly=GRCh38"})) == "conflicting-build");
  CHECK(build_of(header_with({"##contig=<ID=NC_000010.11>", "##contig=<ID=NC_000001.10>"})) == "conflicting-build");
  CHECK(build_of(header_with({}) + rows_on(Build::GRCh38, 50) + rows_on(Build::GRCh37, 50)) == "conflicting-build");
  CHECK(build_of(header_with({length38}) + rows_on(Build::GRCh38, 50, 2) + rows_on(Build::GRCh38, 60, 1)) ==
        "conflicting-build");
}

TEST_CASE("a header of one build over a few records of the other is a contradiction") {
  // A panel: too few records to prove a build, but those that are there lie where the other build has its sites.
  CHECK(build_of(header_with({contig("chr10", 133797422)}) + rows_on(Build::GRCh37, 3)) == "conflicting-build");
  CHECK(build_of(header_with({"##reference=GRCh38"}) + rows_on(Build::GRCh37, 2)) == "conflicting-build");
  CHECK(build_of(header_with({contig("chr10", 135534747)}) + rows_on(Build::GRCh38, 3)) == "conflicting-build");
}

TEST_CASE("a build that the catalog has no positions for is named and refused") {
  for (const auto& [name, length] : std::vector<std::pair<std::string, std::int64_t>>{{"chr1", 247249719},
                                                                                      {"chr10", 135374737},
                                                                                      {"chr22", 49691432},
                                                                                      {"chr1", 248387328},
                                                                                      {"chr10", 134758134},
                                                                                      {"chrX", 154259566}}) {
    INFO(name << " " << length);
    CHECK(build_of(header_with({contig(name, length)})) == "unsupported-build");
    CHECK(build_of(header_with({contig(name, length)}) + rows_on(Build::GRCh38, 3)) == "unsupported-build");
  }
  for (const std::string word : {"hg18", "NCBI36", "b36", "chm13v2.0.fa", "T2T-CHM13", "/ref/hs1.fa"}) {
    INFO(word);
    CHECK(build_of(header_with({"##reference=" + word})) == "unsupported-build");
  }
}

TEST_CASE("records that tell no build are not read as one") {
  // A gVCF without lengths whose blocks begin beside the sites, and a lone insertion.
  const std::string block = "chr10\t94700000\t.\tA\t<NON_REF>\t.\t.\tEND=96900000\tGT:DP:GQ\t0/0:30:90\n";
  CHECK(build_of(header_with({"##INFO=<ID=END,Number=1,Type=Integer,Description=\"x\">"}) + block) ==
        "unsupported-build");
  CHECK(build_of(header_with({}) + "chr2\t233760233\t.\tCAT\tC\t.\t.\t.\tGT\t0/1\n") == "unsupported-build");
  // Elsewhere they do no harm.
  CHECK(build_of(header_with({}) + "chr3\t100\t.\tA\tC\t.\t.\t.\tGT\t0/1\n") == "none");
  CHECK(build_of(header_with({}) + "chr10\t100\t.\tA\tC\t.\t.\t.\tGT\t0/1\n") == "none");
}

TEST_CASE("the mitochondrial sequence of hg19 is not read as the one that the catalog means") {
  const auto row = [](const std::string& name) { return name + "\t1555\t.\tA\tG\t.\tPASS\t.\tGT\t0/0\n"; };
  const auto autosomes = rows_on(Build::GRCh37, 50);
  const auto known = [&](const std::string& text) { return state_of(report_of(text), "rs267606617") == "seen"; };
  REQUIRE(gene("MT-RNR1").find_site("rs267606617") != nullptr);
  CHECK(known(header_with({contig("MT", 16569)}) + autosomes + row("MT")));
  CHECK(known(header_with({contig("chrM", 16569)}) + autosomes + row("chrM")));
  CHECK(known(header_with({}) + autosomes + row("MT")));
  CHECK(known(header_with({}) + autosomes + row("NC_012920.1")));
  CHECK_FALSE(known(header_with({contig("chrM", 16571)}) + autosomes + row("chrM")));
  // UCSC's name on GRCh37 without a length: UCSC's sequence.
  CHECK_FALSE(known(header_with({}) + autosomes + row("chrM")));
  CHECK(known(header_with({}) + rows_on(Build::GRCh38, 50) + row("chrM")));
}

TEST_CASE("a GRCh37 file is read at its own positions and says so") {
  const auto report = report_of(Person(Build::GRCh37).see("rs4244285", "A", "0/1").see("rs12769205", "G", "0/1").vcf());
  CHECK(report.input.build == "GRCh37");
  CHECK(alleles_of(report, "rs4244285") == "G/A");
  for (const auto& gene : report.genes) {
    if (gene.symbol != "CYP2C19") continue;
    for (const auto& entry : gene.sites)
      CHECK(entry.position == site(entry.id).site->grch37.pos);
  }
}
