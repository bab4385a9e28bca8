// Every way we could think of in which a file may hide a variant, or not look for it. The person is *1/*1 in CYP2C19
// but for rs4986893 (*3, no function), which is written in ever other ways. If the site was not properly seen as the
// reference, clopidogrel must not be "standard".

#include <string>
#include <vector>

#include "../../support/pack.hpp"
#include "../../support/person.hpp"
#include "../../support/reading.hpp"
#include "catch.hpp"

using namespace rxplain;
using namespace rxplain::test;

namespace {

constexpr std::int64_t place = 94780653;  // rs4986893, G>A

Person normal() {
  Person person;
  person.see("rs3758581", "G", "1/1");
  return person;
}

struct Trick {
  std::string what;
  Row row;
};

Row at_site(const std::string& alt, const std::string& genotype, const std::string& keys = "GT",
            const std::string& filter = "PASS") {
  return {"chr10", place, "G", alt, genotype, filter, ".", keys};
}

Row block(std::int64_t first, std::int64_t last, const std::string& genotype, const std::string& keys = "GT") {
  return {"chr10", first, "A", "<NON_REF>", genotype, "PASS", "END=" + std::to_string(last), keys};
}

void check_not_normal(const std::string& what, const std::string& bytes, const ReportOptions& options = {}) {
  INFO(what);
  const auto outcome = read(bytes, options);
  if (!outcome) {
    INFO(outcome.failure().message);
    CHECK(outcome.failure().code != "internal");
    return;
  }
  CHECK(category_of(outcome.value(), "clopidogrel") != "standard");
  CHECK(category_of(outcome.value(), "clopidogrel") != "no-guidance");
  CHECK(to_json(outcome.value()).size() > 1000);
}

}  // namespace

TEST_CASE("the person without a trick is normal, so that each trick is one") {
  const auto report = report_of(normal().vcf());
  CHECK(diplotypes_of(report, "CYP2C19") == "*1/*1");
  CHECK(category_of(report, "clopidogrel") == "standard");
}

TEST_CASE("a variant that is written in an unusual way is found") {
  const std::vector<Trick> tricks = {
      {"plain", at_site("A", "0/1")},
      {"turned round", at_site("A", "1/0")},
      {"phased", at_site("A", "0|1")},
      {"small letters", {"chr10", place, "g", "a", "0/1"}},
      {"GT is not the first key", at_site("A", "30:0/1:99", "DP:GT:GQ")},
      {"second of two alternatives", at_site("T,A", "0/2")},
      {"beside <NON_REF>", at_site("A,<NON_REF>", "0/1")},
      {"after <NON_REF>", at_site("<NON_REF>,A", "0/2")},
      {"beside an alternative that is missing", at_site(".,A", "0/2")},
      {"before an alternative that is missing", at_site("A,.", "0/1")},
      {"beside an asterisk", at_site("*,A", "0/2")},
      {"with three bases more behind", {"chr10", place, "GATA", "AATA", "0/1"}},
      {"filter not applied", at_site("A", "0/1", "GT", ".")},
      {"GT twice", at_site("A", "0/1:0/0", "GT:GT")},
      {"good quality", at_site("A", "0/1:12,14:26:99", "GT:AD:DP:GQ")},
      {"leading zeros", at_site("A", "00/01")},
  };
  for (const auto& trick : tricks) {
    INFO(trick.what);
    const auto report = report_of(normal().write("rs4986893", trick.row).vcf());
    CHECK(diplotypes_of(report, "CYP2C19") == "*1/*3");
    CHECK(category_of(report, "clopidogrel") == "avoid");
  }
}

TEST_CASE("a site that was not seen as the reference does not make a medicine standard") {
  const std::vector<Trick> tricks = {
      {"not called", at_site("A", "./.")},
      {"not called, one dot", at_site("A", ".")},
      {"not called, phased", at_site("A", ".|.")},
      {"one copy", at_site("A", "0")},
      {"half a call", at_site("A", "0/.")},
      {"the other half", at_site("A", ".|0")},
      {"half a call with the variant", at_site("A", "1/.")},
      {"half a call with the variant, phased", at_site("A", ".|1")},
      {"low genotype quality", at_site("A", "0/0:3", "GT:GQ")},
      {"genotype quality zero", at_site("A", "0/0:0", "GT:GQ")},
      {"few reads", at_site("A", "0/0:2", "GT:DP")},
      {"no reads", at_site("A", "0/0:0", "GT:DP")},
      {"no reads by allele", at_site("A", "0/0:0,0", "GT:AD")},
      {"all reads show the variant", at_site("A", "0/0:0,30:30", "GT:AD:DP")},
      {"filtered", at_site("A", "0/0", "GT", "LowQual")},
      {"filtered by a filter that is not declared", at_site("A", "0/0", "GT", "WeirdFilter")},
      {"filtered by the second of two", at_site("A", "0/0", "GT", "PASS;LowQual")},
      {"filtered for this person", at_site("A", "0/0:LowQual", "GT:FT")},
      {"GenotypeGVCFs without confidence in the reference", at_site(".", "0/0:12:2", "GT:DP:RGQ")},
      {"no GT", at_site("A", "30", "DP")},
      {"no keys", at_site("A", ".", ".")},
      {"fewer values than keys", at_site("A", "30", "DP:GT")},
      {"empty genotype", at_site("A", "", "GT")},
      {"a base of several meanings", at_site("R", "0/1")},
      {"N", at_site("N", "0/1")},
      {"a base that no allele has", at_site("T", "0/1")},
      {"an alternative that is not there", at_site(".", "0/1")},
      {"an alternative beyond the list", at_site("A", "0/2")},
      {"homozygous beyond the list", at_site("A", "2/2")},
      {"the missing alternative itself", at_site(".,A", "1/1")},
      {"three copies", at_site("A", "0/0/1")},
      {"three copies of the reference", at_site("A", "0/0/0")},
      {"a hundred copies", at_site("A", "0/0/0/0/0/0/0/0/0/0/0/0/0/0/0/0/0/0/0/0/0/0/0/0/0/0/0/0/0/0/0/0/0/0/0/0/1")},
      {"<NON_REF> is carried", at_site("<NON_REF>", "0/1")},
      {"<*> is carried", at_site("A,<*>", "0/2")},
      {"an asterisk is carried", at_site("A,*", "0/2")},
      {"a deletion in words", {"chr10", place - 50, "A", "<DEL>", "0/1", "PASS", "END=94780700"}},
      {"a deletion in words that starts here", {"chr10", place, "G", "<DEL>", "0/1", "PASS", "END=94780700"}},
      {"a deletion whose length alone is given",
       {"chr10", place - 50, "A", "<DEL>", "0/1", "PASS", "SVTYPE=DEL;SVLEN=-400"}},
      {"a duplication in words", {"chr10", place - 50, "A", "<DUP>", "0/1", "PASS", "END=94780700"}},
      {"an insertion in words", at_site("<INS>", "0/1")},
      {"a breakend", at_site("G]chr7:1234]", "0/1")},
      {"a deletion over the site", {"chr10", place - 2, "CTG", "C", "0/1"}},
      {"a deletion and an insertion over the site", {"chr10", place - 2, "CTGA", "TC", "0/1"}},
      {"a deletion in words that is not carried", {"chr10", place - 50, "A", "<DEL>", "0/0", "PASS", "END=94780700"}},
      {"a deletion in words that starts here and is not carried", at_site("<DEL>", "0/0")},
      {"copies that are not carried", {"chr10", place - 50, "A", "<CN0>,<CN2>", "0|0", "PASS", "END=94780700"}},
      {"an insertion in words that is not carried", at_site("<INS:ME:ALU>", "0/0")},
      {"a breakend that is not carried", at_site("G]chr7:1234]", "0/0")},
      {"a base and a deletion in words, neither carried",
       {"chr10", place - 50, "A", "T,<DEL>", "0/0", "PASS", "END=94780700"}},
      {"another reference base", {"chr10", place, "C", "A", "0/0"}},
      {"N as the reference base", {"chr10", place, "N", "A", "0/0"}},
      {"reference and alternative exchanged", {"chr10", place, "A", "G", "1/1"}},
      {"on a patch of the chromosome", {"chr10_KI270825v1_alt", place, "G", "A", "0/0"}},
      {"on another chromosome", {"chr11", place, "G", "A", "0/0"}},
      {"beside the place", {"chr10", place + 1, "A", "T", "0/0"}},
      {"a block of low quality", block(place - 100, place + 100, "0/0:3", "GT:GQ")},
      {"a block without reads", block(place - 100, place + 100, "0/0:0", "GT:DP")},
      {"a block with a hole", block(place - 100, place + 100, "0/0:30:0", "GT:DP:MIN_DP")},
      {"a block that is not called", block(place - 100, place + 100, "./.")},
      {"a block with one copy", block(place - 100, place + 100, "0")},
      {"a block that ends before the site", block(place - 100, place - 1, "0/0")},
      {"a block whose end is before its beginning", block(place - 100, place - 200, "0/0")},
      {"a block without an end", {"chr10", place - 100, "A", "<NON_REF>", "0/0"}},
      {"a block that starts behind the site", block(place + 1, place + 100, "0/0")},
  };
  for (const auto& trick : tricks)
    check_not_normal(trick.what, normal().write("rs4986893", trick.row).vcf());
}

TEST_CASE("a record that nobody wrote is not normal") { check_not_normal("absent", normal().hide("rs4986893").vcf()); }

TEST_CASE("two records that disagree are not normal, in whichever order they come") {
  const std::vector<std::pair<Row, Row>> pairs = {
      {at_site("A", "0/0"), at_site("A", "0/1")},
      {at_site(".", "0/0"), at_site("A", "0/1")},
      {at_site("A", "0/0"), at_site("A", "./.")},
      {at_site("A", "0/1"), at_site("A", "1/1")},
      {at_site("A", "1"), at_site("A", "0/0")},
      {at_site("A", "0/0"), {"chr10", place - 2, "CTG", "C", "0/1"}},
      {at_site(".", "0/0"), {"chr10", place - 2, "CTG", "C", "1/1"}},
      {at_site("A", "0/0"), {"chr10", place, "GA", "AA", "0/1"}},
      {at_site("A", "0/0"), {"10", place, "G", "A", "0/1"}},
      {at_site("A", "0/0"), {"chr10", place, "C", "A", "0/0"}},
  };
  for (const auto& [first, second] : pairs) {
    INFO(first.text() + "\n" + second.text());
    check_not_normal("one before the other", normal().write("rs4986893", first).add(second).vcf());
    check_not_normal("the other before the one", normal().write("rs4986893", second).add(first).vcf());
  }
}

TEST_CASE("a header that declares a field wrongly does not switch its test off") {
  const std::vector<std::pair<std::string, Row>> lies = {
      {"GQ", at_site("A", "0/0:3", "GT:GQ")},
      {"DP", at_site("A", "0/0:2", "GT:DP")},
      {"MIN_DP", block(place - 100, place + 100, "0/0:2", "GT:MIN_DP")},
      {"GT", at_site("A", "0/1")},
      {"AD", at_site("A", "0/1:30,0", "GT:AD")},
  };
  for (const auto& [name, row] : lies) {
    for (const std::string type : {"missing", "String", "Float", "Integer", "Flag", "Character", "Nonsense"}) {
      auto person = normal();
      person.write("rs4986893", row);
      auto& lines = person.header.lines;
      lines.erase(std::remove_if(
                      lines.begin(), lines.end(),
                      [&, key = "ID=" + name + ","](const auto& line) { return line.find(key) != std::string::npos; }),
                  lines.end());
      if (type != "missing")
        lines.push_back("##FORMAT=<ID=" + name + ",Number=1,Type=" + type + ",Description=\"A lie\">");
      // AD with another Number than R is not read (CALLING.md, rule 3): the genotype itself still is.
      check_not_normal(name + " declared as " + type, person.vcf());
    }
  }
}

TEST_CASE("a block is found where the header forgets to declare its END") {
  auto person = normal().write("rs4986893", block(place - 100, place + 100, "0/0:30", "GT:DP"));
  person.header.lines.erase(person.header.lines.begin() + 1);
  REQUIRE(person.vcf().find("##INFO") == std::string::npos);
  CHECK(state_of(report_of(person.vcf()), "rs4986893") == "reference-block");
}

TEST_CASE("phase sets that are words are not taken for one phase set") {
  // TPMT *3A is two changes on one strand; on two strands they are *3B and *3C.
  Person person;
  person.see("rs1800460", "T", "0|1:PATMAT", "GT:PS").see("rs1142345", "C", "0|1:OTHER", "GT:PS");
  for (auto& line : person.header.lines) {
    if (line.find("ID=PS") != std::string::npos)
      line = "##FORMAT=<ID=PS,Number=1,Type=String,Description=\"Phase set\">";
  }
  CHECK(gene_in(report_of(person.vcf()), "TPMT").possible.diplotypes == 2);
}

TEST_CASE("a variant is found on the right person among several") {
  for (const std::string name : {"Anna", "a,b", "^a", "-", "a b", "Ann\xC3\xA4", "<b>", "b"}) {
    INFO(name);
    auto header = Header{};
    header.samples = {"first", name, "last"};
    std::vector<std::string> rows;
    auto person = normal();
    std::string text = header.text();
    const auto body = person.vcf().substr(person.header.text().size());
    std::size_t from = 0;
    while (from < body.size()) {
      const auto end = body.find('\n', from);
      auto line = body.substr(from, end - from);
      const bool here = line.find("\t94780653\t") != std::string::npos;
      const auto own = line.substr(line.rfind('\t') + 1);
      text += line.substr(0, line.rfind('\t')) + '\t' + own + '\t' + (here ? "0/1" : own) + '\t' + own + '\n';
      from = end + 1;
    }
    ReportOptions options;
    options.sample = name;
    CHECK(diplotypes_of(report_of(text, options), "CYP2C19") == "*1/*3");
    CHECK(diplotypes_of(report_of(as_bcf(text), options), "CYP2C19") == "*1/*3");
    CHECK(diplotypes_of(report_of(as_bgzf(text), options), "CYP2C19") == "*1/*3");
    options.sample = "first";
    CHECK(diplotypes_of(report_of(text, options), "CYP2C19") == "*1/*1");
    options.sample = "last";
    CHECK(diplotypes_of(report_of(as_bcf(text), options), "CYP2C19") == "*1/*1");
  }
}

TEST_CASE("the order of the rows does not matter") {
  auto person = normal().see("rs4986893", "A", "0/1");
  const auto text = person.vcf();
  const auto start = person.header.text().size();
  std::vector<std::string> lines;
  for (std::size_t from = start; from < text.size();) {
    const auto end = text.find('\n', from);
    lines.push_back(text.substr(from, end - from));
    from = end + 1;
  }
  std::reverse(lines.begin(), lines.end());
  CHECK(diplotypes_of(report_of(vcf_of(lines)), "CYP2C19") == "*1/*3");
}

TEST_CASE("rows that are there twice, word for word, are one row") {
  auto person = normal().see("rs4986893", "A", "0/1");
  const auto text = person.vcf();
  const auto twice = text + text.substr(person.header.text().size());
  CHECK(diplotypes_of(report_of(twice), "CYP2C19") == "*1/*3");
}

TEST_CASE("an empty but valid file makes no medicine standard, whatever absence means") {
  for (const auto absence : {Absence::Auto, Absence::NotTested, Absence::Reference}) {
    for (const auto build : {Build::GRCh38, Build::GRCh37}) {
      Header header;
      header.build = build;
      ReportOptions options;
      options.absence = absence;
      const auto report = report_of(header.text(), options);
      CHECK(standard_medicines(report).empty());
      for (const auto& each : report.genes)
        CHECK(each.status == GeneStatus::NotCallable);
    }
  }
}
