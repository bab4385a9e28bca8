#include "alleles/match.hpp"

#include <algorithm>
#include <random>
#include <set>
#include <string>

#include "../../support/tiny_gene.hpp"
#include "alleles/diplotype_call.hpp"
#include "catch.hpp"

using namespace rxplain;
using namespace rxplain::test;

namespace {

TinyGene two_site_gene() {
  return TinyGene()
      .site("s1", "A", {"G"})
      .site("s2", "C", {"T"})
      .allele("*2", {{"s1", "G"}}, "No function")
      .allele("*3", {{"s2", "T"}}, "No function")
      .allele("*4", {{"s1", "G"}, {"s2", "T"}}, "No function");
}

std::set<std::string> names_of_matches(const Gene& gene, const std::vector<Observation>& observations) {
  const DefinitionTable table(gene);
  const auto evidence = weigh(gene, table, observations);
  std::set<std::string> names;
  for (const auto& pair : Matcher(table, evidence).matches())
    names.insert(name_of(table, pair));
  return names;
}

std::uint64_t score_of(const Gene& gene, const std::vector<Observation>& observations, const std::string& name) {
  const DefinitionTable table(gene);
  const auto evidence = weigh(gene, table, observations);
  for (const auto& pair : Matcher(table, evidence).matches()) {
    if (name_of(table, pair) == name) return pair.score;
  }
  return 0;
}

}  // namespace

TEST_CASE("two unphased variants fit one strand or two") {
  auto gene = two_site_gene();
  CHECK(names_of_matches(gene.gene(), seen_at({"A/G", "C/T"})) == std::set<std::string>{"*1/*4", "*2/*3"});
}

TEST_CASE("phase decides which of the two it is") {
  auto gene = two_site_gene();
  CHECK(names_of_matches(gene.gene(), seen_at({"A|G", "C|T"})) == std::set<std::string>{"*1/*4"});
  CHECK(names_of_matches(gene.gene(), seen_at({"A|G", "T|C"})) == std::set<std::string>{"*2/*3"});
}

TEST_CASE("different phase sets turn freely, one phase set does not") {
  auto gene = two_site_gene();
  auto observations = seen_at({"A|G", "C|T"});
  observations[0].phase_set = 1;
  observations[1].phase_set = 2;
  CHECK(names_of_matches(gene.gene(), observations) == std::set<std::string>{"*1/*4", "*2/*3"});
  observations[1].phase_set = 1;
  CHECK(names_of_matches(gene.gene(), observations) == std::set<std::string>{"*1/*4"});
}

TEST_CASE("a site that was not tested fits every allele, and one that was does not") {
  auto gene = two_site_gene();
  CHECK(names_of_matches(gene.gene(), seen_at({"A/G", ""})).contains("*1/*2"));
  CHECK(names_of_matches(gene.gene(), seen_at({"A/G", ""})).contains("*3/*4"));
  CHECK(names_of_matches(gene.gene(), seen_at({"A/G", "C/C"})) == std::set<std::string>{"*1/*2"});
}

TEST_CASE("half a call keeps what was read and leaves the other half open") {
  auto gene = two_site_gene();
  CHECK(names_of_matches(gene.gene(), seen_at({"./G", "C/C"})) == std::set<std::string>{"*1/*2", "*2/*2"});
  CHECK(names_of_matches(gene.gene(), seen_at({"./A", "C/C"})) == std::set<std::string>{"*1/*1", "*1/*2"});
}

TEST_CASE("with one copy of the gene an allele stands alone") {
  auto gene = two_site_gene();
  CHECK(names_of_matches(gene.gene(), seen_at({"G", "T"})) == std::set<std::string>{"*4"});
}

TEST_CASE("an allele scores the sites that it names, the reference all that were tested") {
  auto gene = two_site_gene();
  CHECK(score_of(gene.gene(), seen_at({"A/A", "C/C"}), "*1/*1") == 4);
  CHECK(score_of(gene.gene(), seen_at({"A/G", "C/T"}), "*1/*4") == 4);
  CHECK(score_of(gene.gene(), seen_at({"A/G", "C/T"}), "*2/*3") == 2);
  CHECK(score_of(gene.gene(), seen_at({"A/A", ""}), "*1/*1") == 2);
}

TEST_CASE("an ambiguous site counts only where the strand carries another base than the reference") {
  auto gene = TinyGene()
                  .site("s1", "A", {"G"})
                  .site("s2", "C", {"T"})
                  .allele("*2", {{"s1", "G"}, {"s2", "C,T"}}, "No function");
  CHECK(score_of(gene.gene(), seen_at({"G/G", "C/C"}), "*2/*2") == 2);
  CHECK(score_of(gene.gene(), seen_at({"G/G", "C/T"}), "*2/*2") == 3);
  CHECK(score_of(gene.gene(), seen_at({"G/G", "T/T"}), "*2/*2") == 4);
}

// The plain way: write out every strand that unphased sites allow and compare it with every definition.
namespace {

std::set<std::string> names_by_strands(const Gene& gene,
                                       const std::vector<std::pair<std::string, std::string>>& genotypes, bool phased) {
  const auto accepts = [&](const Allele& allele, std::size_t site, const std::string& base) {
    const auto named = allele.defining.find(gene.sites[site].id);
    if (named == allele.defining.end()) return base == gene.sites[site].grch38.ref;
    return std::find(named->second.begin(), named->second.end(), base) != named->second.end();
  };
  std::set<std::string> names;
  const std::size_t turns = phased ? 1 : std::size_t{1} << genotypes.size();
  for (std::size_t turn = 0; turn < turns; ++turn) {
    for (const auto& left : gene.alleles) {
      for (const auto& right : gene.alleles) {
        bool fits = true;
        for (std::size_t site = 0; site < genotypes.size(); ++site) {
          auto [first, second] = genotypes[site];
          if (((turn >> site) & 1U) != 0) std::swap(first, second);
          fits = fits && accepts(left, site, first) && accepts(right, site, second);
        }
        if (fits) names.insert(std::min(left.name, right.name) + "/" + std::max(left.name, right.name));
      }
    }
  }
  return names;
}

}  // namespace

TEST_CASE("direct matching finds what writing out every strand finds, in random genes and people") {
  std::mt19937 random(20261122);
  const auto pick = [&](std::size_t below) { return static_cast<std::size_t>(random() % below); };
  for (int round = 0; round < 300; ++round) {
    const std::size_t site_count = 2 + pick(4);
    TinyGene tiny;
    for (std::size_t site = 0; site < site_count; ++site)
      tiny.site("s" + std::to_string(site), "A", {"G", "T"});
    for (std::size_t allele = 2; allele < 8; ++allele) {
      std::map<std::string, std::string> bases;
      for (std::size_t site = 0; site < site_count; ++site) {
        const std::vector<std::string> choices = {"G", "T", "A,G", "G,T"};
        if (pick(2) == 0) bases["s" + std::to_string(site)] = choices[pick(choices.size())];
      }
      if (!bases.empty()) tiny.allele("*" + std::to_string(allele), bases, "No function");
    }
    const bool phased = pick(2) == 0;
    std::vector<std::pair<std::string, std::string>> genotypes;
    std::vector<std::string> written;
    for (std::size_t site = 0; site < site_count; ++site) {
      const std::vector<std::string> letters = {"A", "A", "G", "T"};
      genotypes.emplace_back(letters[pick(4)], letters[pick(4)]);
      written.push_back(genotypes.back().first + (phased ? "|" : "/") + genotypes.back().second);
    }
    INFO("round " << round);
    CHECK(names_of_matches(tiny.gene(), seen_at(written)) == names_by_strands(tiny.gene(), genotypes, phased));
  }
}
