#include <limits>
#include <nlohmann/json.hpp>

#include "rxplain/guidelines.hpp"

namespace rxplain {

namespace {

using Json = nlohmann::json;

constexpr int bundle_format = 1;

std::string text_or_empty(const Json& object, const char* key) {
  const auto found = object.find(key);
  return found == object.end() || found->is_null() ? std::string() : found->get<std::string>();
}

std::vector<std::string> texts(const Json& object, const char* key) {
  const auto found = object.find(key);
  return found == object.end() ? std::vector<std::string>() : found->get<std::vector<std::string>>();
}

std::optional<double> number_or_none(const Json& object, const char* key) {
  const auto found = object.find(key);
  if (found == object.end() || found->is_null()) return std::nullopt;
  return found->get<double>();
}

std::optional<std::string> text_or_none(const Json& object, const char* key) {
  const auto found = object.find(key);
  if (found == object.end() || found->is_null()) return std::nullopt;
  return found->get<std::string>();
}

Json list_or_empty(const Json& object, const char* key) {
  const auto found = object.find(key);
  return found == object.end() ? Json::array() : *found;
}

std::array<std::string, 2> pair_of(const Json& json) {
  return {json.at(0).get<std::string>(), json.at(1).get<std::string>()};
}

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
      {"allele-status", PhenotypeRule::Kind::AlleleStatus}};
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

Citation read_citation(const Json& json) {
  return {json.at("title"), json.at("url"), text_or_empty(json, "version"), text_or_empty(json, "pmid")};
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
  gene.region38 = read_region(json.at("region").at("GRCh38"));
  gene.region37 = read_region(json.at("region").at("GRCh37"));
  gene.lookup = lookups.at(json.at("lookup"));
  read_calling(json.at("calling"), gene);
  for (const auto& site : json.at("sites"))
    gene.sites.push_back(read_site(site));
  for (const auto& allele : json.at("alleles"))
    gene.alleles.push_back(read_allele(allele));
  for (const auto& entry : list_or_empty(json, "withoutDefinition")) {
    gene.without_definition.push_back({entry.at("name"), text_or_none(entry, "function"),
                                       number_or_none(entry, "activity"), read_other_sources(entry)});
  }
  for (const auto& rule : json.at("phenotypeRules"))
    gene.phenotype_rules.push_back(read_rule(rule));
  for (const auto& hint : list_or_empty(json, "hints"))
    gene.hints.push_back(read_hint(hint));
  return gene;
}

GeneLookup read_lookup(const std::string& text) {
  const auto colon = text.find(':');
  const auto kind = text.substr(0, colon);
  const auto of = colon == std::string::npos ? std::string() : text.substr(colon + 1);
  if (kind == "phenotype") return {GeneLookup::Kind::Phenotype, of, {}};
  if (kind == "activity-score") return {GeneLookup::Kind::ActivityScore, of, {}};
  if (kind == "status") return {GeneLookup::Kind::Status, of, {}};
  if (kind == "alleles") return {GeneLookup::Kind::Alleles, of, {}};
  if (kind == "site") return {GeneLookup::Kind::Site, of, {}};
  if (kind == "diplotype") return {GeneLookup::Kind::Diplotype, of, {}};
  throw std::runtime_error("unknown lookup " + text);
}

std::vector<std::array<std::string, 2>> pairs_of(const Json& json) {
  std::vector<std::array<std::string, 2>> pairs;
  for (const auto& pair : json)
    pairs.push_back(pair_of(pair));
  return pairs;
}

Condition read_condition(const Json& json) {
  if (json.is_array() && json.at(0).is_array()) return {Condition::Kind::Pairs, {}, 0, 0, pairs_of(json)};
  if (json.is_array()) return {Condition::Kind::Phenotypes, json.get<std::vector<std::string>>(), 0, 0, {}};
  if (json.is_string()) return {Condition::Kind::NoScore, {}, 0, 0, {}};
  if (json.contains("except"))
    return {Condition::Kind::OtherPairs, texts(json, "phenotypes"), 0, 0, pairs_of(json.at("except"))};
  if (json.contains("min")) {
    const auto unbounded = std::numeric_limits<double>::infinity();
    const auto max = number_or_none(json, "max").value_or(unbounded);
    return {Condition::Kind::Score, {}, json.at("min").get<double>(), max, {}};
  }
  if (json.contains("any")) return {Condition::Kind::AnyOf, texts(json, "any"), 0, 0, {}};
  return {Condition::Kind::NoneOf, json.at("none").get<std::vector<std::string>>(), 0, 0, {}};
}

AdviceRule read_advice(const Json& json) {
  AdviceRule rule;
  rule.id = json.at("id");
  rule.population = text_or_empty(json, "population");
  for (const auto& [gene, condition] : json.at("when").items())
    rule.when[gene] = read_condition(condition);
  rule.category = json.at("category");
  rule.strength = text_or_empty(json, "strength");
  rule.implication = json.at("implication");
  rule.recommendation = json.at("recommendation");
  rule.patient_meaning = json.at("patient").at("meaning");
  rule.patient_action = json.at("patient").at("action");
  return rule;
}

// A lookup by diplotype asks about the pairs that the conditions name, and about all others together.
void collect_pairs(const std::vector<AdviceRule>& rules, std::map<std::string, GeneLookup>& lookup) {
  for (const auto& rule : rules) {
    for (const auto& [gene, condition] : rule.when) {
      for (const auto& pair : condition.pairs)
        lookup.at(gene).pairs.push_back(pair);
    }
  }
}

Guideline read_guideline(const Json& json) {
  Guideline guideline;
  guideline.source_id = json.at("source");
  guideline.source = report_name_of(guideline.source_id);
  if (guideline.source.empty()) throw std::runtime_error("unknown source " + guideline.source_id);
  guideline.genes = json.at("genes").get<std::vector<std::string>>();
  for (const auto& [gene, lookup] : json.at("lookup").items())
    guideline.lookup[gene] = read_lookup(lookup);
  guideline.citation = read_citation(json.at("citation"));
  for (const auto& population : list_or_empty(json, "populations")) {
    guideline.populations.emplace_back(population.at("id"), population.at("name"));
  }
  for (const auto& rule : list_or_empty(json, "advice"))
    guideline.advice.push_back(read_advice(rule));
  for (const auto& rule : list_or_empty(json, "additions"))
    guideline.additions.push_back(read_advice(rule));
  collect_pairs(guideline.advice, guideline.lookup);
  collect_pairs(guideline.additions, guideline.lookup);
  return guideline;
}

MedicineGuide read_medicine(const Json& json) {
  MedicineGuide medicine;
  medicine.name = json.at("name");
  medicine.rxnorm = text_or_empty(json, "rxnorm");
  medicine.brands = texts(json, "brands");
  medicine.medicine_class = text_or_empty(json, "class");
  medicine.about = text_or_empty(json, "about");
  for (const auto& guideline : json.at("guidelines"))
    medicine.guidelines.push_back(read_guideline(guideline));
  return medicine;
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

Guidelines read_guidelines(const Json& json) {
  Guidelines guidelines;
  guidelines.version = json.at("version");
  guidelines.content_hash = json.at("contentHash");
  for (const auto& gene : json.at("genes"))
    guidelines.genes.push_back(read_gene(gene));
  for (const auto& medicine : json.at("medicines"))
    guidelines.medicines.push_back(read_medicine(medicine));
  read_wording(json.at("wording"), "", guidelines.wording);
  return guidelines;
}

Failure bad_bundle(const std::string& message, const std::string& hint) { return {"bad-bundle", message, hint}; }

}  // namespace

Outcome<Guidelines> load_guidelines(std::string_view bundle) {
  try {
    const auto json = Json::parse(bundle);
    const auto format = json.at("format").get<int>();
    if (format > bundle_format)
      return bad_bundle("The guidelines are newer than this program.", "Use the program that came with them.");
    if (format < bundle_format)
      return bad_bundle("The guidelines are older than this program.", "Pack them again with this version's build.");
    return read_guidelines(json);
  } catch (const std::exception&) {
    return bad_bundle("The guidelines could not be read.", "Load the page again, or build the program again.");
  }
}

}  // namespace rxplain
