#include "input/raw_data/placing.hpp"

#include <algorithm>
#include <array>

#include "input/chromosome.hpp"

namespace rxplain {

namespace {

// Letters that fit both strands are read by the others' where so many agree and none differs: one that does not may
// belong to a marker that was turned round alone, and so may they. Rxplain's own judgement.
constexpr std::uint64_t enough_sites = 5;

// How services speak of a build in their remarks.
constexpr std::array<std::string_view, 5> words36 = {"build 36", "build36", "ncbi36", "hg18", "b36"};
constexpr std::array<std::string_view, 5> words37 = {"build 37", "build37", "grch37", "hg19", "b37"};
constexpr std::array<std::string_view, 5> words38 = {"build 38", "build38", "grch38", "hg38", "b38"};

template <class Words>
bool has_any(const std::string& text, const Words& words) {
  return std::any_of(words.begin(), words.end(), [&](auto word) { return text.find(word) != std::string::npos; });
}

Failure unsupported(const Sentence& message) {
  return {"unsupported-build", message,
          "Download the raw data again: services give it on build 37 or later today, whenever the test was made."};
}

Failure build36() {
  return unsupported(Sentence("The positions of this file belong to {build}, which Rxplain cannot read.",
                              {{"build", std::string(ncbi36_name)}}));
}

struct Places {
  std::uint64_t on38 = 0;
  std::uint64_t on37 = 0;
  std::uint64_t elsewhere = 0;
};

// A position that goes with its rsID to the base is no accident, so a single one can tell.
bool convinces(std::uint64_t own, std::uint64_t other, std::uint64_t elsewhere) {
  return own > 0 && own >= 9 * other && own > elsewhere;
}

Places count_places(const SiteIndex& index, const RawRows& table) {
  Places places;
  for (const auto& row : table.rows) {
    const auto at = index.of_marker(row.id);
    if (!at || row.pos == 0 || !at.site->is_single_base() || at.gene->ploidy == Gene::Ploidy::Mitochondrial) continue;
    const bool same = row.chromosome == at.gene->chromosome;
    const bool on38 = same && may_lie_at(*at.site, Build::GRCh38, row.pos);
    const bool on37 = same && may_lie_at(*at.site, Build::GRCh37, row.pos);
    ++(on38 ? places.on38 : on37 ? places.on37 : places.elsewhere);
  }
  return places;
}

Phrase places_evidence(std::uint64_t own, const Places& places, Build build) {
  return {"buildEvidence.places",
          {{"count", std::to_string(own)},
           {"total", std::to_string(places.on38 + places.on37 + places.elsewhere)},
           {"build", std::string(name_of(build))}}};
}

}  // namespace

std::string_view name_of(StrandReading::Verdict verdict) {
  using Verdict = StrandReading::Verdict;
  return verdict == Verdict::Plus    ? "plus"
         : verdict == Verdict::Minus ? "minus"
         : verdict == Verdict::Mixed ? "mixed"
                                     : "unsettled";
}

Outcome<BuildDecision> decide_build(const SiteIndex& index, const RawRows& table) {
  const auto places = count_places(index, table);
  const auto& remarks = table.layout.remarks;
  const bool says36 = has_any(remarks, words36);
  std::optional<Build> said;
  const bool says38 = has_any(remarks, words38);
  const bool says37 = has_any(remarks, words37);
  if (says38 != says37) said = says38 ? Build::GRCh38 : Build::GRCh37;

  BuildDecision decision;
  if (convinces(places.on38, places.on37, places.elsewhere)) decision.build = Build::GRCh38;
  if (convinces(places.on37, places.on38, places.elsewhere)) decision.build = Build::GRCh37;
  if (decision.build) {
    const auto own = *decision.build == Build::GRCh38 ? places.on38 : places.on37;
    decision.evidence.push_back(places_evidence(own, places, *decision.build));
    if ((said && *said != *decision.build) || (says36 && !said)) {
      return Failure{
          "conflicting-build",
          "The remarks of this file name another reference genome than the one that its positions belong to.",
          "Download the raw data again from the service that made it."};
    }
  } else if (says36) {
    return build36();
  } else if (places.on38 + places.on37 + places.elsewhere > 0) {
    return unsupported("The positions of this file do not belong to GRCh37 or GRCh38.");
  } else {
    decision.build = said;
  }
  if (said) decision.evidence.push_back({"buildEvidence.remarks", {{"build", std::string(name_of(*said))}}});
  if (!decision.build) {
    if (!table.rows.empty())
      return unsupported(
          "This file does not say which reference genome its positions belong to, and no row of it can tell.");
    decision.evidence.push_back({"buildEvidence.nothing", {}});
  }
  return decision;
}

std::vector<PlacedRow> place_rows(const SiteIndex& index, const RawRows& table, Build build) {
  std::vector<PlacedRow> placed;
  for (const auto& row : table.rows) {
    if (const auto at = index.of_marker(row.id)) {
      const bool here = row.chromosome == at.gene->chromosome && may_lie_at(*at.site, build, row.pos);
      placed.push_back({&row, at, !here});
      continue;
    }
    // An rsID that the catalog does not know may be an older name of a base; of a change it may be another change.
    const bool own_name = !marker_number(row.id);
    const bool coded = row.genotype.find_first_of("ID") != std::string::npos;
    auto at = coded ? CatalogSite{} : index.base_at(build, row.chromosome, row.pos);
    if (!at && own_name) {
      at = index.change_at(build, row.chromosome, row.pos);
      if (at && !coded && !shows_long_alleles(*at.site, row.genotype)) at = {};
    }
    if (at) placed.push_back({&row, at, false});
  }
  return placed;
}

StrandReading read_strand(const std::vector<PlacedRow>& rows) {
  using Verdict = StrandReading::Verdict;
  StrandReading reading;
  for (const auto& [row, at, misplaced] : rows) {
    if (misplaced) continue;
    const auto shown = strand_shown(*at.site, row->genotype);
    if (shown) ++(*shown == Strand::Plus ? reading.plus : reading.minus);
  }
  const auto [verdict, plus, minus] = reading;
  reading.verdict = plus > 0 && minus > 0         ? Verdict::Mixed
                    : plus + minus < enough_sites ? Verdict::Unsettled
                    : plus > 0                    ? Verdict::Plus
                                                  : Verdict::Minus;
  return reading;
}

Convention find_convention(const std::vector<PlacedRow>& rows, const StrandReading& strand) {
  using Verdict = StrandReading::Verdict;
  Convention convention;
  convention.strand = strand.minus > 0 && strand.plus == 0 ? Strand::Minus : Strand::Plus;
  convention.settled = strand.verdict == Verdict::Plus || strand.verdict == Verdict::Minus;
  convention.long_alleles = std::any_of(rows.begin(), rows.end(), [](const auto& placed) {
    return shows_long_alleles(*placed.at.site, placed.row->genotype);
  });
  return convention;
}

}  // namespace rxplain
