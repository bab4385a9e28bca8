#include <algorithm>

#include "alleles/must_test.hpp"
#include "base/text.hpp"
#include "genotype/sex.hpp"
#include "phenotype/describe_diplotypes.hpp"
#include "phenotype/describe_sites.hpp"
#include "phenotype/describe_variants.hpp"
#include "phenotype/gene_notes.hpp"
#include "phenotype/gene_outcome.hpp"
#include "phenotype/hints.hpp"
#include "phenotype/unconfirmed.hpp"

namespace rxplain {

namespace {

// Why the gene cannot be called at all from these observations; true where a note says so.
bool refuse(const Gene& gene, const std::vector<Observation>& observations, const MustTestReview& review,
            GeneNotes& notes) {
  if (gene.method == Gene::Method::OutsideOnly) {
    notes.warn("not-callable-outside-only", {{"reason", gene.outside_reason}});
    return true;
  }
  if (std::none_of(observations.begin(), observations.end(), [](const auto& seen) { return seen.is_known(); })) {
    notes.warn("not-callable-no-data");
    return true;
  }
  if (!review.missing_required.empty()) {
    notes.warn("not-callable-required-missing", {}, review.missing_required);
    return true;
  }
  if (!review.whole_group.empty()) {
    notes.warn("not-callable-must-test-missing", {}, review.whole_group);
    return true;
  }
  return false;
}

// The gene lies on X, and the file shows another number of copies of X than the one that was asked for.
bool contradicts_sex(const Gene& gene, const std::vector<Observation>& observations, const SexReading& sex,
                     GeneNotes& notes) {
  if (gene.ploidy != Gene::Ploidy::XLinked || !sex.contradicted) return false;
  const bool asked_for_one = sex.value == SexChromosomes::XY;
  std::vector<std::string> sites;
  for (std::size_t index = 0; index < gene.sites.size(); ++index) {
    if (asked_for_one ? shows_two_copies(observations[index]) : shows_one_copy(observations[index]))
      sites.push_back(gene.sites[index].id);
  }
  notes.warn(asked_for_one ? "not-callable-two-copies-seen" : "not-callable-one-copy-seen", {}, std::move(sites));
  return true;
}

// Pairs of equal bases on X may be one base written twice. Half a call speaks of two copies.
bool may_be_one_copy(const Gene& gene, const std::vector<Observation>& observations, const SexReading& sex) {
  const auto is_half = [](const auto& seen) {
    return seen.state == ObservationState::NoCall && seen.alleles.size() == 2;
  };
  return gene.ploidy == Gene::Ploidy::XLinked && sex.value == SexChromosomes::Unknown &&
         std::none_of(observations.begin(), observations.end(), is_half);
}

std::vector<std::string> alleles_at(const Gene& gene, const std::vector<std::string>& sites) {
  std::vector<std::string> names;
  for (const auto& allele : gene.alleles) {
    const bool there =
        std::any_of(sites.begin(), sites.end(), [&](const auto& site) { return allele.defining.contains(site); });
    if (there && !allele.reference && allele.function) add_unique(names, allele.display);
  }
  return names;
}

void note_structural(const std::vector<StructuralVariant>& structural, GeneNotes& notes) {
  if (structural.empty()) return;
  std::vector<std::string> changes;
  for (const auto& variant : structural) {
    add_unique(changes, variant.kind + " at " + variant.chromosome + ":" + std::to_string(variant.first) + "-" +
                            std::to_string(variant.last));
  }
  notes.warn("structural-variant", {{"changes", notes.some_of(changes)}});
}

// Where no result ever clears the gene, a structural variant leaves it as uncertain as it was.
bool may_hide_a_result(const Gene& gene, const std::vector<StructuralVariant>& structural) {
  return !structural.empty() && gene.must_test_policy != Gene::MustTestPolicy::None;
}

}  // namespace

GeneOutcome describe_gene(const Guidelines& guidelines, const Gene& gene, const std::vector<Observation>& observations,
                          const std::vector<StructuralVariant>& structural, const SexReading& sex, Build build) {
  return describe_gene(guidelines, GeneTables(gene), observations, structural, sex, build);
}

GeneOutcome describe_gene(const Guidelines& guidelines, const GeneTables& tables,
                          const std::vector<Observation>& observations,
                          const std::vector<StructuralVariant>& structural, const SexReading& sex, Build build) {
  const auto& gene = tables.gene;
  GeneOutcome outcome;
  outcome.entry.symbol = gene.symbol;
  const auto review = tables.must_test.review(observations);
  outcome.entry.sites = describe_sites(guidelines, gene, observations, build, tables.must_test);
  for (std::size_t index = 0; index < gene.sites.size(); ++index) {
    if (gene.sites[index].extra) outcome.extra_sites.emplace(gene.sites[index].id, observations[index]);
  }
  outcome.entry.hints = find_hints(guidelines, gene, tables.definitions, observations);
  GeneNotes notes(guidelines, gene, outcome.entry.notes);
  note_structural(structural, notes);
  note_unconfirmed(gene, observations, tables.must_test, notes);
  if (refuse(gene, observations, review, notes) || contradicts_sex(gene, observations, sex, notes)) {
    note_site_states(gene, observations, notes);
    return outcome;
  }
  if (!review.missing.empty()) notes.warn("must-test-missing", {}, review.missing, alleles_at(gene, review.missing));
  for (const auto& [site, substitute] : review.substituted) {
    notes.info("must-test-substitute", {{"site", site}, {"substitute", substitute}}, {site});
  }
  note_site_states(gene, observations, notes);
  auto open = open_sites(gene, observations, review);
  if (may_hide_a_result(gene, structural)) {
    if (gene.method == Gene::Method::Diplotype) {
      notes.warn("not-callable-structural");
      return outcome;
    }
    // Of a list of variants, what was found stands; the rest of the gene may be as bad as any.
    for (const auto& site : gene.sites)
      open.insert(site.id);
  }
  if (gene.method == Gene::Method::Diplotype) {
    describe_diplotypes(tables, observations, open, may_be_one_copy(gene, observations, sex), notes, outcome);
  } else {
    describe_variants(tables, observations, open, notes, outcome);
  }
  if (outcome.entry.status != GeneStatus::NotCallable) outcome.entry.source = ResultSource::File;
  return outcome;
}

}  // namespace rxplain
