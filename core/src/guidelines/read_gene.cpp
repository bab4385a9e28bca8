#include "guidelines/read_gene.hpp"

#include "guidelines/fields.hpp"

namespace rxplain {

namespace {

using Value = Packed::Value;

template <class Meaning>
using Words = std::map<std::string_view, Meaning>;

const Words<Gene::Method> methods = {{"diplotype", Gene::Method::Diplotype},
                                     {"variant-list", Gene::Method::VariantList},
                                     {"haploid", Gene::Method::Haploid},
                                     {"outside-only", Gene::Method::OutsideOnly}};
const Words<Gene::Ploidy> ploidies = {{"autosomal", Gene::Ploidy::Autosomal},
                                      {"x-linked", Gene::Ploidy::XLinked},
                                      {"mitochondrial", Gene::Ploidy::Mitochondrial}};
const Words<Gene::MustTestPolicy> policies = {{"listed", Gene::MustTestPolicy::Listed},
                                              {"every-site", Gene::MustTestPolicy::EverySite},
                                              {"none", Gene::MustTestPolicy::None}};
const Words<Gene::Lookup> lookups = {{"phenotype", Gene::Lookup::Phenotype},
                                     {"activity-score", Gene::Lookup::ActivityScore},
                                     {"allele-status", Gene::Lookup::AlleleStatus}};
const Words<PhenotypeRule::Kind> rule_kinds = {{"function-pair", PhenotypeRule::Kind::FunctionPair},
                                               {"single-function", PhenotypeRule::Kind::SingleFunction},
                                               {"activity-score", PhenotypeRule::Kind::ActivityScore},
                                               {"activity-score-missing", PhenotypeRule::Kind::ActivityScoreMissing},
                                               {"allele-status", PhenotypeRule::Kind::AlleleStatus},
                                               {"reported", PhenotypeRule::Kind::Reported}};
const Words<HintRule::Kind> hint_kinds = {{"tag", HintRule::Kind::Tag}, {"diplotype", HintRule::Kind::Diplotype}};

Placement read_placement(Value map) { return {map.at("pos").integer(), map.at("ref").string()}; }

Site read_site(Value map) {
  Site site;
  site.id = map.at("id").string();
  site.rsid = text_or_empty(map, "rsid");
  site.grch38 = read_placement(map.at("GRCh38"));
  site.grch37 = read_placement(map.at("GRCh37"));
  site.alts = map.at("alts").strings();
  site.extra = text_or_empty(map, "role") == "extra";
  if (const auto context = map.find("context")) {
    site.left_context = context->at("left").string();
    site.right_context = context->at("right").string();
  }
  return site;
}

std::map<std::string, Effect> read_other_sources(Value map) {
  std::map<std::string, Effect> effects;
  const auto others = map.find("otherSources");
  if (!others) return effects;
  for (const auto& [source, given] : others->entries())
    effects[std::string(source)] = {text_or_none(given, "function"), number_or_none(given, "activity")};
  return effects;
}

Allele read_allele(Value map) {
  Allele allele;
  allele.name = map.at("name").string();
  allele.display = text_or_none(map, "display").value_or(allele.name);
  allele.reference = truth_or(map, "reference", false);
  allele.complete = truth_or(map, "complete", false);
  allele.function = text_or_none(map, "function");
  allele.activity = number_or_none(map, "activity");
  allele.other_sources = read_other_sources(map);
  if (const auto defining = map.find("defining")) {
    for (const auto& [site, bases] : defining->entries())
      allele.defining[std::string(site)] = bases.is_array() ? bases.strings() : std::vector{bases.string()};
  }
  return allele;
}

NamedFunction read_named_function(Value map) {
  return {map.at("name").string(), text_or_none(map, "function"), number_or_none(map, "activity"),
          read_other_sources(map), truth_or(map, "atLeast", false)};
}

PhenotypeRule read_rule(Value map) {
  PhenotypeRule rule;
  rule.source = map.at("source").string();
  rule.kind = meaning_of(map.at("kind"), rule_kinds);
  rule.functions = strings_or_none(map, "functions");
  rule.min = number_or_none(map, "min").value_or(0);
  rule.min_inclusive = truth_or(map, "minInclusive", true);
  rule.max = number_or_none(map, "max");
  rule.max_inclusive = truth_or(map, "maxInclusive", false);
  rule.allele = text_or_empty(map, "allele");
  rule.phenotype = map.at("phenotype").string();
  return rule;
}

MustTestGroup read_group(Value map) {
  MustTestGroup group;
  group.sites = map.at("sites").strings();
  group.not_callable_when_all_missing = map.at("whenAllMissing").text() == "not-callable";
  if (const auto substitutes = map.find("substitutes")) {
    for (const auto& [site, other] : substitutes->entries())
      group.substitutes[std::string(site)] = other.string();
  }
  return group;
}

Priority read_priority(Value map) { return {read_each(map, "options", pair_of), pair_of(map.at("pick"))}; }

NegligiblePair read_negligible(Value map) {
  return {pair_of(map.at("pair")), pair_of(map.at("insteadOf")), map.at("reason").string()};
}

void read_calling(Value map, Gene& gene) {
  gene.method = meaning_of(map.at("method"), methods);
  gene.ploidy = meaning_of(map.at("ploidy"), ploidies);
  gene.outside_reason = text_or_empty(map, "reason");
  gene.settled_by = text_or_empty(map, "settledBy");
  gene.required = strings_or_none(map, "required");
  gene.severity = strings_or_none(map, "severity");
  gene.priorities = read_each(map, "priorities", read_priority);
  if (const auto must = map.find("mustTest")) {
    gene.must_test_policy = meaning_of(must->at("policy"), policies);
    gene.must_test = read_each(*must, "groups", read_group);
  }
  gene.negligible = read_each(map, "negligible", read_negligible);
  if (const auto substitute = map.find("substitute")) {
    gene.substitute_site = substitute->at("site").string();
    for (const auto& [base, allele] : substitute->at("alleles").entries())
      gene.substitute_alleles[std::string(base)] = allele.string();
  }
}

HintRule read_hint(Value map) {
  HintRule hint;
  hint.kind = meaning_of(map.at("kind"), hint_kinds);
  hint.allele = text_or_empty(map, "allele");
  hint.site = text_or_empty(map, "site");
  hint.base = text_or_empty(map, "base");
  hint.populations = strings_or_none(map, "populations");
  hint.text = map.at("text").string();
  hint.patient = map.at("patient").string();
  hint.citations = read_each(map, "citations", read_citation);
  return hint;
}

Region read_region(Value pair) { return {pair.at(0).integer(), pair.at(1).integer()}; }

}  // namespace

Gene read_gene(Packed::Value map) {
  Gene gene;
  gene.symbol = map.at("symbol").string();
  gene.name = map.at("name").string();
  gene.chromosome = map.at("chromosome").string();
  if (const auto region = map.find("region")) {
    gene.region38 = read_region(region->at("GRCh38"));
    gene.region37 = read_region(region->at("GRCh37"));
  }
  gene.lookup = meaning_of(map.at("lookup"), lookups);
  read_calling(map.at("calling"), gene);
  gene.sites = read_each(map, "sites", read_site);
  gene.alleles = read_each(map, "alleles", read_allele);
  gene.without_definition = read_each(map, "withoutDefinition", read_named_function);
  gene.phenotype_rules = read_each(map, "phenotypeRules", read_rule);
  gene.hints = read_each(map, "hints", read_hint);
  return gene;
}

}  // namespace rxplain
