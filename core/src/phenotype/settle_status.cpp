#include "phenotype/settle_status.hpp"

#include <algorithm>

#include "base/text.hpp"

namespace rxplain {

namespace {

void add_score(std::vector<double>& scores, const std::optional<double>& score) {
  if (score && std::find(scores.begin(), scores.end(), *score) == scores.end()) scores.push_back(*score);
}

// The activity score on which all entries agree; none where there are no entries.
template <class Entry>
std::optional<double> shared_score(const std::vector<Entry>& entries) {
  const bool agree = !entries.empty() && std::all_of(entries.begin(), entries.end(), [&](const auto& other) {
    return other.activity_score == entries.front().activity_score;
  });
  return agree ? entries.front().activity_score : std::nullopt;
}

// Of the reported diplotypes; where there are none (a substitute, a phenotype from elsewhere), of all that remains.
std::vector<SourceResultEntry> reported_by(const std::string& source, const std::vector<SourcedResult>& all,
                                           const GeneEntry& gene) {
  std::vector<SourceResultEntry> reported;
  for (const auto& diplotype : gene.diplotypes) {
    for (const auto& result : diplotype.by_source) {
      if (result.source == report_name_of(source)) reported.push_back(result);
    }
  }
  if (!reported.empty()) return reported;
  for (const auto& result : all)
    reported.push_back({source, result.by(source).phenotype, result.by(source).activity_score});
  return reported;
}

bool differs(const SourceSummaryEntry& summary, const GeneEntry& gene) {
  const auto& scores = summary.possible_activity_scores;
  return summary.phenotypes != gene.phenotypes || summary.possible_phenotypes != gene.possible.phenotypes ||
         (!scores.empty() && scores != gene.possible.activity_scores);
}

void summarise_sources(const std::vector<SourcedResult>& all, GeneEntry& gene) {
  gene.by_source.clear();
  if (all.empty()) return;
  for (const auto& [source, first] : all.front().others) {
    SourceSummaryEntry summary;
    summary.source = report_name_of(source);
    const auto reported = reported_by(source, all, gene);
    for (const auto& result : reported)
      add_unique(summary.phenotypes, result.phenotype);
    summary.activity_score = shared_score(reported);
    for (const auto& result : all) {
      add_unique(summary.possible_phenotypes, result.by(source).phenotype);
      add_score(summary.possible_activity_scores, result.by(source).activity_score);
    }
    std::sort(summary.possible_phenotypes.begin(), summary.possible_phenotypes.end());
    std::sort(summary.possible_activity_scores.begin(), summary.possible_activity_scores.end());
    summary.differs = differs(summary, gene);
    gene.by_source.push_back(std::move(summary));
  }
}

}  // namespace

void settle_status(const std::vector<SourcedResult>& all, GeneOutcome& outcome) {
  auto& possible = outcome.entry.possible;
  for (const auto& result : all) {
    add_unique(possible.phenotypes, result.own.phenotype);
    add_score(possible.activity_scores, result.own.activity_score);
  }
  std::sort(possible.phenotypes.begin(), possible.phenotypes.end());
  std::sort(possible.activity_scores.begin(), possible.activity_scores.end());
  summarise_sources(all, outcome.entry);
  const auto& results = outcome.results;
  const bool agree = std::all_of(results.begin(), results.end(),
                                 [&](const auto& other) { return other.result.own == results.front().result.own; });
  outcome.entry.status = results.empty() ? GeneStatus::NotCallable : agree ? GeneStatus::Called : GeneStatus::Ambiguous;
}

AlleleEntry allele_entry(const std::string& name, const Effects& effects) {
  AlleleEntry entry{name, effects.own.function, effects.own.activity, {}};
  for (const auto& [source, effect] : effects.others)
    entry.by_source.push_back({std::string(report_name_of(source)), effect.function, effect.activity});
  return entry;
}

std::vector<SourceResultEntry> source_results(const SourcedResult& result) {
  std::vector<SourceResultEntry> entries;
  for (const auto& [source, other] : result.others)
    entries.push_back({std::string(report_name_of(source)), other.phenotype, other.activity_score});
  return entries;
}

void summarise_diplotypes(GeneEntry& entry) {
  for (const auto& diplotype : entry.diplotypes)
    add_unique(entry.phenotypes, diplotype.phenotype);
  entry.activity_score = shared_score(entry.diplotypes);
}

}  // namespace rxplain
