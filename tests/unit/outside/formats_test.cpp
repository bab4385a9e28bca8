// Results of other programs, in inputs written from each format's own description.

#include "outside/formats.hpp"

#include <algorithm>
#include <deque>
#include <stdexcept>

#include "../../support/catalog.hpp"
#include "catch.hpp"

using namespace rxplain;
using namespace rxplain::test;

namespace {

Outcome<Report> report_of(const std::vector<std::string>& files, const ReportOptions& options = {}) {
  std::deque<MemoryByteSource> sources;
  for (const auto& file : files)
    sources.emplace_back(file);
  std::vector<SourceFile> given;
  for (std::size_t index = 0; index < files.size(); ++index)
    given.push_back({sources[index], "file-" + std::to_string(index + 1)});
  return make_report(guidelines(), given, options);
}

GeneEntry entry_of(const Outcome<Report>& report, const std::string& symbol) {
  for (const auto& gene : report.value().genes) {
    if (gene.symbol == symbol) return gene;
  }
  throw std::invalid_argument(symbol);
}

GeneEntry from(const std::string& file, const std::string& symbol, const ReportOptions& options = {}) {
  return entry_of(report_of({file}, options), symbol);
}

GeneEntry typed(const std::string& symbol, const std::string& result) {
  ReportOptions options;
  options.typed = {{symbol, "", "", "", result}};
  return entry_of(report_of({}, options), symbol);
}

bool has_note(const GeneEntry& gene, const std::string& code) {
  return std::any_of(gene.notes.begin(), gene.notes.end(), [&](const auto& note) { return note.code == code; });
}

using Words = std::vector<std::string>;

}  // namespace

TEST_CASE("a file of outside calls is known by its content") {
  const auto gene = from("# made by hand\nCYP2D6\t*4/*41\n", "CYP2D6");
  CHECK(gene.source == ResultSource::Outside);
  CHECK(gene.activity_score == 0.25);
  REQUIRE(gene.given);
  CHECK(gene.given->file == "file-1");
  CHECK(from("CYP2C19\t*1/*2 OR *1/*17\n", "CYP2C19").status == GeneStatus::Ambiguous);
}

TEST_CASE("Aldy's solutions all remain possible") {
  const std::string heading =
      "#Sample\tGene\tSolutionID\tMajor\tMinor\tCopy\tAllele\tLocation\tType\tCoverage\tEffect\tdbSNP\tCode\tStatus\n";
  const auto one = from(heading + "S\tCYP2D6\t1\t*1/*4+*4\t1;4;4\t0\t1\n", "CYP2D6");
  CHECK(one.phenotypes == Words{"Intermediate Metabolizer"});
  CHECK(one.given->program == "Aldy");
  const auto two = from(heading + "S\tCYP2D6\t1\t*1/*4\t1;4\t0\t1\nS\tCYP2D6\t2\t*1/*2\t1;2\t0\t1\n", "CYP2D6");
  CHECK(two.status == GeneStatus::Ambiguous);
  CHECK(two.possible.phenotypes == Words{"Intermediate Metabolizer", "Normal Metabolizer"});
  CHECK(from(heading + "S\tCYP2D6\t1\t*1/*4-like\t1;4\t0\t1\n", "CYP2D6").status == GeneStatus::NotCallable);
  CHECK(report_of({heading + "S\tCYP2D6\t1\t*1/*4\nT\tCYP2D6\t1\t*1/*1\n"}).failure().code == "sample-needed");
}

TEST_CASE("Cyrius' filter is heeded") {
  const std::string heading = "Sample\tGenotype\tFilter\n";
  CHECK(from(heading + "S\t*4/*5\tPASS\n", "CYP2D6").phenotypes == Words{"Poor Metabolizer"});
  const auto either = from(heading + "S\t*1/*46;*43/*45\tMore_than_one_possible_genotype\n", "CYP2D6");
  CHECK(either.possible.diplotypes != 1);
  const auto doubtful = from(heading + "S\t*1/*2x6\tLowQ_high_CN\n", "CYP2D6");
  CHECK(doubtful.status == GeneStatus::NotCallable);
  CHECK(has_note(doubtful, "outside-call-doubtful"));
  CHECK(from(heading + "S\t*1_*2_*68\tNot_assigned_to_haplotypes\n", "CYP2D6").status == GeneStatus::NotCallable);
}

TEST_CASE("StellarPGx names its gene in the heading") {
  const std::string heading = "---\n\nCYP2D6 Star Allele Calling with StellarPGx\n\n---\n\nResult:\n";
  const std::string rest = "\n\n\nActivity score:\n1.0\n\nMetaboliser status:\nIntermediate metaboliser (IM)\n";
  CHECK(from(heading + "*17/*29" + rest, "CYP2D6").activity_score == 1.0);
  CHECK(from(heading + "*1/*4 or *4/*5" + rest, "CYP2D6").status == GeneStatus::Ambiguous);
  const auto novel = from(heading + "Possible novel allele or suballele present: interpret with caution\n", "CYP2D6");
  CHECK(novel.status == GeneStatus::NotCallable);
}

TEST_CASE("PyPGx' table needs the gene beside it") {
  const std::string columns = "Genotype\tPhenotype\tHaplotype1\tHaplotype2\tAlternativePhase\tVariantData\tCNV\n";
  CHECK(report_of({"\t" + columns + "S\t*1/*2\tIntermediate Metabolizer\t*1;\t*2;\t;\t\t\n"}).failure().code ==
        "bad-outside-calls");
  const std::string joined = "Symbol\tSampleName\t" + columns;
  CHECK(from(joined + "CYP2C19\tS\t*1/*2\tIntermediate Metabolizer\n", "CYP2C19").phenotypes ==
        Words{"Intermediate Metabolizer"});
  CHECK(from(joined + "CYP2D6\tS\tIndeterminate\tIndeterminate\n", "CYP2D6").status == GeneStatus::NotCallable);
}

TEST_CASE("PharmCAT's diplotypes are candidates, by source or not") {
  const auto report = [](const std::string& diplotypes) {
    return R"({"geneSymbol": "CYP2C19", "callSource": "MATCHER", "sourceDiplotypes": [)" + diplotypes + "]}";
  };
  const std::string first = R"({"allele1": {"name": "*1"}, "allele2": {"name": "*2"}, "phenotypes": ["x"]})";
  const std::string second = R"({"allele1": {"name": "*2"}, "allele2": {"name": "*2"}})";
  const auto file = [](const std::string& body) {
    return R"({"pharmcatVersion": "3.0.0", "geneReports": {)" + body + "}}";
  };
  CHECK(from(file(R"("CYP2C19": )" + report(first)), "CYP2C19").phenotypes == Words{"Intermediate Metabolizer"});
  const auto nested = from(file(R"("CPIC": {"CYP2C19": )" + report(first + "," + second) + "}"), "CYP2C19");
  CHECK(nested.status == GeneStatus::Ambiguous);
  CHECK(nested.given->program == "PharmCAT");
  const auto unknown = report(R"({"allele1": {"name": "Unknown"}, "allele2": {"name": "Unknown"}})");
  CHECK(from(file(R"("CYP2C19": )" + unknown), "CYP2C19").status == GeneStatus::NotCallable);
  CHECK(report_of({R"({"pharmcatVersion": "3.0.0", )"}).failure().code == "bad-outside-calls");
}

TEST_CASE("what people type is understood, and marked as typed") {
  for (const std::string written : {"*4/*41", "CYP2D6 *4/*41", "CYP2D6*4/CYP2D6*41", "*41 / *4", "*4.001/*41"}) {
    INFO(written);
    const auto gene = typed("CYP2D6", written);
    CHECK(gene.activity_score == 0.25);
    CHECK(gene.source == ResultSource::Manual);
    CHECK(has_note(gene, "typed-result"));
    CHECK(gene.given->diplotype == written);
  }
  for (const std::string written : {"(*36+*10)/*41", "[*36+*10]/*41", "*36x2+*10/*41", "*36 + *10/*41"}) {
    INFO(written);
    CHECK(typed("CYP2D6", written).activity_score == 0.5);
  }
  for (const std::string written : {"PM", "poor metaboliser", "Poor Metabolizer (PM)", "CYP2D6 poor metabolizers"}) {
    INFO(written);
    CHECK(typed("CYP2D6", written).phenotypes == Words{"Poor Metabolizer"});
  }
  CHECK(typed("CYP2D6", "0.25").phenotypes == Words{"Intermediate Metabolizer"});
  CHECK(typed("HLA-B", "HLA-B*57:01/*58:01").phenotypes ==
        Words{"*15:02 negative", "*15:11 negative", "*57:01 positive", "*58:01 positive"});
  CHECK(typed("HLA-B", "hla-b*57:01 Positive").status == GeneStatus::NotCallable);
  CHECK(typed("HLA-B", "HLA-B*57:01 Positive").phenotypes == Words{"*57:01 positive"});
  CHECK(typed("MT-RNR1", "m.1555A>G").phenotypes == Words{"increased risk of aminoglycoside-induced hearing loss"});
  CHECK(typed("SLCO1B1", "RM").status == GeneStatus::NotCallable);
  CHECK(has_note(typed("CYP2D6", "*1/*9999"), "unknown-allele"));
}

TEST_CASE("copies that were not counted are not two") {
  const auto decreased = typed("CYP2D6", "*4/*41xN");
  CHECK(decreased.status == GeneStatus::Ambiguous);
  CHECK(decreased.possible.phenotypes.size() > 1);
  CHECK_FALSE(decreased.activity_score);
  CHECK(typed("CYP2D6", "*1/*2xN").phenotypes == Words{"Ultrarapid Metabolizer"});
  CHECK(typed("CYP2D6", "*1/*2xN").status == GeneStatus::Called);
}

TEST_CASE("two sources that differ leave both results possible") {
  ReportOptions options;
  options.typed = {{"CYP2D6", "*1/*1", "", ""}};
  const auto both = from("CYP2D6\t*4/*4\n", "CYP2D6", options);
  CHECK(both.status == GeneStatus::Ambiguous);
  CHECK(both.possible.phenotypes == Words{"Normal Metabolizer", "Poor Metabolizer"});
  CHECK(has_note(both, "outside-calls-differ"));
  options.typed = {{"CYP2D6", "CYP2D6 *4 / *4", "", ""}};
  CHECK(from("CYP2D6\t*4/*4\n", "CYP2D6", options).status == GeneStatus::Called);
}

TEST_CASE("a joined name is a tandem only where a gene has copies") {
  CHECK(typed("CYP2C19", "*1/*2+*3").status == GeneStatus::NotCallable);
}

TEST_CASE("a set of results alone is inspected as results") {
  const std::string text = "CYP2D6\t*4/*41\n";
  MemoryByteSource source(text);
  CHECK(inspect({{source, "a.vcf"}}).value().format == "results");
}
