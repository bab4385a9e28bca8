// Advice of two sources that see one gene differently. The guidelines are made up: one gene, one medicine a lookup.
#include "catch.hpp"
#include "guidance/advise.hpp"
#include "phenotype/outside.hpp"

using namespace rxplain;

namespace {

using Kind = Condition::Kind;

Allele allele(const std::string& name, const std::string& function, const std::string& by_dpwg) {
  Allele made;
  made.name = made.display = name;
  made.reference = name == "*1";
  made.function = function;
  if (!by_dpwg.empty()) made.other_sources["dpwg"] = {by_dpwg, std::nullopt};
  return made;
}

PhenotypeRule rule(const std::string& source, const std::string& one, const std::string& other,
                   const std::string& phenotype) {
  PhenotypeRule made;
  made.source = source;
  made.functions = {one, other};
  made.phenotype = phenotype;
  return made;
}

// *2 is a no-function allele to CPIC and a decreased one to DPWG, which does not know *3.
Gene made_up_gene() {
  Gene gene;
  gene.symbol = "GENE1";
  gene.chromosome = "chr1";
  gene.region38 = gene.region37 = {1, 1000};
  gene.alleles = {allele("*1", "Normal", "Normal"), allele("*2", "None", "Decreased"), allele("*3", "None", "")};
  gene.phenotype_rules = {rule("cpic", "Normal", "Normal", "Normal Metabolizer"),
                          rule("cpic", "Normal", "None", "Intermediate Metabolizer"),
                          rule("cpic", "None", "None", "Poor Metabolizer"),
                          rule("dpwg", "Normal", "Normal", "Normal Metabolizer"),
                          rule("dpwg", "Normal", "Decreased", "Normal Metabolizer"),
                          rule("dpwg", "Decreased", "Decreased", "Intermediate Metabolizer")};
  return gene;
}

// Every sentence of an entry is its own id.
AdviceRule advice(std::string_view id, const Condition& condition, const std::string& category) {
  return {std::string(id), "", {{"GENE1", condition}}, category, "", id, id, id, id};
}

Condition phenotype(const std::string& name) { return {Kind::Phenotypes, {name}, 0, 0, {}}; }

Guideline guideline(const std::string& source, const GeneLookup& lookup, const std::vector<AdviceRule>& entries) {
  Guideline made;
  made.source_id = source;
  made.source = report_name_of(source);
  made.genes = {"GENE1"};
  made.lookup = {{"GENE1", lookup}};
  made.citation = {source, "https://example.org", "1", ""};
  made.advice = entries;
  return made;
}

Guidelines made_up(const std::vector<Guideline>& all) {
  Guidelines guidelines;
  guidelines.language = "en";
  guidelines.genes = {made_up_gene()};
  MedicineGuide medicine;
  medicine.name = "examplan";
  medicine.guidelines = all;
  guidelines.medicines = {medicine};
  return guidelines;
}

// Both sources say the same of the same phenotype, so only the phenotype tells them apart.
Guidelines by_phenotype() {
  const std::vector entries = {advice("normal", phenotype("Normal Metabolizer"), "standard"),
                               advice("intermediate", phenotype("Intermediate Metabolizer"), "adjust"),
                               advice("poor", phenotype("Poor Metabolizer"), "avoid")};
  const GeneLookup lookup;
  return made_up({guideline("cpic", lookup, entries), guideline("dpwg", lookup, entries),
                  guideline("fda-label", lookup, entries)});
}

// *1/*2 by name; of the other pairs, those that DPWG calls intermediate; and the rest.
Guidelines by_diplotype() {
  const std::vector<std::array<std::string, 2>> named = {{"*2", "*1"}};
  const auto others = [&](const std::string& name) { return Condition{Kind::OtherPairs, {name}, 0, 0, named}; };
  return made_up({guideline("dpwg", {GeneLookup::Kind::Diplotype, "", named},
                            {advice("named", {Kind::Pairs, {}, 0, 0, named}, "adjust"),
                             advice("slow", others("Intermediate Metabolizer"), "avoid"),
                             advice("rest", others("Normal Metabolizer"), "standard")})});
}

std::map<std::string, std::string> categories(const Guidelines& guidelines, const std::string& diplotype,
                                              const std::string& phenotype = {}) {
  GeneOutcomes outcomes;
  if (!diplotype.empty() || !phenotype.empty())
    apply_outside_call(guidelines, guidelines.genes[0], {"GENE1", diplotype, phenotype, ""}, outcomes["GENE1"]);
  std::map<std::string, std::string> found;
  for (const auto& entry : advise(guidelines, guidelines.medicines[0], outcomes).advice)
    found[entry.source] = entry.category;
  return found;
}

using Categories = std::map<std::string, std::string>;

}  // namespace

TEST_CASE("each source's advice goes by that source's own result for the diplotype") {
  const auto guidelines = by_phenotype();
  CHECK(categories(guidelines, "*1/*1") ==
        Categories{{"CPIC", "standard"}, {"DPWG", "standard"}, {"FDA-label", "standard"}});
  CHECK(categories(guidelines, "*1/*2") ==
        Categories{{"CPIC", "adjust"}, {"DPWG", "standard"}, {"FDA-label", "adjust"}});
  CHECK(categories(guidelines, "*2/*2") == Categories{{"CPIC", "avoid"}, {"DPWG", "adjust"}, {"FDA-label", "avoid"}});
}

TEST_CASE("a source that does not know an allele gives no advice, and never another source's") {
  CHECK(categories(by_phenotype(), "*1/*3").at("DPWG") == "no-guidance");
  CHECK(categories(by_phenotype(), "*1/*3").at("CPIC") == "adjust");
}

TEST_CASE("a phenotype from elsewhere is turned into the other source's by the alleles that may be behind it") {
  CHECK(categories(by_phenotype(), "", "Poor Metabolizer").at("DPWG") == "adjust");
  CHECK(categories(by_phenotype(), "", "Intermediate Metabolizer").at("DPWG") == "standard");
}

TEST_CASE("a gene that was not called leaves every result of each source open") {
  for (const auto& [source, category] : categories(by_phenotype(), ""))
    CHECK(category == "cannot-tell");
  CHECK(categories(by_diplotype(), "").at("DPWG") == "cannot-tell");
}

TEST_CASE("advice by diplotype meets the pair it names in either order, and any other by its phenotype") {
  CHECK(categories(by_diplotype(), "*2/*1").at("DPWG") == "adjust");
  CHECK(categories(by_diplotype(), "*1/*1").at("DPWG") == "standard");
  CHECK(categories(by_diplotype(), "*2/*2").at("DPWG") == "avoid");
  CHECK(categories(by_diplotype(), "*1/*3").at("DPWG") == "no-guidance");
}

TEST_CASE("advice by diplotype cannot be told from a phenotype that names no alleles") {
  CHECK(categories(by_diplotype(), "", "Poor Metabolizer").at("DPWG") == "cannot-tell");
}
