// Our own report, read back (core/contract/report.schema.json): what was called as it was called, what was open as open
// as it was. A result that was given to it stays as it was given.
#include <nlohmann/json.hpp>

#include "base/text.hpp"
#include "outside/formats.hpp"
#include "outside/table.hpp"

namespace rxplain {

namespace {

using Json = nlohmann::json;

bool is_mine(std::string_view beginning) {
  return trim(beginning).starts_with('{') && beginning.find("\"contractVersion\"") != std::string_view::npos &&
         beginning.find("\"Rxplain\"") != std::string_view::npos;
}

std::vector<std::string> strings(const Json& json) {
  std::vector<std::string> all;
  for (const auto& each : json)
    all.push_back(each.get<std::string>());
  return all;
}

std::string text_or_empty(const Json& json, const char* key) {
  const auto found = json.find(key);
  return found == json.end() ? std::string() : found->get<std::string>();
}

// Every result that the gene may have: its pairs where all are listed, else its scores, else its phenotypes.
std::vector<GivenResult> possible_results(const Json& possible) {
  std::vector<GivenResult> all;
  const auto names = strings(possible.at("names"));
  if (!names.empty() && names.size() == possible.at("diplotypes").get<std::size_t>()) {
    for (const auto& name : names)
      all.push_back({name, {}, {}});
    return all;
  }
  for (const auto& score : possible.at("activityScores"))
    all.push_back({{}, {}, format_score(score.get<double>())});
  // Phenotypes that come of no score.
  for (const auto& phenotype : strings(possible.at("phenotypes")))
    all.push_back({{}, phenotype, {}});
  return all;
}

std::optional<OutsideCall> read_gene(const Json& json) {
  const auto gene = json.at("symbol").get<std::string>();
  if (json.at("status") == "not-callable") return std::nullopt;
  if (const auto given = json.find("given"); given != json.end()) {
    OutsideCall call{gene, text_or_empty(*given, "diplotype"), text_or_empty(*given, "phenotype"),
                     text_or_empty(*given, "activityScore")};
    call.typed = json.at("source") == "manual";
    call.program = text_or_empty(*given, "program");
    call.file = text_or_empty(*given, "file");
    const auto diplotypes = alternatives(call.diplotype, " or ");
    if (diplotypes.size() > 1) call.candidates = call_of(gene, diplotypes).candidates;
    return call;
  }
  if (json.at("status") == "called") {
    std::vector<std::string> names;
    for (const auto& diplotype : json.at("diplotypes"))
      add_unique(names, diplotype.at("name").get<std::string>());
    if (!names.empty()) return call_of(gene, names);
  }
  const auto all = possible_results(json.at("possible"));
  if (all.empty()) return std::nullopt;
  if (all.size() == 1) return OutsideCall{gene, all[0].diplotype, all[0].phenotype, all[0].activity_score};
  OutsideCall call{gene, {}, join(strings(json.at("possible").at("phenotypes")), " or "), {}};
  call.candidates = all;
  return call;
}

Outcome<std::vector<OutsideCall>> read(const ResultText& given, const Guidelines& guidelines) {
  std::vector<OutsideCall> calls;
  try {
    const auto report = Json::parse(given.text);
    for (const auto& gene : report.at("genes")) {
      auto call = read_gene(gene);
      if (call && guidelines.find_gene(call->gene) != nullptr) calls.push_back(std::move(*call));
    }
  } catch (const Json::exception&) {
    return Failure{"bad-outside-calls", "This report of Rxplain is not complete, or somebody has changed it.",
                   "Save the report again, and take the new file."};
  }
  return calls;
}

}  // namespace

const ResultFormat own_report{"Rxplain", is_mine, read};

}  // namespace rxplain
