#include <nlohmann/json.hpp>

#include "guidelines/json_fields.hpp"
#include "guidelines/load_estimates.hpp"
#include "guidelines/load_interactions.hpp"
#include "guidelines/read_citation.hpp"
#include "guidelines/read_medicine.hpp"
#include "rxplain/guidelines.hpp"

namespace rxplain {

namespace {

using Json = nlohmann::json;

constexpr int bundle_format = 2;

Placement read_placement(const Json& json) {
  return {json.at("pos").get<std::int64_t>(), json.at("ref").get<std::string>()};
}

Site read_site(const Json& json) {
  Site site;
  site.id = json.at("id");
  site.rsid = text_or_empty(json, "rsid");
  site.grch38 = read_placement(json.at("GRCh38"));
  site.grch37 = read_placement(json.at("GRCh37"));
  site.alts = json.at("alts").get<std::vector<std::string>>();
  site.extra = text_or_empty(json, "role") == "extra";
  if (const auto context = json.find("context"); context != json.end()) {
    site.left_context = context->at("left");
    site.right_context = context->at("right");
  }
  return site;
}

std::map<std::string, Effect> read_other_sources(const Json& json) {
  std::map<std::string, Effect> effects;
  const Json others = json.value("otherSources", Json::object());
  for (const auto& [source, given] : others.items())
    effects[source] = {text_or_none(given, "function"), number_or_none(given, "activity")};
  return effects;
}

Allele read_allele(const Json& json) {
  Allele allele;
  allele.name = json.at("name");
  allele.display = json.value("display", allele.name);
  allele.reference = json.value("reference", false);
  allele.complete = json.value("complete", false);
  allele.function = text_or_none(json, "function");
  allele.activity = number_or_none(json, "activity");
  allele.other_sources = read_other_sources(json);
  const Json defining = json.value("defining", Json::object());
  for (const auto& [site, value] : defining.items()) {
    allele.defining[site] =
        value.is_array() ? value.get<std::vector<std::string>>() : std::vector{value.get<std::string>()};
  }
  return allele;
}

PhenotypeRule read_rule(const Json& json) {
  static const std::map<std::string, PhenotypeRule::Kind> kinds = {
      {"function-pair", PhenotypeRule::Kind::FunctionPair},
      {"single-function", PhenotypeRule::Kind::SingleFunction},
      {"activity-score", PhenotypeRule::Kind::ActivityScore},
      {"activity-score-missing", PhenotypeRule::Kind::ActivityScoreMissing},
      {"allele-status", PhenotypeRule::Kind::AlleleStatus},
      {"reported", PhenotypeRule::Kind::Reported}};
  PhenotypeRule rule;
  rule.source = json.at("source");
  rule.kind = kinds.at(json.at("kind"));
  rule.functions = texts(json, "functions");
  rule.min = json.value("min", 0.0);
  rule.min_inclusive = json.value("minInclusive", true);
  rule.max = number_or_none(json, "max");
  rule.max_inclusive = json.value("maxInclusive", false);
  rule.allele = text_or_empty(json, "allele");
  rule.phenotype = json.at("phenotype");
  return rule;
}

MustTestGroup read_group(const Json& json) {
  MustTestGroup group;
  group.sites = json.at("sites").get<std::vector<std::string>>();
  group.not_callable_when_all_missing = json.at("whenAllMissing") == "not-callable";
  group.substitutes = json.value("substitutes", std::map<std::string, std::string>());
  return group;
}

Region read_region(const Json& json) { return {json.at(0).get<std::int64_t>(), json.at(1).get<std::int64_t>()}; }

void read_calling(const Json& json, Gene& gene) {
  static const std::map<std::string, Gene::Method> methods = {{"diplotype", Gene::Method::Diplotype},
                                                              {"variant-list", Gene::Method::VariantList},
                                                              {"haploid", Gene::Method::Haploid},
                                                              {"outside-only", Gene::Method::OutsideOnly}};
  static const std::map<std::string, Gene::Ploidy> ploidies = {{"autosomal", Gene::Ploidy::Autosomal},
                                                               {"x-linked", Gene::Ploidy::XLinked},
                                                               {"mitochondrial", Gene::Ploidy::Mitochondrial}};
  static const std::map<std::string, Gene::MustTestPolicy> policies = {{"listed", Gene::MustTestPolicy::Listed},
                                                                       {"every-site", Gene::MustTestPolicy::EverySite},
                                                                       {"none", Gene::MustTestPolicy::None}};
  gene.method = methods.at(json.at("method"));
  gene.ploidy = ploidies.at(json.at("ploidy"));
  gene.outside_reason = text_or_empty(json, "reason");
  gene.required = texts(json, "required");
  gene.severity = texts(json, "severity");
  for (const auto& entry : list_or_empty(json, "priorities")) {
    Priority priority{{}, pair_of(entry.at("pick"))};
    for (const auto& option : entry.at("options"))
      priority.options.push_back(pair_of(option));
    gene.priorities.push_back(std::move(priority));
  }
  if (const auto must = json.find("mustTest"); must != json.end()) {
    gene.must_test_policy = policies.at(must->at("policy"));
    for (const auto& group : list_or_empty(*must, "groups"))
      gene.must_test.push_back(read_group(group));
  }
  for (const auto& entry : list_or_empty(json, "negligible")) {
    gene.negligible.push_back({pair_of(entry.at("pair")), pair_of(entry.at("insteadOf")), entry.at("reason")});
  }
  if (const auto substitute = json.find("substitute"); substitute != json.end()) {
    gene.substitute_site = substitute->at("site");
    gene.substitute_alleles = substitute->at("alleles").get<std::map<std::string, std::string>>();
  }
}

HintRule read_hint(const Json& json) {
  HintRule hint;
  hint.kind = json.at("kind") == "tag" ? HintRule::Kind::Tag : HintRule::Kind::Diplotype;
  hint.allele = text_or_empty(json, "allele");
  hint.site = text_or_empty(json, "site");
  hint.base = text_or_empty(json, "base");
  hint.populations = texts(json, "populations");
  hint.text = json.at("text");
  hint.patient = json.at("patient");
  for (const auto& citation : json.at("citations"))
    hint.citations.push_back(read_citation(citation));
  return hint;
}

Gene read_gene(const Json& json) {
  static const std::map<std::string, Gene::Lookup> lookups = {{"phenotype", Gene::Lookup::Phenotype},
                                                              {"activity-score", Gene::Lookup::ActivityScore},
                                                              {"allele-status", Gene::Lookup::AlleleStatus}};
  Gene gene;
  gene.symbol = json.at("symbol");
  gene.name = json.at("name");
  gene.chromosome = json.at("chromosome");
  if (json.contains("region")) {
    gene.region38 = read_region(json.at("region").at("GRCh38"));
    gene.region37 = read_region(json.at("region").at("GRCh37"));
  }
  gene.lookup = lookups.at(json.at("lookup"));
  read_calling(json.at("calling"), gene);
  for (const auto& site : json.at("sites"))
    gene.sites.push_back(read_site(site));
  for (const auto& allele : json.at("alleles"))
    gene.alleles.push_back(read_allele(allele));
  for (const auto& entry : list_or_empty(json, "withoutDefinition")) {
    gene.without_definition.push_back({entry.at("name"), text_or_none(entry, "function"),
                                       number_or_none(entry, "activity"), read_other_sources(entry),
                                       entry.value("atLeast", false)});
  }
  for (const auto& rule : json.at("phenotypeRules"))
    gene.phenotype_rules.push_back(read_rule(rule));
  for (const auto& hint : list_or_empty(json, "hints"))
    gene.hints.push_back(read_hint(hint));
  return gene;
}

// Flattens the nested wording object to dotted keys.
void read_wording(const Json& json, const std::string& prefix, std::map<std::string, std::string>& into) {
  for (const auto& [key, value] : json.items()) {
    const auto name = prefix.empty() ? key : prefix + '.' + key;
    if (value.is_object()) {
      read_wording(value, name, into);
    } else if (value.is_string()) {
      into[name] = value.get<std::string>();
    }
  }
}

// The words of a language: of the bundle itself, or of a language pack made with it.
struct Words {
  std::string language;
  Texts texts;
  std::map<std::string, std::string> wording;
};

Words read_words(const Json& json) {
  Words words{json.at("language"), json.at("texts").get<Texts>(), {}};
  read_wording(json.at("wording"), "", words.wording);
  return words;
}

Guidelines read_guidelines(const Json& json, const Words& words) {
  Guidelines guidelines;
  guidelines.version = json.at("version");
  guidelines.content_hash = json.at("contentHash");
  guidelines.language = words.language;
  guidelines.wording = words.wording;
  for (const auto& gene : json.at("genes"))
    guidelines.genes.push_back(read_gene(gene));
  for (const auto& medicine : json.at("medicines"))
    guidelines.medicines.push_back(read_medicine(medicine, words.texts));
  guidelines.interactions = read_interactions(json.value("interactions", Json::array()));
  guidelines.estimates = read_estimates(json.value("estimates", Json::array()));
  return guidelines;
}

Failure bad_bundle(const std::string& message, const std::string& hint) { return {"bad-bundle", message, hint}; }

}  // namespace

Outcome<Guidelines> load_guidelines(std::string_view bundle, std::string_view language_pack) {
  try {
    const auto json = Json::parse(bundle);
    const auto format = json.at("format").get<int>();
    if (format > bundle_format)
      return bad_bundle("The guidelines are newer than this program.", "Use the program that came with them.");
    if (format < bundle_format)
      return bad_bundle("The guidelines are older than this program.", "Pack them again with this version's build.");
    if (language_pack.empty()) return read_guidelines(json, read_words(json));
    const auto pack = Json::parse(language_pack);
    if (pack.at("contentHash") != json.at("contentHash"))
      return bad_bundle("The language pack belongs to other guidelines.", "Use the one that was packed with them.");
    return read_guidelines(json, read_words(pack));
  } catch (const std::exception&) {
    return bad_bundle("The guidelines could not be read.", "Load the page again, or build the program again.");
  }
}

}  // namespace rxplain
