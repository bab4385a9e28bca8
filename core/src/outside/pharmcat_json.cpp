// PharmCAT's phenotype and report files: a report a gene, by source of the guidance or not, each with the diplotypes
// that were found (sourceDiplotypes). https://pharmcat.org/methods/PharmCAT-Modules/, and the classes GeneReport and
// Diplotype of https://github.com/PharmGKB/PharmCAT (reporter/model), which are written as they are.
#include <nlohmann/json.hpp>

#include "base/text.hpp"
#include "outside/formats.hpp"
#include "outside/table.hpp"

namespace rxplain {

namespace {

using Json = nlohmann::json;

bool is_mine(std::string_view beginning) {
  return trim(beginning).starts_with('{') && (beginning.find("\"pharmcatVersion\"") != std::string_view::npos ||
                                              beginning.find("\"geneReports\"") != std::string_view::npos ||
                                              beginning.find("\"matcherMetadata\"") != std::string_view::npos);
}

std::string text_of(const Json& json, const char* key) {
  const auto found = json.find(key);
  return found != json.end() && found->is_string() ? found->get<std::string>() : std::string();
}

std::string allele_of(const Json& diplotype, const char* key) {
  const auto found = diplotype.find(key);
  return found != diplotype.end() && found->is_object() ? text_of(*found, "name") : std::string();
}

GivenResult given_result(const Json& diplotype) {
  GivenResult given;
  const auto first = allele_of(diplotype, "allele1");
  const auto second = allele_of(diplotype, "allele2");
  if (first != "Unknown" && second != "Unknown") given.diplotype = second.empty() ? first : first + "/" + second;
  if (!given.diplotype.empty()) return given;
  const auto score = text_of(diplotype, "activityScore");
  if (parse_decimal(score)) given.activity_score = score;
  const auto phenotypes = diplotype.find("phenotypes");
  if (phenotypes != diplotype.end() && phenotypes->is_array() && phenotypes->size() == 1 &&
      phenotypes->front().is_string())
    given.phenotype = phenotypes->front().get<std::string>();
  if (given.phenotype == "No Result" || given.phenotype == "n/a") given.phenotype.clear();
  return given;
}

void read_gene(const Json& report, const Guidelines& guidelines,
               std::map<std::string, std::vector<GivenResult>>& found) {
  const auto gene = text_of(report, "geneSymbol");
  const auto diplotypes = report.find("sourceDiplotypes");
  if (guidelines.find_gene(gene) == nullptr || text_of(report, "callSource") == "NONE") return;
  if (diplotypes == report.end() || !diplotypes->is_array()) return;
  for (const auto& diplotype : *diplotypes) {
    if (!diplotype.is_object()) continue;
    const auto given = given_result(diplotype);
    if (given == GivenResult{}) continue;
    auto& all = found[gene];
    if (std::find(all.begin(), all.end(), given) == all.end()) all.push_back(given);
  }
}

std::string words_of(const GivenResult& given) {
  return !given.diplotype.empty() ? given.diplotype : !given.phenotype.empty() ? given.phenotype : given.activity_score;
}

OutsideCall call_of_all(const std::string& gene, std::vector<GivenResult> all) {
  if (all.size() == 1) return {gene, all[0].diplotype, all[0].phenotype, all[0].activity_score};
  std::vector<std::string> words;
  for (const auto& each : all)
    words.push_back(words_of(each));
  OutsideCall call{gene, join(words, " or "), {}, {}};
  call.candidates = std::move(all);
  return call;
}

Outcome<std::vector<OutsideCall>> read(const ResultText& given, const Guidelines& guidelines) {
  const auto json = Json::parse(given.text, nullptr, false);
  if (!json.is_object())
    return Failure{"bad-outside-calls", "This file of PharmCAT is not complete.", "Make it, or download it, again."};
  std::map<std::string, std::vector<GivenResult>> found;
  for (const auto* key : {"geneReports", "genes"}) {
    const auto reports = json.find(key);
    if (reports == json.end() || !reports->is_structured()) continue;
    for (const auto& report : *reports) {
      if (!report.is_object()) continue;
      if (report.contains("geneSymbol")) {
        read_gene(report, guidelines, found);
        continue;
      }
      for (const auto& of_source : report) {
        if (of_source.is_object()) read_gene(of_source, guidelines, found);
      }
    }
  }
  std::vector<OutsideCall> calls;
  for (auto& [gene, all] : found)
    calls.push_back(call_of_all(gene, std::move(all)));
  return calls;
}

}  // namespace

const ResultFormat pharmcat_json{"PharmCAT", is_mine, read};

}  // namespace rxplain
