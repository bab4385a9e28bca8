#include "genotype/observe.hpp"

#include <string>

#include "../../support/person.hpp"
#include "../../support/reading.hpp"
#include "catch.hpp"

using namespace rxplain;
using namespace rxplain::test;

namespace {

// CYP2C19: rs6413438 C>T (*10) lies just before rs4244285 G>A (*2).
Report with_row(const Row& row) { return report_of(Person().hide("rs6413438").hide("rs4244285").add(row).vcf()); }

Row both(const std::string& ref, const std::string& alt, const std::string& genotype = "0/1") {
  return {"chr10", 94781858, ref, alt, genotype};
}

}  // namespace

TEST_CASE("two neighbouring sites in one row are both read") {
  const auto report = with_row(both("CG", "TA", "0|1"));
  CHECK(alleles_of(report, "rs6413438") == "C/T");
  CHECK(alleles_of(report, "rs4244285") == "G/A");
  const auto reference = with_row(both("CG", "TA", "0/0"));
  CHECK(alleles_of(reference, "rs6413438") == "C/C");
  CHECK(alleles_of(reference, "rs4244285") == "G/G");
}

TEST_CASE("a known base in a row does not vouch for the unknown one beside it") {
  const auto report = with_row(both("CG", "TT"));
  CHECK(alleles_of(report, "rs6413438") == "C/T");
  CHECK(state_of(report, "rs4244285") == "conflict");
  const auto turned = with_row(both("CG", "AA"));
  CHECK(state_of(turned, "rs6413438") == "conflict");
  CHECK(alleles_of(turned, "rs4244285") == "G/A");
}

TEST_CASE("a deletion that no allele has is a conflict at every site that it takes away") {
  const auto report = with_row({"chr10", 94781857, "CCG", "C", "0/1"});
  CHECK(state_of(report, "rs6413438") == "conflict");
  CHECK(state_of(report, "rs4244285") == "conflict");
}

TEST_CASE("one copy of an autosome is half a call, of the X it is a man's") {
  CHECK(state_of(report_of(Person().see("rs4244285", "A", "0").vcf()), "rs4244285") == "no-call");
  Person man;
  for (const auto& place : gene("G6PD").sites)
    man.see(place.id, place.alts[0], "0");
  const auto report = report_of(man.vcf());
  CHECK(status_of(report, "G6PD") == "called");
  CHECK(gene_in(report, "G6PD").diplotypes.at(0).alleles.size() == 1);
}

TEST_CASE("one copy at some sites of the X and two at others is no call") {
  Person odd;
  odd.see("rs1050828", "T", "1");
  CHECK(status_of(report_of(odd.vcf()), "G6PD") == "not-callable");
}

TEST_CASE("chromosome Y and the parts around the chromosomes say nothing of any gene") {
  const auto plain = report_of(Person().vcf());
  const auto more = report_of(Person()
                                  .add({"chrY", 2781479, "A", "C", "1"})
                                  .add({"chrX_random", 154536002, "C", "T", "1"})
                                  .add({"MT_alt", 1555, "A", "G", "1"})
                                  .vcf());
  for (const auto& each : plain.genes)
    CHECK(diplotypes_of(plain, each.symbol) == diplotypes_of(more, each.symbol));
}

TEST_CASE("the mitochondrial genome has one copy, however many a file writes") {
  CHECK(alleles_of(report_of(Person().see("rs267606617", "G", "1").vcf()), "rs267606617") == "G");
  CHECK(alleles_of(report_of(Person().see("rs267606617", "G", "1/1").vcf()), "rs267606617") == "G");
  const auto mixed = report_of(Person().see("rs267606617", "G", "0/1").vcf());
  CHECK(category_of(mixed, "gentamicin") != "standard");
}

TEST_CASE("every single change that the catalog lists is read as it is written, on both builds") {
  for (const auto build : {Build::GRCh38, Build::GRCh37}) {
    for (const auto& each : guidelines().genes) {
      if (each.ploidy == Gene::Ploidy::Mitochondrial) continue;
      Person person(build);
      // One listed change at a time would take an hour: every third site of the gene at once, three times.
      for (int turn = 0; turn < 3; ++turn) {
        person = Person(build);
        int at = 0;
        for (const auto& place : each.sites) {
          const auto& ref = place.on(build).ref;
          const auto& alt = ref == place.alts[0] ? place.grch38.ref : place.alts[0];
          if (at++ % 3 == turn) person.see(place.id, alt, "0/1");
        }
        const auto report = report_of(person.vcf());
        at = 0;
        for (const auto& place : each.sites) {
          INFO(place.id << " on " << name_of(build));
          const auto& ref = place.on(build).ref;
          const auto& alt = ref == place.alts[0] ? place.grch38.ref : place.alts[0];
          const auto expected = at++ % 3 == turn ? ref + "/" + alt : ref + "/" + ref;
          if (seen_in(report, place.id).is_known()) CHECK(alleles_of(report, place.id) == expected);
          // Sites that lie over each other may contradict when changed at once; most must be read.
        }
      }
    }
  }
}
