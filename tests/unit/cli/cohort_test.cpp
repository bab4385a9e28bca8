// rxplain cohort: what it reads, what it refuses, and where it writes.

#include <string>

#include "../../support/pack.hpp"
#include "../../support/person.hpp"
#include "../../support/program.hpp"
#include "catch.hpp"

using namespace rxplain;
using namespace rxplain::test;

namespace {

std::string three_people() {
  Header header;
  header.samples = {"Anna", "Berta", "Carla"};
  header.lines.emplace_back("##FORMAT=<ID=FT,Number=1,Type=String,Description=\"Filter\">");
  return vcf_of(
      {"chr10\t94761900\t.\tC\tT\t.\tPASS\t.\tGT:DP:GQ:AD:FT\t0/1:30:99:15,15:PASS\t0/0:.:.:.:.\t1|1:5:9:0,5:q10",
       "chr10\t94781859\t.\tG\tA\t.\tPASS\t.\tGT:DP:GQ\t0/1:30:99\t./1:30:99\t1/1",
       "chr22\t42130692\t.\tG\tA\t.\tPASS\t.\tGT\t0/1\t0/0\t1/1"},
      header);
}

std::string cohort_of(const std::string& bytes, const std::string& arguments = "") {
  const ScratchFile file(bytes);
  const auto outcome = run("cohort " + file.path() + " " + arguments);
  INFO(outcome.complaint);
  CHECK(outcome.status == 0);
  return outcome.output;
}

}  // namespace

TEST_CASE("a cohort reads the same from a VCF, a compressed one and a BCF") {
  const auto table = cohort_of(three_people());
  CHECK(table.starts_with("sample\tgene\tstatus\tdiplotypes\t"));
  CHECK(table.find("\nCarla\tCYP2C19\t") != std::string::npos);
  CHECK(cohort_of(as_bgzf(three_people())) == table);
  CHECK(cohort_of(as_bcf(three_people())) == table);
  CHECK(cohort_of("\xEF\xBB\xBF" + three_people()) == table);
}

TEST_CASE("a BCF says of each person of a cohort what it says of this person alone") {
  const ScratchFile file(as_bcf(three_people()));
  const auto table = run("cohort " + file.path()).output;
  for (const std::string name : {"Anna", "Berta", "Carla"}) {
    const auto alone = run("genes " + file.path() + " --sample " + name).output;
    for (std::size_t at = alone.find('\n') + 1; at < alone.size(); at = alone.find('\n', at) + 1) {
      const auto line = "\n" + name + "\t" + alone.substr(at, alone.find('\n', at) + 1 - at);
      INFO(line);
      CHECK(table.find(line) != std::string::npos);
    }
  }
}

TEST_CASE("a cohort that cannot be asked for so gives one line and 2") {
  const ScratchFile file(three_people());
  const ScratchFile empty("\n");
  for (const std::string arguments :
       {"--samples Anna,Anna", "--samples ,", "--samples-file /nonexistent", "--threads 0", "--threads two",
        "--threads 257", "--format json", "--format text", "--sample Anna", "--sex female", "--medicines codeine",
        "--age 40", "--whole", "--samples Anna --samples-file /dev/null"}) {
    INFO(arguments);
    check_complaint(run("cohort " + file.path() + " " + arguments), 2);
  }
  check_complaint(run("cohort " + file.path() + " --samples-file " + empty.path()), 2);
  check_complaint(run("cohort"), 2);
  check_complaint(run("cohort " + file.path() + " " + file.path()), 2);
  check_complaint(run("genes " + file.path() + " --sample Anna --threads 2"), 2);
  check_complaint(run("report " + file.path() + " --sample Anna --format ndjson"), 2);
}

TEST_CASE("a cohort that cannot be read gives one line and 3") {
  const ScratchFile file(three_people());
  check_complaint(run("cohort " + file.path() + " --samples Dora"), 3);
  CHECK(run("cohort " + file.path() + " --samples Dora").complaint.find("Anna, Berta, Carla") != std::string::npos);
  check_complaint(run("cohort /nonexistent.vcf"), 3);
  Header nobody;
  nobody.samples.clear();
  Header twice;
  twice.samples = {"Anna", "Anna"};
  const auto text = three_people();
  auto bad_call = text;
  bad_call.replace(bad_call.find("./1"), 3, "x/1");
  auto bad_allele = text;
  bad_allele.replace(bad_allele.find("./1"), 3, "./7");
  for (const auto& bytes : {nobody.text(), twice.text(), as_bgzf(text).substr(0, 200), bad_call, bad_allele,
                            std::string("# rsid\tchromosome\tposition\tgenotype\nrs1\t1\t1000\tAA\n")}) {
    const ScratchFile bad(bytes);
    check_complaint(run("cohort " + bad.path()), 3);
  }
}

TEST_CASE("a bad call of somebody who was not asked for does not matter") {
  auto text = three_people();
  text.replace(text.find("./1"), 3, "x/1");
  CHECK(cohort_of(text, "--samples Anna,Carla") == cohort_of(three_people(), "--samples Anna,Carla"));
}

TEST_CASE("a cohort is written to a file, and one that cannot be written is an error") {
  const ScratchFile file(three_people());
  const ScratchFile out;
  const auto outcome = run("cohort " + file.path() + " -o " + out.path());
  CHECK(outcome.status == 0);
  CHECK(outcome.output.empty());
  CHECK(out.content() == run("cohort " + file.path()).output);
  CHECK(run("cohort " + file.path() + " -o /nonexistent/table").status != 0);
  CHECK(run("cohort " + file.path() + " -o /dev/full").status != 0);
}

TEST_CASE("the help names the cohort and what belongs to it") {
  const auto help = run("--help").output;
  for (const std::string word : {"rxplain cohort FILE", "--samples LIST", "--samples-file FILE", "--threads N"})
    CHECK(help.find(word) != std::string::npos);
}
