#include <nlohmann/json.hpp>

#include "rxplain/rxplain.hpp"

namespace rxplain {

namespace {

using Json = nlohmann::json;

Failure bad_options(const Sentence& what) {
  return {"bad-options", what, "See core/contract/options.schema.json for what may be asked."};
}

// A whole number; anything else would be rounded in silence.
std::int64_t read_threshold(const Json& value) {
  if (!value.is_number_integer()) throw std::runtime_error("threshold");
  return value.get<std::int64_t>();
}

PersonFacts read_person_facts(const Json& json) {
  PersonFacts person;
  for (const auto& [key, value] : json.items()) {
    if (key == "race") {
      person.race = value.get<std::string>();
    } else if (key == "takes") {
      person.takes = value.get<std::map<std::string, bool>>();
    } else {
      if (!value.is_number()) throw std::runtime_error(key);
      person.measures[key] = value.get<double>();
    }
  }
  return person;
}

TypedResult read_typed(const Json& json) {
  TypedResult typed;
  for (const auto& [key, value] : json.items()) {
    auto& field = key == "gene"            ? typed.gene
                  : key == "diplotype"     ? typed.diplotype
                  : key == "phenotype"     ? typed.phenotype
                  : key == "activityScore" ? typed.activity_score
                                           : throw std::runtime_error(key);
    field = value.get<std::string>();
  }
  return typed;
}

void read_option(const std::string& key, const Json& value, ReportOptions& options) {
  if (key == "sample") {
    options.sample = value.get<std::string>();
  } else if (key == "mother") {
    options.mother = value.get<std::string>();
  } else if (key == "father") {
    options.father = value.get<std::string>();
  } else if (key == "whole") {
    options.whole = value.get<bool>();
  } else if (key == "absence") {
    const auto word = value.get<std::string>();
    if (word != "auto" && word != "not-tested" && word != "reference") throw std::runtime_error(word);
    options.absence = word == "reference" ? Absence::Reference : word == "auto" ? Absence::Auto : Absence::NotTested;
  } else if (key == "sex") {
    const auto word = value.get<std::string>();
    if (word != "female" && word != "male") throw std::runtime_error(word);
    options.sex = word == "female" ? SexChromosomes::XX : SexChromosomes::XY;
  } else if (key == "medicines") {
    options.medicines = value.get<std::vector<std::string>>();
  } else if (key == "member") {
    options.member = value.get<std::string>();
  } else if (key == "columns") {
    options.columns = value.get<std::vector<std::string>>();
  } else if (key == "outside") {
    options.outside = value.get<std::string>();
  } else if (key == "typed") {
    if (!value.is_array()) throw std::runtime_error(key);
    for (const auto& each : value) {
      if (!each.is_object()) throw std::runtime_error(key);
      options.typed.push_back(read_typed(each));
    }
  } else if (key == "person") {
    if (!value.is_object()) throw std::runtime_error(key);
    options.person = read_person_facts(value);
  } else if (key == "minGenotypeQuality") {
    options.min_genotype_quality = read_threshold(value);
  } else if (key == "minDepth") {
    options.min_depth = read_threshold(value);
  } else if (key == "minAlleleFraction") {
    if (!value.is_number()) throw std::runtime_error(key);
    options.min_allele_fraction = value.get<double>();
  } else {
    throw std::runtime_error(key);
  }
}

}  // namespace

Outcome<ReportOptions> parse_options(std::string_view json) {
  ReportOptions options;
  std::string key;
  try {
    const auto parsed = Json::parse(json);
    if (!parsed.is_object()) return bad_options("The options are not a JSON object.");
    for (const auto& [name, value] : parsed.items()) {
      key = name;
      read_option(name, value, options);
    }
  } catch (const std::exception&) {
    return bad_options(key.empty() ? "The options are not JSON."
                                   : "One of the options is not known or has a value that makes no sense.");
  }
  if (options.min_genotype_quality < 0 || options.min_depth < 0) return bad_options("A threshold is below zero.");
  // Written so that what is not a number is refused, too.
  if (!(options.min_allele_fraction >= 0 && options.min_allele_fraction <= 0.5))
    return bad_options("The share of the reads that an allele needs is not between 0 and 0.5.");
  return options;
}

}  // namespace rxplain
