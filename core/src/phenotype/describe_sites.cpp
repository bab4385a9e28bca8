#include "phenotype/describe_sites.hpp"

#include <algorithm>

namespace rxplain {

namespace {

std::vector<std::string> sites_in(const Gene& gene, const std::vector<Observation>& observations,
                                  ObservationState state) {
  std::vector<std::string> ids;
  for (std::size_t index = 0; index < gene.sites.size(); ++index) {
    const auto& observation = observations[index];
    if (observation.state == state && !observation.one_copy_of_two) ids.push_back(gene.sites[index].id);
  }
  return ids;
}

// Something other than the gene's reference was read, however badly.
bool shows_change(const Site& site, const Observation& observation) {
  return std::any_of(observation.alleles.begin(), observation.alleles.end(),
                     [&](const auto& copy) { return copy && *copy != site.grch38.ref; });
}

}  // namespace

std::vector<SiteEntry> describe_sites(const Guidelines& guidelines, const Gene& gene,
                                      const std::vector<Observation>& observations, Build build,
                                      const MustTestSites& must_test) {
  std::vector<SiteEntry> entries;
  entries.reserve(gene.sites.size());
  for (std::size_t index = 0; index < gene.sites.size(); ++index) {
    const auto& site = gene.sites[index];
    const auto& place = site.on(build);
    const auto& reason = observations[index].reason;
    entries.push_back({site.id, gene.chromosome, place.pos, place.ref, observations[index],
                       reason.empty() ? std::string() : guidelines.words(reason), must_test.contains(index)});
  }
  return entries;
}

void note_site_states(const Gene& gene, const std::vector<Observation>& observations, GeneNotes& notes) {
  using State = ObservationState;
  if (auto ids = sites_in(gene, observations, State::Conflict); !ids.empty())
    notes.warn("site-conflict", {}, std::move(ids));
  if (auto ids = sites_in(gene, observations, State::LowQuality); !ids.empty())
    notes.warn("site-low-quality", {}, std::move(ids));
  std::vector<std::string> one_copy;
  for (std::size_t index = 0; index < gene.sites.size(); ++index) {
    if (observations[index].one_copy_of_two) one_copy.push_back(gene.sites[index].id);
  }
  if (!one_copy.empty()) notes.warn("haploid-autosome", {}, std::move(one_copy));
  std::vector<std::string> written_twice;
  for (std::size_t index = 0; index < gene.sites.size(); ++index) {
    if (observations[index].two_copies_of_one) written_twice.push_back(gene.sites[index].id);
  }
  if (!written_twice.empty()) notes.info("one-copy-written-twice", {}, std::move(written_twice));
  if (auto ids = sites_in(gene, observations, State::NoCall); !ids.empty())
    notes.warn("site-no-call", {}, std::move(ids));
  if (auto ids = sites_in(gene, observations, State::ReferenceInferred); !ids.empty())
    notes.info("inferred-reference", {}, std::move(ids));
}

std::set<std::string> open_sites(const Gene& gene, const std::vector<Observation>& observations,
                                 const MustTestReview& review) {
  std::set<std::string> open(review.missing.begin(), review.missing.end());
  for (std::size_t index = 0; index < gene.sites.size(); ++index) {
    const auto& observation = observations[index];
    const bool doubtful =
        observation.state == ObservationState::LowQuality || observation.state == ObservationState::NoCall;
    // Where no result ever clears the gene (RYR1), a base that no allele lists leaves it as uncertain as it was.
    const bool unlisted = !observation.alleles.empty() && gene.must_test_policy == Gene::MustTestPolicy::None;
    const bool contradictory = observation.state == ObservationState::Conflict && !unlisted;
    if (contradictory || (doubtful && shows_change(gene.sites[index], observation))) open.insert(gene.sites[index].id);
  }
  return open;
}

}  // namespace rxplain
