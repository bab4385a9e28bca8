// The program itself, as a shell runs it: exit status, one line on standard error, nothing else.

#include "../../support/program.hpp"

#include <nlohmann/json.hpp>
#include <string>

#include "../../support/pack.hpp"
#include "../../support/person.hpp"
#include "catch.hpp"

using namespace rxplain;
using namespace rxplain::test;

namespace {

Run report_on(const std::string& bytes, const std::string& arguments = "") {
  const ScratchFile file(bytes);
  return run("report " + file.path() + " " + arguments);
}

}  // namespace

TEST_CASE("a file that is read gives a report, silence on standard error, and 0") {
  const auto outcome = report_on(Person().vcf());
  CHECK(outcome.status == 0);
  CHECK(outcome.complaint.empty());
  CHECK(nlohmann::json::parse(outcome.output).at("input").at("sample") == "Person");
}

TEST_CASE("each file that cannot be read gives one line and 3") {
  const auto text = Person().vcf();
  Header nobody;
  nobody.samples.clear();
  for (const auto& bytes :
       {std::string(), std::string("%PDF-1.4"), std::string("@r\nACGT\n+\nIIII\n"), as_bgzf(text).substr(0, 2000),
        text.substr(0, text.size() - 5), std::string(500, '\0'), std::string("\x1F\x8B\x08\0\0\0", 6),
        as_bcf(text).substr(0, 100), vcf_of({"chr10 94781859 . G A . . . GT 0/1"})}) {
    check_complaint(report_on(bytes), 3);
  }
  check_complaint(report_on(text, "--sample Nobody"), 3);
  check_complaint(report_on(text, "--sample '\x1B[31mNobody'"), 3);
  check_complaint(run("report /nonexistent/file.vcf"), 3);
  check_complaint(run("report /tmp"), 3);
  check_complaint(run("genes /dev/null"), 3);
}

TEST_CASE("several files give one report, and one that cannot be read is named") {
  const ScratchFile most(Person().hide_gene("CYP2C9").vcf());
  const ScratchFile rest(Person().hide_all().see("rs1799853", "T", "0/1").vcf());
  const auto together = run("report " + most.path() + " " + rest.path());
  CHECK(together.status == 0);
  CHECK(together.output == run("report " + rest.path() + " " + most.path()).output);
  CHECK(together.output == run("report " + most.path() + " " + rest.path() + " " + most.path()).output);
  CHECK(nlohmann::json::parse(together.output).at("input").at("files").size() == 2);
  CHECK(run("genes " + most.path() + " " + rest.path()).status == 0);

  const ScratchFile bad("%PDF-1.4");
  for (const auto& path : {bad.path(), std::string("/nonexistent/third.vcf")}) {
    const auto outcome = run("report " + most.path() + " " + path);
    check_complaint(outcome, 3);
    CHECK(outcome.complaint.find(path.substr(path.rfind('/') + 1)) != std::string::npos);
  }
}

TEST_CASE("a file given twice changes nothing") {
  const ScratchFile file(Person().see("rs1799853", "T", "0/1").vcf());
  CHECK(run("report " + file.path() + " " + file.path()).output == run("report " + file.path()).output);
}

TEST_CASE("wrong usage gives one line and 2") {
  const ScratchFile file(Person().vcf());
  Header two;
  two.samples = {"Anna", "Berta"};
  check_complaint(report_on(two.text()), 2);
  for (const std::string arguments : {"",
                                      "reprot",
                                      "report",
                                      "genes",
                                      "report --outside",
                                      "report --absence perhaps",
                                      "report --format pdf",
                                      "report --min-gq -1",
                                      "report --min-dp x",
                                      "report --min-allele-fraction 0.6",
                                      "report --min-allele-fraction -0.1",
                                      "report --min-allele-fraction 0.2x",
                                      "report --min-allele-fraction .",
                                      "report --sex",
                                      "report --sex XY",
                                      "report --unknown",
                                      "report --outside /nonexistent",
                                      "report --age forty",
                                      "report --age nan",
                                      "report --height 1.72",
                                      "report --weight 0x40",
                                      "report --race green",
                                      "report --takes amiodarone",
                                      "report --takes amiodarone=perhaps",
                                      "report --takes tea=yes"}) {
    INFO(arguments);
    check_complaint(
        run(arguments.substr(0, 6) == "report" && arguments.size() > 6 ? arguments + " " + file.path() : arguments), 2);
  }
  const ScratchFile calls("NOGENE\t*1/*1\n");
  check_complaint(run("report --outside " + calls.path()), 2);
}

TEST_CASE("facts about the person ask for an estimate, and nothing else does") {
  const ScratchFile file(Person().vcf());
  const auto estimate_of = [&](const std::string& flags) {
    const auto outcome = run("report " + file.path() + flags);
    CHECK(outcome.status == 0);
    const auto report = nlohmann::json::parse(outcome.output);
    for (const auto& medicine : report.at("medicines")) {
      if (medicine.contains("estimateAsks")) return medicine.value("estimate", nlohmann::json());
    }
    return nlohmann::json("no medicine asks for anything");
  };
  CHECK(estimate_of("").is_null());
  CHECK(estimate_of(" --age 50").at("status") == "withheld");
  const auto whole = estimate_of(" --age 50 --height 172 --weight 70 --race white --takes amiodarone=no,inducers=no");
  CHECK(whole.at("status") == "given");
  CHECK(whole.at("perWeek").at("min") == 44.8);  // 6.6898 squared
  CHECK(run("report " + file.path() + " --age 50 --format text").output.find("for professionals") != std::string::npos);
}

TEST_CASE("a report that cannot be written is an error, not a success") {
  const ScratchFile file(Person().vcf());
  const auto outcome = run("report " + file.path() + " -o /nonexistent/report.json");
  CHECK(outcome.status != 0);
  CHECK_FALSE(outcome.complaint.empty());
  const auto full = run("report " + file.path() + " -o /dev/full");
  CHECK(full.status != 0);
}

TEST_CASE("a value left out at the end of a column does not end the program") {
  const auto outcome = report_on(vcf_of({"chr10\t94781859\t.\tG\tA\t.\tPASS\t.\tDP:GT\t30"}));
  CHECK(outcome.status == 0);
  CHECK_FALSE(outcome.output.empty());
}

TEST_CASE("a genome in other people's format is read from standard places only") {
  // htslib would follow addresses in such a file; the program must not.
  const ScratchFile secret("##fileformat=VCFv4.2\n");
  check_complaint(report_on("{\"htsget\":{\"format\":\"VCF\",\"urls\":[{\"url\":\"file://" + secret.path() + "\"}]}}"),
                  3);
  check_complaint(
      report_on(as_gzip("{\"htsget\":{\"format\":\"VCF\",\"urls\":[{\"url\":\"file://" + secret.path() + "\"}]}}")), 3);
}
