#include "phenotype/describe_variants.hpp"

#include <algorithm>

#include "alleles/names.hpp"
#include "alleles/variant_list.hpp"
#include "base/text.hpp"
#include "phenotype/settle_status.hpp"

namespace rxplain {

namespace {

class Describer {
 public:
  Describer(const Gene& gene, const std::vector<Observation>& observations, const std::set<std::string>& open,
            GeneNotes& notes, GeneOutcome& outcome)
      : gene_(gene), table_(gene), observations_(observations), open_(open), notes_(notes), outcome_(outcome) {}

  void describe() {
    split_mixed_copies();
    const auto call = list_variants(gene_, table_, observations_);
    report(call);
    add_results(call.strands);
    std::vector<SourcedResult> all;
    for (const auto& remaining : outcome_.results) {
      if (std::find(all.begin(), all.end(), remaining.result) == all.end()) all.push_back(remaining.result);
    }
    outcome_.entry.possible.diplotypes = outcome_.results.size();
    outcome_.entry.possible.names = {outcome_.entry.diplotypes.front().name};
    settle_status(all, outcome_);
    describe_not_looked_for();
  }

 private:
  using Rows = std::vector<std::size_t>;

  [[nodiscard]] const Allele& allele(std::size_t row) const { return *table_.rows()[row].allele; }

  // With one copy, two readings of a site mean that some of the mitochondria carry the change and others not.
  void split_mixed_copies() {
    if (gene_.method != Gene::Method::Haploid) return;
    for (std::size_t index = 0; index < observations_.size(); ++index) {
      auto& observation = observations_[index];
      if (!observation.is_known() || observation.alleles.size() < 2) continue;
      open_.insert(gene_.sites[index].id);
      mixed_.push_back(gene_.sites[index].id);
      observation.state = ObservationState::NoCall;
      observation.alleles.clear();
    }
    if (!mixed_.empty()) notes_.warn("heteroplasmy-unknown", {}, mixed_, names_at(mixed_));
  }

  [[nodiscard]] std::vector<std::string> names_at(const std::vector<std::string>& sites) const {
    std::vector<std::string> names;
    for (const auto row : rows_at(sites))
      add_unique(names, allele(row).display);
    return names;
  }

  template <class Sites>
  [[nodiscard]] Rows rows_at(const Sites& sites) const {
    Rows rows;
    for (std::size_t row = 0; row < table_.rows().size(); ++row) {
      const bool there = std::any_of(sites.begin(), sites.end(),
                                     [&](const auto& site) { return allele(row).defining.contains(site); });
      if (there && row != table_.reference_row()) rows.push_back(row);
    }
    return rows;
  }

  [[nodiscard]] SourcedResult result_of(const Rows& worst) const {
    const auto first = effects_of(allele(worst[0]));
    if (worst.size() == 1) return assign_by_source(gene_, first, nullptr);
    const auto second = effects_of(allele(worst[1]));
    return assign_by_source(gene_, first, &second);
  }

  // The worse one; of two that are equally bad, by name.
  [[nodiscard]] bool goes_before(std::size_t row, std::size_t other) const {
    const auto severity = [&](std::size_t each) { return severity_of(gene_, allele(each)); };
    if (severity(row) != severity(other)) return severity(row) < severity(other);
    return name_before(allele(row).display, allele(other).display);
  }

  void report(const VariantCall& call) {
    std::vector<std::string> variants;
    for (const auto row : call.variants)
      variants.push_back(allele(row).display);
    outcome_.entry.variants = variants;
    Rows worst;
    for (const auto& strand : call.strands)
      worst.push_back(worst_of(gene_, table_, strand));
    const auto result = result_of(worst);
    DiplotypeEntry entry;
    for (const auto row : worst)
      entry.alleles.push_back(allele_entry(allele(row).display, effects_of(allele(row))));
    if (worst.size() == 2 && goes_before(worst[1], worst[0])) std::swap(entry.alleles[0], entry.alleles[1]);
    if (call.phased) {
      const auto first = name_of(table_, call.strands[0]);
      entry.name = call.strands.size() == 1 ? first : pair_name(first, name_of(table_, call.strands[1]));
    } else {
      entry.name = entry.alleles[0].name + "/" + entry.alleles[1].name;
    }
    entry.phenotype = result.own.phenotype;
    entry.activity_score = result.own.activity_score;
    entry.by_source = source_results(result);
    entry.score = call.variants.size();
    entry.phased = call.phased;
    outcome_.entry.diplotypes = {std::move(entry)};
    summarise_diplotypes(outcome_.entry);
    if (call.exon_only) notes_.warn("hapb3-exon-only");
    if (call.proxy_disagrees) notes_.warn("hapb3-disagree");
    if (call.assumed_apart) notes_.warn("variants-on-different-strands", {}, {}, variants);
  }

  // What was found, and what it becomes with one more variant of an open site on either strand or on both.
  void add_results(const std::vector<Strand>& strands) {
    const auto open_rows = rows_at(open_);
    std::vector<Rows> choices;
    for (const auto& strand : strands) {
      Rows worst = {worst_of(gene_, table_, strand)};
      for (const auto row : open_rows) {
        auto with = strand;
        with.push_back(row);
        add_if_new(worst, worst_of(gene_, table_, with));
      }
      choices.push_back(std::move(worst));
    }
    for (const auto first : choices[0]) {
      if (choices.size() == 1) {
        add_result({first});
        continue;
      }
      for (const auto second : choices[1])
        add_result({first, second});
    }
  }

  static void add_if_new(Rows& rows, std::size_t row) {
    if (std::find(rows.begin(), rows.end(), row) == rows.end()) rows.push_back(row);
  }

  void add_result(const Rows& worst) {
    PossibleResult possible{result_of(worst), {}};
    for (const auto row : worst)
      possible.alleles.push_back(allele(row).display);
    outcome_.results.push_back(std::move(possible));
  }

  void describe_not_looked_for() {
    std::vector<std::string> sites;
    std::vector<std::string> alleles;
    for (std::size_t index = 0; index < gene_.sites.size(); ++index) {
      const auto& id = gene_.sites[index].id;
      if (observations_[index].is_known() || open_.contains(id)) continue;
      for (const auto row : rows_at(std::vector{id})) {
        outcome_.entry.not_excluded.push_back({allele(row).display, allele(row).function, {id}});
        add_unique(alleles, allele(row).display);
        add_unique(sites, id);
      }
    }
    if (!alleles.empty()) notes_.info("rarer-alleles-not-tested", {}, std::move(sites), std::move(alleles));
  }

  const Gene& gene_;
  DefinitionTable table_;
  std::vector<Observation> observations_;
  std::set<std::string> open_;
  GeneNotes& notes_;
  GeneOutcome& outcome_;
  std::vector<std::string> mixed_;
};

}  // namespace

void describe_variants(const Gene& gene, const std::vector<Observation>& observations,
                       const std::set<std::string>& open, GeneNotes& notes, GeneOutcome& outcome) {
  Describer(gene, observations, open, notes, outcome).describe();
}

}  // namespace rxplain
