#include "genotype/absence.hpp"

#include <string>

#include "../../support/person.hpp"
#include "../../support/reading.hpp"
#include "catch.hpp"

using namespace rxplain;
using namespace rxplain::test;

namespace {

// Rows of changes on a chromosome, one every `step` bases, but for a gap.
std::string changes(const std::string& chromosome, std::int64_t first, std::int64_t last, std::int64_t step,
                    std::int64_t gap_first = 0, std::int64_t gap_last = 0) {
  std::string rows;
  for (auto pos = first; pos <= last; pos += step) {
    if (pos >= gap_first && pos <= gap_last) continue;
    rows += chromosome + "\t" + std::to_string(pos) + "\t.\tA\tC\t.\tPASS\t.\tGT\t0/1\n";
  }
  return rows;
}

// CYP2C19 lies at 94.76 to 94.86 Mb of chr10; one of its changes is seen, so that the file is about this person.
const std::string header = Header().text();
const std::string one_change = "chr10\t94842866\t.\tA\tG\t.\tPASS\t.\tGT\t1/1\n";
constexpr std::int64_t first = 93'000'000;
constexpr std::int64_t last = 97'000'000;

std::string state(const std::string& text, Absence absence = Absence::Auto, const std::string& id = "rs4986893") {
  return state_of(report_of(text, with_absence(absence)), id);
}

}  // namespace

TEST_CASE("a genome's changes show that it was looked at, where the file lists changes only") {
  const auto genome = header + one_change + changes("chr10", first, last, 900);
  CHECK(state(genome) == "reference-inferred");
  CHECK(state(genome, Absence::NotTested) == "not-tested");
  CHECK(report_of(genome).input.absence_is_reference);
  // On no other chromosome.
  CHECK(state(genome, Absence::Auto, "rs116855232") == "not-tested");
}

TEST_CASE("the changes of an exome, a panel or an array show nothing") {
  CHECK(state(header + one_change + changes("chr10", first, last, 20'000)) == "not-tested");
  CHECK(state(header + one_change + changes("chr10", 94'750'000, 94'870'000, 100)) == "not-tested");
  CHECK(state(header + one_change) == "not-tested");
  // An exome's exons, densely covered, each 150 bases in 6,000.
  std::string exome = header + one_change;
  for (std::int64_t exon = first; exon < last; exon += 25'000)
    exome += changes("chr10", exon, exon + 150, 20);
  CHECK(state(exome) == "not-tested");
}

TEST_CASE("near changes as close as a genome's settle it, however little lies farther off") {
  // rs4986893 lies at 94,780,653: its stretches of 10,000 bases, and five on either side.
  CHECK(state(header + one_change + changes("chr10", 94'730'000, 94'839'999, 900)) == "reference-inferred");
  CHECK(state(header + one_change + changes("chr10", 94'730'000, 94'839'999, 1'100)) == "not-tested");
  CHECK(state(header + one_change + changes("chr10", 94'740'000, 94'839'999, 500)) == "not-tested");
  CHECK(state(header + one_change + changes("chr10", 94'730'000, 94'839'999, 500, 94'750'000, 94'759'999)) ==
        "not-tested");
  // Where they vary less, what lies farther off has to show it.
  CHECK(state(header + one_change + changes("chr10", first, last, 2'000)) == "reference-inferred");
  CHECK(state(header + one_change + changes("chr10", 94'600'000, 94'960'000, 2'000)) == "not-tested");
}

TEST_CASE("a site in a hole of a genome was not looked at") {
  const auto with_hole = header + one_change + changes("chr10", first, last, 900, 94'730'000, 94'840'000);
  CHECK(state(with_hole) == "not-tested");
}

TEST_CASE("a file that writes the reference down does not say it by silence") {
  const auto writes_reference =
      header + one_change + "chr10\t94781859\t.\tG\t.\t.\tPASS\t.\tGT\t0/0\n" + changes("chr10", first, last, 900);
  CHECK(state(writes_reference) == "not-tested");
}

TEST_CASE("a file of several people does not say by silence what one of them has") {
  auto two = Header();
  two.samples = {"Anna", "Berta"};
  std::string rows;
  for (auto pos = first; pos <= last; pos += 900)
    rows += "chr10\t" + std::to_string(pos) + "\t.\tA\tC\t.\tPASS\t.\tGT\t0/1\t0/1\n";
  const auto text = two.text() + "chr10\t94842866\t.\tA\tG\t.\tPASS\t.\tGT\t1/1\t0/1\n" + rows;
  CHECK(state_of(report_of(text, for_person("Anna")), "rs4986893") == "not-tested");
}

TEST_CASE("the user's word holds only where the file has a record within 1 Mb") {
  CHECK(state(header + one_change, Absence::Reference) == "reference-inferred");
  CHECK(state(header + one_change, Absence::Reference, "rs116855232") == "not-tested");
  CHECK(state(header + "chr10\t94842866\t.\tA\tG\t.\tPASS\t.\tGT\t1/1\n", Absence::Reference, "rs1799853") ==
        "reference-inferred");
  CHECK(state(header + "chr10\t80000000\t.\tA\tG\t.\tPASS\t.\tGT\t1/1\n", Absence::Reference) == "not-tested");
  // Records on a patch of the chromosome are not records on the chromosome.
  CHECK(state(header + "chr10_KI270825v1_alt\t94842866\t.\tA\tG\t.\tPASS\t.\tGT\t1/1\n", Absence::Reference) ==
        "not-tested");
}

TEST_CASE("what was seen badly is not made good by silence elsewhere") {
  for (const std::string row :
       {"chr10\t94780653\t.\tG\tA\t.\tPASS\t.\tGT\t./.\n", "chr10\t94780653\t.\tG\tA\t.\tLowQual\t.\tGT\t0/0\n",
        "chr10\t94780653\t.\tC\tA\t.\tPASS\t.\tGT\t0/1\n"}) {
    INFO(row);
    for (const auto absence : {Absence::Auto, Absence::Reference}) {
      const auto seen = state(header + one_change + row + changes("chr10", first, last, 900), absence);
      CHECK(seen != "reference-inferred");
      CHECK(seen != "seen");
    }
  }
}

TEST_CASE("absence means the base of the file's own build") {
  // rs776746 (CYP3A5*3): the base of GRCh37 is the change.
  Header old;
  old.build = Build::GRCh37;
  const auto text = old.text() + "chr7\t99270600\t.\tA\tG\t.\tPASS\t.\tGT\t0/1\n";
  const auto report = report_of(text, with_absence(Absence::Reference));
  CHECK(state_of(report, "rs776746") == "reference-inferred");
  CHECK(alleles_of(report, "rs776746") == "C/C");
}
