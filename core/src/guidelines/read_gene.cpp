#include "guidelines/read_gene.hpp"

#include <cmath>
#include <stdexcept>

#include "base/text.hpp"
#include "guidelines/fields.hpp"

namespace rxplain {

namespace {

// Each in the order of its enumeration.
constexpr std::string_view methods[] = {"diplotype", "variant-list", "haploid", "outside-only"};
constexpr std::string_view ploidies[] = {"autosomal", "x-linked", "mitochondrial"};
constexpr std::string_view policies[] = {"listed", "every-site", "none"};
constexpr std::string_view lookups[] = {"phenotype", "activity-score", "allele-status"};
constexpr std::string_view rule_kinds[] = {"function-pair",          "single-function", "activity-score",
                                           "activity-score-missing", "allele-status",   "reported"};
constexpr std::string_view hint_kinds[] = {"tag", "diplotype"};

constexpr std::size_t evidence = 4;  // reason, source, citation, judgement: for readers of the files

// Leaves in `placement.pos` what was written there: a distance.
void read_placement(Packed& in, Placement& placement) {
  in.row(3);
  placement.pos = in.integer();
  in.text(placement.ref);
  in.skip(1);  // assumed
}

std::string own_id(const Site& site, const std::string& chromosome) {
  if (!site.rsid.empty()) return site.rsid;
  return chromosome + ":" + std::to_string(site.grch38.pos) + ":" + site.grch38.ref + ":" + join(site.alts, ",");
}

// `before`: the site that the distances are from.
void read_site(Packed& in, const Gene& gene, const Site& before, Site& site) {
  in.row(7);
  text_if_given(in, site.id);
  text_if_given(in, site.rsid);
  read_placement(in, site.grch38);
  read_placement(in, site.grch37);
  site.grch37.pos += before.grch37.pos + site.grch38.pos;
  site.grch38.pos += before.grch38.pos;
  read_texts(in, site.alts);
  if (site.id.empty()) site.id = own_id(site, gene.chromosome);
  if (in.given()) site.extra = in.text() == "extra";
  if (!in.given()) return;
  in.row(2);
  in.text(site.left_context);
  in.text(site.right_context);
}

void read_sites(Packed& in, Gene& gene) {
  const Site nowhere{};
  const auto* before = &nowhere;
  read_each(in, gene.sites, [&](Packed& each, Site& site) {
    read_site(each, gene, *before, site);
    before = &site;
  });
}

void read_effect(Packed& in, Effect& effect) {
  in.row(3);
  text_if_given(in, effect.function);
  number_if_given(in, effect.activity);
  in.skip(1);  // atLeast
}

void read_other_sources(Packed& in, std::map<std::string, Effect>& effects) {
  if (in.given()) read_table(in, effects, read_effect);
}

// A number is a place among the site's own alleles: 0 the reference, then the alternate ones.
void read_bases(Packed& in, const Site& site, std::vector<std::string>& bases) {
  if (in.next_is(Packed::Kind::List)) return read_texts(in, bases);
  bases = std::vector<std::string>(1);
  if (!in.next_is(Packed::Kind::Integer)) return in.text(bases.front());
  const auto place = static_cast<std::size_t>(in.integer());
  if (place > site.alts.size()) throw std::runtime_error("an allele's base is not one of its site");
  bases.front() = place == 0 ? site.grch38.ref : site.alts[place - 1];
}

// Steps along the gene's sites, each with what the allele has there.
void read_defining(Packed& in, const std::vector<Site>& sites, Allele& allele) {
  std::size_t at = 0;
  for (auto left = in.list(); left > 0; left -= 2) {
    at += static_cast<std::size_t>(in.integer());  // backwards, too: unsigned numbers wrap
    if (left == 1 || at >= sites.size()) throw std::runtime_error("an allele's site is not one of its gene");
    read_bases(in, sites[at], allele.defining[sites[at].id]);
  }
}

void read_allele(Packed& in, const std::vector<Site>& sites, Allele& allele) {
  in.row(8);
  in.text(allele.name);
  allele.display = allele.name;
  text_if_given(in, allele.display);
  truth_if_given(in, allele.reference);
  truth_if_given(in, allele.complete);
  text_if_given(in, allele.function);
  number_if_given(in, allele.activity);
  read_other_sources(in, allele.other_sources);
  read_defining(in, sites, allele);
}

void read_named_function(Packed& in, NamedFunction& named) {
  in.row(5);
  in.text(named.name);
  text_if_given(in, named.function);
  number_if_given(in, named.activity);
  read_other_sources(in, named.other_sources);
  truth_if_given(in, named.at_least);
}

void read_rule(Packed& in, PhenotypeRule& rule) {
  in.row(10);
  in.text(rule.source);
  read_meaning(in, rule.kind, rule_kinds);
  in.text(rule.phenotype);
  texts_if_given(in, rule.functions);
  number_if_given(in, rule.min);
  truth_if_given(in, rule.min_inclusive);
  number_if_given(in, rule.max);
  if (rule.max && std::isinf(*rule.max)) rule.max.reset();
  truth_if_given(in, rule.max_inclusive);
  text_if_given(in, rule.allele);
  in.skip(1);  // status
}

void read_group(Packed& in, MustTestGroup& group) {
  in.row(3 + evidence);
  read_texts(in, group.sites);
  group.not_callable_when_all_missing = in.text() == "not-callable";
  words_if_given(in, group.substitutes);
  in.skip(evidence);
}

void read_must_test(Packed& in, Gene& gene) {
  in.row(2 + evidence);
  read_meaning(in, gene.must_test_policy, policies);
  read_each(in, gene.must_test, read_group);
  in.skip(evidence);
}

void read_priority(Packed& in, Priority& priority) {
  in.row(2);
  read_each(in, priority.options, read_pair);
  read_pair(in, priority.pick);
}

void read_negligible(Packed& in, NegligiblePair& negligible) {
  in.row(2 + evidence);
  read_pair(in, negligible.pair);
  read_pair(in, negligible.instead_of);
  in.text(negligible.reason);
  in.skip(evidence - 1);
}

void read_substitute(Packed& in, Gene& gene) {
  in.row(2 + evidence);
  in.text(gene.substitute_site);
  read_words(in, gene.substitute_alleles);
  in.skip(evidence);
}

void read_calling(Packed& in, Gene& gene) {
  in.row(10);
  read_meaning(in, gene.method, methods);
  read_meaning(in, gene.ploidy, ploidies);
  text_if_given(in, gene.outside_reason);
  text_if_given(in, gene.settled_by);
  texts_if_given(in, gene.required);
  texts_if_given(in, gene.severity);
  each_if_given(in, gene.priorities, read_priority);
  read_must_test(in, gene);
  each_if_given(in, gene.negligible, read_negligible);
  if (in.given()) read_substitute(in, gene);
}

void read_hint(Packed& in, HintRule& hint) {
  in.row(8);
  read_meaning(in, hint.kind, hint_kinds);
  text_if_given(in, hint.allele);
  text_if_given(in, hint.site);
  text_if_given(in, hint.base);
  texts_if_given(in, hint.populations);
  in.text(hint.text);
  in.text(hint.patient);
  read_each(in, hint.citations, read_citation);
}

void read_region(Packed& in, Region& region) {
  in.row(2);
  region.first = in.integer();
  region.last = in.integer();
}

void read_regions(Packed& in, Gene& gene) {
  in.row(2);
  read_region(in, gene.region38);
  read_region(in, gene.region37);
}

}  // namespace

void read_gene(Packed& in, Gene& gene) {
  in.row(11);
  in.text(gene.symbol);
  in.text(gene.name);
  in.text(gene.chromosome);
  if (in.given()) read_regions(in, gene);
  read_meaning(in, gene.lookup, lookups);
  read_calling(in, gene);
  read_sites(in, gene);
  read_each(in, gene.alleles, [&](Packed& each, Allele& allele) { read_allele(each, gene.sites, allele); });
  read_each(in, gene.without_definition, read_named_function);
  read_each(in, gene.phenotype_rules, read_rule);
  each_if_given(in, gene.hints, read_hint);
}

}  // namespace rxplain
