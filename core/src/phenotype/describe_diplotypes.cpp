#include "phenotype/describe_diplotypes.hpp"

#include <algorithm>

#include "alleles/diplotype_call.hpp"
#include "alleles/names.hpp"
#include "base/text.hpp"
#include "genotype/sex.hpp"
#include "phenotype/settle_status.hpp"

namespace rxplain {

namespace {

constexpr std::size_t most_names = 12;

class Describer {
 public:
  Describer(const GeneTables& tables, const std::vector<Observation>& observations, const std::set<std::string>& open,
            bool copies_unknown, GeneNotes& notes, GeneOutcome& outcome)
      : gene_(tables.gene),
        table_(tables.definitions),
        effects_(tables.effects),
        observations_(observations),
        open_(open),
        copies_unknown_(copies_unknown),
        call_(call_diplotypes(gene_, table_, observations, open)),
        notes_(notes),
        outcome_(outcome) {}

  void describe() {
    if (refuse()) return;
    for (const auto& pair : call_.reported)
      outcome_.entry.diplotypes.push_back(entry_of(pair));
    summarise_diplotypes(outcome_.entry);
    describe_possible();
    describe_ties();
    describe_not_looked_for();
  }

 private:
  bool refuse() {
    std::vector<std::string> conflicts;
    for (std::size_t index = 0; index < gene_.sites.size(); ++index) {
      if (observations_[index].state == ObservationState::Conflict && !gene_.sites[index].extra)
        conflicts.push_back(gene_.sites[index].id);
    }
    if (!conflicts.empty()) {
      notes_.warn("not-callable-conflict", {}, std::move(conflicts));
      return true;
    }
    if (call_.mixed_copies) {
      notes_.warn("not-callable-mixed-ploidy");
      return true;
    }
    if (!call_.reported.empty()) return false;
    // Half a call of a change leaves nothing to report, and has a note of its own.
    auto changed = changed_sites();
    if (!substitute() && !changed.empty()) notes_.warn("not-callable-no-match", {}, std::move(changed));
    return true;
  }

  [[nodiscard]] std::vector<std::string> changed_sites() const {
    std::vector<std::string> ids;
    for (std::size_t index = 0; index < gene_.sites.size(); ++index) {
      const auto& site = gene_.sites[index];
      const auto& alleles = observations_[index].alleles;
      const bool changed = std::any_of(alleles.begin(), alleles.end(),
                                       [&](const auto& copy) { return copy && *copy != site.grch38.ref; });
      if (changed && observations_[index].is_known() && !site.extra) ids.push_back(site.id);
    }
    return ids;
  }

  [[nodiscard]] const Allele& allele(std::size_t row) const { return *table_.rows()[row].allele; }

  [[nodiscard]] SourcedResult result_of(const AllelePair& pair) const {
    return assign_by_source(gene_, effects_[pair.first], pair.second ? &effects_[*pair.second] : nullptr);
  }

  [[nodiscard]] AlleleEntry entry_of(std::size_t row) const { return allele_entry(allele(row).display, effects_[row]); }

  [[nodiscard]] DiplotypeEntry entry_of(const AllelePair& pair) const {
    const auto result = result_of(pair);
    DiplotypeEntry entry{
        name_of(table_, pair), {entry_of(pair.first)}, result.own.phenotype, result.own.activity_score, pair.score,
        call_.phased,          source_results(result)};
    if (pair.second) entry.alleles.push_back(entry_of(*pair.second));
    if (pair.second && name_before(entry.alleles[1].name, entry.alleles[0].name))
      std::swap(entry.alleles[0], entry.alleles[1]);
    return entry;
  }

  // The entry of the gene's record that calls this pair negligible beside another that is possible too.
  [[nodiscard]] const NegligiblePair* negligible(const AllelePair& pair) const {
    const auto is = [&](const AllelePair& candidate, const std::array<std::string, 2>& names) {
      if (!candidate.second) return false;
      const auto& left = allele(candidate.first).name;
      const auto& right = allele(*candidate.second).name;
      return (left == names[0] && right == names[1]) || (left == names[1] && right == names[0]);
    };
    for (const auto& entry : gene_.negligible) {
      if (is(pair, entry.pair) && std::any_of(call_.possible.begin(), call_.possible.end(),
                                              [&](const auto& other) { return is(other, entry.instead_of); }))
        return &entry;
    }
    return nullptr;
  }

  void describe_possible() {
    std::vector<SourcedResult> all;
    auto& possible = outcome_.entry.possible;
    possible.diplotypes = call_.possible.size();
    for (const auto& pair : call_.possible) {
      const auto result = result_of(pair);
      if (std::find(all.begin(), all.end(), result) == all.end()) all.push_back(result);
      if (possible.names.size() < most_names) add_unique(possible.names, name_of(table_, pair));
      if (const auto* entry = negligible(pair)) {
        notes_.info("negligible-pair", {{"pair", name_of(table_, pair)},
                                        {"insteadOf", pair_name(entry->instead_of[0], entry->instead_of[1])},
                                        {"reason", entry->reason}});
        continue;
      }
      PossibleResult remaining{result, {allele(pair.first).display}};
      if (pair.second) remaining.alleles.push_back(allele(*pair.second).display);
      outcome_.results.push_back(std::move(remaining));
    }
    if (copies_unknown_) add_single_copy(all);
    settle_status(all, outcome_);
    const bool all_sites_known =
        std::all_of(observations_.begin(), observations_.end(), [](const auto& seen) { return seen.is_known(); });
    phase_decides_ = outcome_.entry.status == GeneStatus::Ambiguous && !call_.phased && all_sites_known;
    if (phase_decides_) notes_.warn("phase-decides", {{"pairs", notes_.some_of(possible.names)}});
  }

  // Of a gene on X that is written as a pair, and may be one copy written twice: what one copy leaves possible is
  // possible, too.
  void add_single_copy(std::vector<SourcedResult>& all) {
    std::set<std::string> two;
    for (const auto& result : all)
      two.insert(result.own.phenotype);
    auto single = observations_;
    read_as_one_copy(single);
    std::set<std::string> one;
    for (const auto& copy : call_diplotypes(gene_, table_, single, open_).possible) {
      const auto result = result_of(copy);
      one.insert(result.own.phenotype);
      if (std::find(all.begin(), all.end(), result) != all.end()) continue;
      all.push_back(result);
      outcome_.results.push_back({result, {allele(copy.first).display}});
    }
    if (one == two) return;
    const auto listed = [&](const std::set<std::string>& names) {
      return notes_.some_of(std::vector<std::string>(names.begin(), names.end()));
    };
    notes_.info("copies-decide", {{"one", listed(one)}, {"two", listed(two)}});
  }

  // Several names for one reading: no cause for alarm where they all do the same.
  void describe_ties() {
    const auto& diplotypes = outcome_.entry.diplotypes;
    std::vector<std::string> pairs;
    for (const auto& diplotype : diplotypes)
      add_unique(pairs, diplotype.name);
    const bool results_differ = std::any_of(diplotypes.begin(), diplotypes.end(), [&](const auto& other) {
      return other.phenotype != diplotypes.front().phenotype ||
             other.activity_score != diplotypes.front().activity_score;
    });
    const auto say = [&](const std::string& code, const std::vector<std::string>& sites) {
      const std::map<std::string, std::string> fill = {{"pairs", notes_.some_of(pairs)}};
      results_differ ? notes_.warn(code, fill, sites) : notes_.info(code, fill, sites);
    };
    if (!call_.ties.sites.empty()) say("site-decides", call_.ties.sites);
    if (call_.ties.beyond_sites && !call_.phased && !phase_decides_) say("phase-ties", {});
  }

  void describe_not_looked_for() {
    std::vector<std::string> sites;
    std::vector<std::string> alleles;
    for (const auto& entry : call_.not_looked_for) {
      const auto& hidden = allele(entry.row);
      outcome_.entry.not_excluded.push_back({hidden.display, hidden.function, entry.sites});
      add_unique(alleles, hidden.display);
      for (const auto& site : entry.sites)
        add_unique(sites, site);
    }
    if (!alleles.empty()) notes_.info("rarer-alleles-not-tested", {}, std::move(sites), std::move(alleles));
  }

  // SLCO1B1: no pair fits, so the source looks advice up from one site alone.
  bool substitute() {
    if (gene_.substitute_site.empty()) return false;
    for (std::size_t index = 0; index < gene_.sites.size(); ++index) {
      if (gene_.sites[index].id != gene_.substitute_site) continue;
      const auto& observation = observations_[index];
      if (!observation.is_known() || observation.alleles.size() != 2) return false;
      std::vector<const Allele*> stand_ins;
      for (const auto& copy : observation.alleles) {
        const auto named = gene_.substitute_alleles.find(*copy);
        if (named == gene_.substitute_alleles.end()) return false;
        const auto found = std::find_if(gene_.alleles.begin(), gene_.alleles.end(),
                                        [&](const auto& candidate) { return candidate.name == named->second; });
        if (found == gene_.alleles.end()) return false;
        stand_ins.push_back(&*found);
      }
      report_substitute(*stand_ins[0], *stand_ins[1]);
      return true;
    }
    return false;
  }

  void report_substitute(const Allele& first, const Allele& second) {
    const auto other = effects_of(second);
    const auto result = assign_by_source(gene_, effects_of(first), &other);
    outcome_.results.push_back({result, {first.display, second.display}});
    outcome_.entry.phenotypes = {result.own.phenotype};
    settle_status({result}, outcome_);
    notes_.warn("substitute-lookup", {{"site", gene_.substitute_site}}, {gene_.substitute_site});
  }

  const Gene& gene_;
  const DefinitionTable& table_;
  const std::vector<Effects>& effects_;  // by row of the table
  const std::vector<Observation>& observations_;
  const std::set<std::string>& open_;
  bool copies_unknown_;
  DiplotypeCall call_;
  GeneNotes& notes_;
  GeneOutcome& outcome_;
  bool phase_decides_ = false;  // a note says so
};

}  // namespace

void describe_diplotypes(const GeneTables& tables, const std::vector<Observation>& observations,
                         const std::set<std::string>& open, bool copies_unknown, GeneNotes& notes,
                         GeneOutcome& outcome) {
  Describer(tables, observations, open, copies_unknown, notes, outcome).describe();
}

}  // namespace rxplain
