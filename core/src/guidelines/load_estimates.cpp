#include "guidelines/load_estimates.hpp"

#include <nlohmann/json.hpp>

#include "guidelines/json_fields.hpp"
#include "guidelines/read_citation.hpp"
#include "rxplain/guidelines.hpp"

namespace rxplain {

namespace {

using Json = nlohmann::json;
using Kind = DoseTerm::Kind;
using Values = std::map<std::string, double>;
using Words = std::map<std::string, std::string>;

Kind kind_of(const Json& json) {
  if (json.contains("measure")) return Kind::Measure;
  if (json.contains("groups")) return Kind::Group;
  if (json.contains("takes")) return Kind::Taken;
  return json.contains("gene") ? Kind::Gene : Kind::Constant;
}

DoseTerm read_term(const Json& json) {
  DoseTerm term;
  term.id = json.at("id");
  term.kind = kind_of(json);
  term.coefficient = json.value("coefficient", 0.0);
  term.measure = text_or_empty(json, "measure");
  term.per = json.value("per", 1.0);
  term.whole = json.contains("rounding");
  term.not_said = text_or_empty(json, "notSaid");
  term.medicines = json.value("takes", std::vector<std::vector<std::string>>());
  term.gene = text_or_empty(json, "gene");
  term.by_diplotype = text_or_empty(json, "by") == "diplotype";
  term.unknown = number_or_none(json, "unknown");
  term.counted_as = json.value("countedAs", Words());
  term.values = json.value(term.kind == Kind::Group ? "groups" : "results", Values());
  return term;
}

DoseAdjustment read_adjustment(const Json& json) {
  DoseAdjustment adjustment;
  adjustment.id = json.at("id");
  adjustment.gene = json.at("gene");
  adjustment.site = text_or_empty(json, "site");
  adjustment.any = texts(json, "any");
  if (json.contains("copies")) adjustment.copies = json.at("copies").get<int>();
  adjustment.from_percent = json.at("percent").at(0);
  adjustment.to_percent = json.at("percent").at(1);
  adjustment.source = report_name_of(json.at("source").get<std::string>());
  adjustment.strengths = json.at("for").get<Words>();
  adjustment.groups = texts(json, "groups");
  adjustment.untested_withholds = texts(json, "untestedWithholds");
  adjustment.citation = read_citation(json.at("citation"));
  return adjustment;
}

DoseRemark read_remark(const Json& json) {
  auto fill = json.get<Words>();
  const auto say = fill.extract("say").mapped();
  return {say, std::move(fill)};
}

}  // namespace

std::vector<DoseAlgorithm> read_estimates(const Json& json) {
  std::vector<DoseAlgorithm> read;
  for (const auto& entry : json) {
    DoseAlgorithm algorithm;
    algorithm.medicine = entry.at("medicine");
    algorithm.min_age_years = entry.at("limits").at("ageYears").at("min");
    algorithm.citation = read_citation(entry.at("citation"));
    for (const auto& remark : entry.at("remarks"))
      algorithm.remarks.push_back(read_remark(remark));
    for (const auto& term : entry.at("terms"))
      algorithm.terms.push_back(read_term(term));
    for (const auto& adjustment : entry.at("adjustments"))
      algorithm.adjustments.push_back(read_adjustment(adjustment));
    read.push_back(std::move(algorithm));
  }
  return read;
}

}  // namespace rxplain
