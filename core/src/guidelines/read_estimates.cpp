#include "guidelines/read_estimates.hpp"

#include "guidelines/fields.hpp"
#include "rxplain/guidelines.hpp"

namespace rxplain {

namespace {

using Value = Packed::Value;
using Kind = DoseTerm::Kind;

Kind kind_of(Value map) {
  if (map.find("measure")) return Kind::Measure;
  if (map.find("groups")) return Kind::Group;
  if (map.find("takes")) return Kind::Taken;
  return map.find("gene") ? Kind::Gene : Kind::Constant;
}

std::map<std::string, std::string> words_or_none(Value map, std::string_view key) {
  std::map<std::string, std::string> words;
  const auto found = map.find(key);
  if (!found) return words;
  for (const auto& [name, word] : found->entries())
    words[std::string(name)] = word.string();
  return words;
}

std::map<std::string, double> values_or_none(Value map, std::string_view key) {
  std::map<std::string, double> values;
  const auto found = map.find(key);
  if (!found) return values;
  for (const auto& [name, value] : found->entries())
    values[std::string(name)] = value.number();
  return values;
}

DoseTerm read_term(Value map) {
  DoseTerm term;
  term.id = map.at("id").string();
  term.kind = kind_of(map);
  term.coefficient = number_or_none(map, "coefficient").value_or(0);
  term.measure = text_or_empty(map, "measure");
  term.per = number_or_none(map, "per").value_or(1);
  term.whole = map.find("rounding").has_value();
  term.not_said = text_or_empty(map, "notSaid");
  term.medicines = read_each(map, "takes", [](Value names) { return names.strings(); });
  term.gene = text_or_empty(map, "gene");
  term.by_diplotype = text_or_empty(map, "by") == "diplotype";
  term.unknown = number_or_none(map, "unknown");
  term.counted_as = words_or_none(map, "countedAs");
  term.values = values_or_none(map, term.kind == Kind::Group ? "groups" : "results");
  return term;
}

DoseAdjustment read_adjustment(Value map) {
  DoseAdjustment adjustment;
  adjustment.id = map.at("id").string();
  adjustment.gene = map.at("gene").string();
  adjustment.site = text_or_empty(map, "site");
  adjustment.any = strings_or_none(map, "any");
  if (const auto copies = map.find("copies")) adjustment.copies = static_cast<int>(copies->integer());
  adjustment.from_percent = map.at("percent").at(0).number();
  adjustment.to_percent = map.at("percent").at(1).number();
  adjustment.source = report_name_of(map.at("source").text());
  adjustment.strengths = words_or_none(map, "for");
  adjustment.groups = strings_or_none(map, "groups");
  adjustment.untested_withholds = strings_or_none(map, "untestedWithholds");
  adjustment.citation = read_citation(map.at("citation"));
  return adjustment;
}

DoseRemark read_remark(Value map) {
  DoseRemark remark;
  for (const auto& [key, word] : map.entries()) {
    if (key == "say") {
      remark.say = word.string();
    } else {
      remark.fill[std::string(key)] = word.string();
    }
  }
  return remark;
}

}  // namespace

DoseAlgorithm read_estimate(Packed::Value map) {
  DoseAlgorithm algorithm;
  algorithm.medicine = map.at("medicine").string();
  algorithm.min_age_years = map.at("limits").at("ageYears").at("min").number();
  algorithm.citation = read_citation(map.at("citation"));
  algorithm.remarks = read_each(map, "remarks", read_remark);
  algorithm.terms = read_each(map, "terms", read_term);
  algorithm.adjustments = read_each(map, "adjustments", read_adjustment);
  return algorithm;
}

}  // namespace rxplain
