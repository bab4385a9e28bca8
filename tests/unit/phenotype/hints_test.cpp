#include "phenotype/hints.hpp"

#include "../../support/catalog.hpp"
#include "../../support/tiny_gene.hpp"
#include "catch.hpp"

using namespace rxplain;
using namespace rxplain::test;

namespace {

HintRule tag() {
  HintRule rule;
  rule.allele = "*57:01";
  rule.site = "tag";
  rule.base = "G";
  return rule;
}

Gene tagged() {
  auto gene = TinyGene().site("tag", "T", {"G"}).gene();
  gene.sites[0].extra = true;
  gene.hints = {tag()};
  return gene;
}

Gene spelled() {
  auto gene = TinyGene()
                  .site("s1", "A", {"G"})
                  .site("s2", "C", {"T"})
                  .allele("*2", {{"s1", "G"}}, "No function")
                  .allele("*4", {{"s2", "T"}}, "No function")
                  .gene();
  for (const auto& site : gene.sites)
    gene.alleles[0].defining[site.id] = {site.grch38.ref};
  HintRule rule;
  rule.kind = HintRule::Kind::Diplotype;
  rule.text = "{diplotypes}, {known} of {total}";
  gene.hints = {rule};
  return gene;
}

std::vector<HintEntry> hints_of(const Gene& gene, const std::vector<Observation>& observations) {
  return find_hints(guidelines(), gene, DefinitionTable(gene), observations);
}

std::vector<std::string> about(const Gene& gene, const std::vector<std::string>& genotypes) {
  std::vector<std::string> found;
  for (const auto& hint : hints_of(gene, seen_at(genotypes)))
    found.push_back(hint.about);
  return found;
}

using Names = std::vector<std::string>;

}  // namespace

TEST_CASE("a tag that was read on one copy or both is a hint") {
  CHECK(about(tagged(), {"T/G"}) == Names{"TINY*57:01"});
  CHECK(about(tagged(), {"G/G"}) == Names{"TINY*57:01"});
}

TEST_CASE("no tag, an unread one and half a call are no hint") {
  for (const auto* genotype : {"T/T", "", "./G"})
    CHECK(about(tagged(), {genotype}).empty());
}

TEST_CASE("star alleles that the sites spell are a hint, with how much of the gene was read") {
  const auto hints = hints_of(spelled(), seen_at({"A/G", "C/C"}));
  REQUIRE(hints.size() == 1);
  CHECK(hints[0].about == "TINY *1/*2");
  CHECK(hints[0].text == "*1/*2, 2 of 2");
  REQUIRE(hints[0].sites.size() == 1);
  CHECK(hints[0].sites[0].id == "s1");
  CHECK(hints_of(spelled(), seen_at({"A/G", ""}))[0].text == "*1/*2, 1 of 2");
  CHECK(about(spelled(), {"G|A", "C|T"}) == Names{"TINY *2/*4"});
}

TEST_CASE("a gene that looks unchanged, or was not read, spells nothing worth a hint") {
  CHECK(about(spelled(), {"A/A", "C/C"}).empty());
  CHECK(about(spelled(), {"", ""}).empty());
}

TEST_CASE("a result from elsewhere takes away the hints on what it settles, and no others") {
  GeneOutcome outcome;
  outcome.entry.hints = hints_of(tagged(), seen_at({"T/G"}));
  outcome.statuses["*58:01"] = "*58:01 negative";
  settle_hints(outcome);
  CHECK(outcome.entry.hints.size() == 1);
  outcome.statuses["*57:01"] = "*57:01 negative";
  settle_hints(outcome);
  CHECK(outcome.entry.hints.empty());
}
