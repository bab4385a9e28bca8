#include "genotype/parents.hpp"

#include <algorithm>

#include "../../support/reading.hpp"
#include "base/text.hpp"
#include "catch.hpp"

using namespace rxplain;
using namespace rxplain::test;

namespace {

// A child and its parents at the two changes of TPMT that tell *3A from *3B and *3C: rs1800460 and rs1142345 (GRCh38).
std::string family(const std::string& rs1800460, const std::string& rs1142345) {
  return "##fileformat=VCFv4.2\n##contig=<ID=chr6,length=170805979>\n"
         "##FORMAT=<ID=GT,Number=1,Type=String,Description=\"Genotype\">\n"
         "#CHROM\tPOS\tID\tREF\tALT\tQUAL\tFILTER\tINFO\tFORMAT\tchild\tmother\tfather\n"
         "chr6\t18130687\trs1142345\tT\tC\t50\tPASS\t.\tGT\t" +
         rs1142345 + "\nchr6\t18138997\trs1800460\tC\tT\t50\tPASS\t.\tGT\t" + rs1800460 +
         "\nchr6\t18143724\trs1800462\tC\tG\t50\tPASS\t.\tGT\t0/0\t0/0\t0/0\n"
         "chr6\t18130781\trs1800584\tC\tT\t50\tPASS\t.\tGT\t0/0\t0/0\t0/0\n";
}

ReportOptions with_parents() {
  ReportOptions options;
  options.sample = "child";
  options.mother = "mother";
  options.father = "father";
  return options;
}

std::vector<std::string> diplotypes(const GeneEntry& gene) {
  std::vector<std::string> names;
  for (const auto& diplotype : gene.diplotypes)
    names.push_back(diplotype.name);
  return names;
}

bool has_note(const GeneEntry& gene, const std::string& code) {
  return std::any_of(gene.notes.begin(), gene.notes.end(), [&](const auto& note) { return note.code == code; });
}

}  // namespace

TEST_CASE("each parent with one change: the child has them apart") {
  const auto report = report_of(family("0/1\t0/1\t0/0", "0/1\t0/0\t0/1"), with_parents());
  const auto& gene = gene_in(report, "TPMT");
  CHECK(diplotypes(gene) == std::vector<std::string>{"*3B/*3C"});
  CHECK(gene.diplotypes.front().phased);
  CHECK(has_note(gene, "phased-by-parents"));
  CHECK(report.input.mother == "mother");
  CHECK(report.input.father == "father");
}

TEST_CASE("one parent with both changes: the child has them together; one parent alone tells it") {
  const auto text = family("0/1\t0/0\t0/1", "0/1\t0/0\t0/1");
  auto options = with_parents();
  CHECK(diplotypes(gene_in(report_of(text, options), "TPMT")) == std::vector<std::string>{"*1/*3A"});
  options.father.reset();
  const auto report = report_of(text, options);
  CHECK(diplotypes(gene_in(report, "TPMT")) == std::vector<std::string>{"*1/*3A"});
  CHECK(has_note(gene_in(report, "TPMT"), "phased-by-parents"));
  CHECK_FALSE(report.input.father);
}

TEST_CASE("parents who both may have given either base tell nothing") {
  const auto with = report_of(family("0/1\t0/1\t0/1", "0/1\t0/1\t0/1"), with_parents());
  ReportOptions alone;
  alone.sample = "child";
  const auto without = report_of(family("0/1\t0/1\t0/1", "0/1\t0/1\t0/1"), alone);
  CHECK(diplotypes(gene_in(with, "TPMT")) == diplotypes(gene_in(without, "TPMT")));
  CHECK_FALSE(has_note(gene_in(with, "TPMT"), "phased-by-parents"));
  CHECK_FALSE(gene_in(with, "TPMT").diplotypes.front().phased);
}

TEST_CASE("what neither parent has is told, and changes nothing") {
  const auto report = report_of(family("0/1\t0/0\t0/0", "0/0\t0/0\t0/0"), with_parents());
  const auto& gene = gene_in(report, "TPMT");
  CHECK(has_note(gene, "parents-contradict"));
  CHECK(diplotypes(gene) == std::vector<std::string>{"*1/*3B"});
}

TEST_CASE("a child of two equal bases that one parent lacks contradicts, too") {
  const auto report = report_of(family("1/1\t0/1\t0/0", "0/0\t0/0\t0/0"), with_parents());
  CHECK(has_note(gene_in(report, "TPMT"), "parents-contradict"));
}

TEST_CASE("where the file's own phase says otherwise, the sides are left open") {
  // The file: both changes on one chromosome; the parents: one from each.
  const auto report = report_of(family("0|1\t0/1\t0/0", "0|1\t0/0\t0/1"), with_parents());
  const auto& gene = gene_in(report, "TPMT");
  CHECK(has_note(gene, "parents-phase-differs"));
  CHECK_FALSE(gene.diplotypes.front().phased);
  CHECK(gene.possible.diplotypes == 2);
  // Where both agree, nothing is left open.
  const auto agreed = report_of(family("0|1\t0/1\t0/0", "1|0\t0/0\t0/1"), with_parents());
  CHECK(diplotypes(gene_in(agreed, "TPMT")) == std::vector<std::string>{"*3B/*3C"});
  CHECK_FALSE(has_note(gene_in(agreed, "TPMT"), "parents-phase-differs"));
}

TEST_CASE("a parent's weak reading counts for nothing") {
  const auto text = family("0/1\t./.\t0/0", "0/1\t0/0\t./.");
  const auto report = report_of(text, with_parents());
  CHECK(has_note(gene_in(report, "TPMT"), "phased-by-parents"));
  const auto nothing = report_of(family("0/1\t./.\t./.", "0/1\t./.\t./."), with_parents());
  CHECK_FALSE(has_note(gene_in(nothing, "TPMT"), "phased-by-parents"));
}

TEST_CASE("the person and the parents are three people of the file") {
  const auto text = family("0/1\t0/1\t0/0", "0/1\t0/0\t0/1");
  auto options = with_parents();
  options.mother = "child";
  CHECK(complaint(text, options) == "bad-options");
  options.mother = "nobody";
  CHECK(complaint(text, options) == "no-such-sample");
}
