// Advice of two sources that see one gene differently. The guidelines are made up: one gene, one medicine a lookup.
#include <algorithm>
#include <nlohmann/json.hpp>

#include "catch.hpp"
#include "guidance/advise.hpp"
#include "phenotype/outside.hpp"

using namespace rxplain;

namespace {

using Json = nlohmann::json;

// *2 is a no-function allele to CPIC and a decreased one to DPWG, which does not know *3.
constexpr const char* gene_text = R"({
  "symbol": "GENE1", "name": "an example", "chromosome": "chr1", "lookup": "phenotype",
  "region": {"GRCh38": [1, 1000], "GRCh37": [1, 1000]}, "calling": {"method": "diplotype", "ploidy": "autosomal"},
  "sites": [],
  "alleles": [
    {"name": "*1", "reference": true, "function": "Normal", "otherSources": {"dpwg": {"function": "Normal", "activity": null}}},
    {"name": "*2", "function": "None", "otherSources": {"dpwg": {"function": "Decreased", "activity": null}}},
    {"name": "*3", "function": "None"}],
  "phenotypeRules": [
    {"source": "cpic", "kind": "function-pair", "functions": ["Normal", "Normal"], "phenotype": "Normal Metabolizer"},
    {"source": "cpic", "kind": "function-pair", "functions": ["Normal", "None"], "phenotype": "Intermediate Metabolizer"},
    {"source": "cpic", "kind": "function-pair", "functions": ["None", "None"], "phenotype": "Poor Metabolizer"},
    {"source": "dpwg", "kind": "function-pair", "functions": ["Normal", "Normal"], "phenotype": "Normal Metabolizer"},
    {"source": "dpwg", "kind": "function-pair", "functions": ["Normal", "Decreased"], "phenotype": "Normal Metabolizer"},
    {"source": "dpwg", "kind": "function-pair", "functions": ["Decreased", "Decreased"], "phenotype": "Intermediate Metabolizer"}]
})";

// Every sentence of an entry is its own id.
const std::vector<std::string> sentences = {"normal", "intermediate", "poor", "named", "slow", "rest"};

std::size_t place_of(const std::string& id) {
  return static_cast<std::size_t>(std::find(sentences.begin(), sentences.end(), id) - sentences.begin());
}

Json advice(const std::string& id, const Json& condition, const std::string& category) {
  return {{"id", id},
          {"when", {{"GENE1", condition}}},
          {"category", category},
          {"words", Json::array({place_of(id), place_of(id), place_of(id), place_of(id)})}};
}

Json guideline(const std::string& source, const std::string& lookup, const Json& entries) {
  return {{"source", source},
          {"genes", {"GENE1"}},
          {"lookup", {{"GENE1", lookup}}},
          {"citation", {{"title", source}, {"url", "https://example.org"}, {"version", "1"}}},
          {"advice", entries}};
}

Guidelines made_up(const Json& guidelines) {
  const Json medicine = {{"name", "examplan"}, {"label", 0}, {"class", 0}, {"about", 0}, {"guidelines", guidelines}};
  const Json bundle = {{"format", 3},
                       {"version", "1.0.0"},
                       {"contentHash", ""},
                       {"language", "en"},
                       {"texts", sentences},
                       {"genes", Json::array({Json::parse(gene_text)})},
                       {"medicines", Json::array({medicine})},
                       {"wording", Json::object()}};
  const auto packed = Json::to_msgpack(bundle);
  auto loaded = load_guidelines(std::string(packed.begin(), packed.end()));
  REQUIRE(loaded);
  return loaded.value();
}

// Both sources say the same of the same phenotype, so only the phenotype tells them apart.
Guidelines by_phenotype() {
  const auto entries = Json::array({advice("normal", Json::array({"Normal Metabolizer"}), "standard"),
                                    advice("intermediate", Json::array({"Intermediate Metabolizer"}), "adjust"),
                                    advice("poor", Json::array({"Poor Metabolizer"}), "avoid")});
  return made_up({guideline("cpic", "phenotype", entries), guideline("dpwg", "phenotype", entries),
                  guideline("fda-label", "phenotype", entries)});
}

// *1/*2 by name; of the other pairs, those that DPWG calls intermediate; and the rest.
Guidelines by_diplotype() {
  const Json named = Json::array({Json::array({"*2", "*1"})});
  const auto others = [&](const std::string& phenotype) {
    return Json{{"except", named}, {"phenotypes", Json::array({phenotype})}};
  };
  const auto entries =
      Json::array({advice("named", named, "adjust"), advice("slow", others("Intermediate Metabolizer"), "avoid"),
                   advice("rest", others("Normal Metabolizer"), "standard")});
  return made_up(Json::array({guideline("dpwg", "diplotype", entries)}));
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
