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
  Describer(const GeneTables& tables, const std::vector<Observation>& observations, const std::set<std::string>& open,
            GeneNotes& notes, GeneOutcome& outcome)
      : tables_(tables),
        gene_(tables.gene),
        table_(tables.definitions),
        observations_(&observations),
        open_(open),
        notes_(notes),
        outcome_(outcome) {}

  void describe() {
    split_mixed_copies();
    const auto call = list_variants(gene_, table_, *observations_);
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
    std::vector<std::string> mixed;
    for (std::size_t index = 0; index < gene_.sites.size(); ++index) {
      if (!(*observations_)[index].is_known() || (*observations_)[index].alleles.size() < 2) continue;
      if (mixed.empty()) left_open_ = *observations_;
      open_.insert(gene_.sites[index].id);
      mixed.push_back(gene_.sites[index].id);
      left_open_[index].state = ObservationState::NoCall;
      left_open_[index].alleles.clear();
    }
    if (mixed.empty()) return;
    observations_ = &left_open_;
    notes_.warn("heteroplasmy-unknown", {}, mixed, names_at(mixed));
  }

  [[nodiscard]] std::vector<std::string> names_at(const std::vector<std::string>& sites) const {
    std::vector<std::string> names;
    for (const auto row : rows_at({sites.begin(), sites.end()}))
      add_unique(names, allele(row).display);
    return names;
  }

  // In the order of the table.
  [[nodiscard]] Rows rows_at(const std::set<std::string>& sites) const {
    std::set<std::size_t> rows;
    for (std::size_t index = 0; index < gene_.sites.size() && !sites.empty(); ++index) {
      if (sites.contains(gene_.sites[index].id))
        rows.insert(tables_.rows_at[index].begin(), tables_.rows_at[index].end());
    }
    return {rows.begin(), rows.end()};
  }

  [[nodiscard]] SourcedResult result_of(const Rows& worst) const {
    const auto& first = tables_.effects[worst[0]];
    if (worst.size() == 1) return assign_by_source(gene_, first, nullptr);
    const auto& second = tables_.effects[worst[1]];
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
      entry.alleles.push_back(allele_entry(allele(row).display, tables_.effects[row]));
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
      if ((*observations_)[index].is_known() || open_.contains(id)) continue;
      for (const auto row : tables_.rows_at[index]) {
        outcome_.entry.not_excluded.push_back({allele(row).display, allele(row).function, {id}});
        add_unique(alleles, allele(row).display);
        add_unique(sites, id);
      }
    }
    if (!alleles.empty()) notes_.info("rarer-alleles-not-tested", {}, std::move(sites), std::move(alleles));
  }

  const GeneTables& tables_;
  const Gene& gene_;
  const DefinitionTable& table_;
  const std::vector<Observation>* observations_;
  std::vector<Observation> left_open_;  // the same with sites that mixed copies leave open
  std::set<std::string> open_;
  GeneNotes& notes_;
  GeneOutcome& outcome_;
};

}  // namespace

void describe_variants(const GeneTables& tables, const std::vector<Observation>& observations,
                       const std::set<std::string>& open, GeneNotes& notes, GeneOutcome& outcome) {
  Describer(tables, observations, open, notes, outcome).describe();
}

}  // namespace rxplain
