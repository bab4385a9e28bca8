#include "genotype/sex.hpp"

#include <algorithm>
#include <string>
#include <vector>

#include "../../support/catalog.hpp"
#include "../../support/tiny_gene.hpp"
#include "catch.hpp"
#include "phenotype/gene_outcome.hpp"

using namespace rxplain;
using namespace rxplain::test;

namespace {

TinyGene gene_on_x() {
  TinyGene tiny;
  tiny.site("one", "A", {"G"}).site("two", "C", {"T"}).allele("*2", {{"one", "G"}}, "No function");
  tiny.gene().chromosome = "chrX";
  tiny.gene().ploidy = Gene::Ploidy::XLinked;
  return tiny;
}

SexReading sex_of(const GeneObservations& observations, SexChromosomes asked = SexChromosomes::Unknown) {
  Guidelines small;
  small.genes = {gene_on_x().gene()};
  return read_sex(small, {{"TINY", observations}}, {}, asked);
}

std::string read_from(const SexReading& sex) {
  return std::string(name_of(sex.value)) + " from " + std::string(name_of(sex.from));
}

GeneObservations with_state(GeneObservations observations, ObservationState state) {
  for (auto& observation : observations)
    observation.state = state;
  return observations;
}

}  // namespace

TEST_CASE("single bases show one X, two different bases show two, the same base twice neither") {
  CHECK(read_from(sex_of(seen_at({"A", "C"}))) == "XY from genotypes");
  CHECK(read_from(sex_of(seen_at({"A/G", "C/C"}))) == "XX from genotypes");
  CHECK(read_from(sex_of(seen_at({"A/A", "T/T"}))) == "unknown from none");
  CHECK(read_from(sex_of(seen_at({"", ""}))) == "unknown from none");
}

TEST_CASE("a single base beside a pair shows neither, whatever the pair is") {
  for (const std::string pair : {"C/C", "C/T", "./C"})
    CHECK(read_from(sex_of(seen_at({"A", pair}))) == "unknown from none");
}

TEST_CASE("nothing but a trusted call tells one X from two") {
  for (const auto state :
       {ObservationState::LowQuality, ObservationState::Conflict, ObservationState::ReferenceInferred}) {
    INFO(name_of(state));
    CHECK(read_from(sex_of(with_state(seen_at({"A/G", "C/T"}), state))) == "unknown from none");
    CHECK(read_from(sex_of(with_state(seen_at({"A", "C"}), state))) == "unknown from none");
  }
}

TEST_CASE("what was asked for stands, and a contradiction is known") {
  CHECK(read_from(sex_of(seen_at({"A/A", "C/C"}), SexChromosomes::XY)) == "XY from asked");
  CHECK_FALSE(sex_of(seen_at({"A/A", "C/C"}), SexChromosomes::XY).contradicted);
  CHECK_FALSE(sex_of(seen_at({"A/A", "C/C"}), SexChromosomes::XX).contradicted);
  CHECK(read_from(sex_of(seen_at({"A/G", "C/C"}), SexChromosomes::XY)) == "XY from asked");
  CHECK(sex_of(seen_at({"A/G", "C/C"}), SexChromosomes::XY).contradicted);
  CHECK(sex_of(seen_at({"A", "C/C"}), SexChromosomes::XX).contradicted);
}

TEST_CASE("a gene that is not on X says nothing of it") {
  Guidelines small;
  small.genes = {gene_on_x().gene()};
  small.genes[0].ploidy = Gene::Ploidy::Autosomal;
  CHECK(read_from(read_sex(small, {{"TINY", seen_at({"A/G", "C/C"})}}, {}, SexChromosomes::Unknown)) ==
        "unknown from none");
}

TEST_CASE("read as one copy, equal bases are one, half a call is none, and different bases stay") {
  auto observations = seen_at({"G|G", "./T", "A/G", "C"});
  read_as_one_copy(observations);
  CHECK(observations[0].alleles == std::vector<std::optional<std::string>>{"G"});
  CHECK(observations[0].two_copies_of_one);
  CHECK(observations[1].alleles == std::vector<std::optional<std::string>>{"T"});
  CHECK(observations[1].state == ObservationState::NoCall);
  CHECK_FALSE(observations[1].two_copies_of_one);
  CHECK(observations[2].alleles.size() == 2);
  CHECK_FALSE(observations[3].two_copies_of_one);
}

TEST_CASE("where nothing tells one copy from two, a result of one copy alone leaves the gene open") {
  auto tiny = gene_on_x();
  tiny.pair_rule("No function", "No function", "Weak");
  PhenotypeRule single;
  single.source = "cpic";
  single.kind = PhenotypeRule::Kind::SingleFunction;
  single.functions = {"No function"};
  single.phenotype = "Weaker";
  tiny.gene().phenotype_rules.push_back(single);
  const auto told = [&](const SexReading& sex) {
    return describe_gene(guidelines(), tiny.gene(), seen_at({"G/G", "C/C"}), {}, sex, Build::GRCh38).entry;
  };
  const auto open = told({});
  CHECK(open.status == GeneStatus::Ambiguous);
  CHECK(open.possible.phenotypes == std::vector<std::string>{"Weak", "Weaker"});
  CHECK(
      std::any_of(open.notes.begin(), open.notes.end(), [](const auto& note) { return note.code == "copies-decide"; }));
  const auto two = told({SexChromosomes::XX, SexReading::From::Asked, false});
  CHECK(two.status == GeneStatus::Called);
  CHECK(two.phenotypes == std::vector<std::string>{"Weak"});
}
