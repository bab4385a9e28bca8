#include "phenotype/outside.hpp"

#include <algorithm>

#include "alleles/names.hpp"
#include "base/text.hpp"
#include "phenotype/assign.hpp"
#include "phenotype/gene_notes.hpp"
#include "phenotype/given_words.hpp"
#include "phenotype/hints.hpp"
#include "phenotype/settle_status.hpp"
#include "phenotype/side_effects.hpp"
#include "phenotype/typed_status.hpp"

namespace rxplain {

namespace {

constexpr std::size_t most_names = 12;

// Notes that fall with the file's own call.
const std::vector<std::string> on_the_call = {"must-test-missing", "phase-decides", "phase-ties", "site-decides",
                                              "copies-decide"};

// What one given result comes to. No results: it was not understood.
struct Understood {
  std::vector<PossibleResult> results;
  std::vector<DiplotypeEntry> diplotypes;
};

class Applier {
 public:
  Applier(const Guidelines& guidelines, const Gene& gene, const OutsideCall& call, GeneOutcome& outcome)
      : gene_(gene),
        call_(call),
        outcome_(outcome),
        from_file_(file_result(outcome.entry)),
        notes_(guidelines, gene, outcome.entry.notes) {}

  void apply() {
    if (!call_.doubt.empty()) {
      notes_.warn("outside-call-doubtful",
                  {{"result", quotable(given())}, {"doubt", quotable(call_.doubt)}, {"program", source()}});
      return;
    }
    reset();
    if (gene_.lookup == Gene::Lookup::AlleleStatus && has_status_rules()) {
      apply_status();
    } else {
      apply_results();
    }
    auto& entry = outcome_.entry;
    if (outcome_.results.empty() && outcome_.statuses.empty()) {
      notes_.warn("outside-call-unknown", {{"result", quotable(given())}});
      return;
    }
    entry.source = call_.typed ? ResultSource::Manual : ResultSource::Outside;
    entry.given = GivenEntry{call_.diplotype, call_.phenotype, call_.activity_score, call_.program, call_.file};
    settle_hints(outcome_);
    notes_.info(call_.typed ? "typed-result" : "outside-call-used", {{"result", quotable(given())}});
    if (!call_.differs_of.empty())
      notes_.warn("outside-calls-differ", {{"result", quotable(given(), 120)}, {"sources", call_.differs_of}});
    if (!from_file_.empty() && from_file_ != join(entry.phenotypes, ", ")) {
      notes_.warn("outside-call-conflict", {{"result", quotable(given())}, {"fromFile", from_file_}});
    }
  }

 private:
  static std::string file_result(const GeneEntry& entry) {
    return entry.source == ResultSource::File ? join(entry.possible.phenotypes, ", ") : std::string();
  }

  [[nodiscard]] std::string given() const {
    return !call_.diplotype.empty()   ? call_.diplotype
           : !call_.phenotype.empty() ? call_.phenotype
                                      : call_.activity_score;
  }

  [[nodiscard]] std::string source() const { return call_.program.empty() ? quotable(call_.file) : call_.program; }

  [[nodiscard]] bool has_status_rules() const {
    return std::any_of(gene_.phenotype_rules.begin(), gene_.phenotype_rules.end(),
                       [](const auto& rule) { return rule.kind == PhenotypeRule::Kind::AlleleStatus; });
  }

  // Of a gene that laboratories report in their own words, those words may be a genotype: CYP1A2 *1C/*1C.
  [[nodiscard]] bool is_reported(const std::string& words) const {
    return std::any_of(gene_.phenotype_rules.begin(), gene_.phenotype_rules.end(), [&](const auto& rule) {
      return rule.kind == PhenotypeRule::Kind::Reported && rule.phenotype == words;
    });
  }

  // What the file gave is replaced; its sites stay, its notes on why it could not be called go.
  void reset() {
    auto& entry = outcome_.entry;
    entry.status = GeneStatus::NotCallable;
    entry.diplotypes.clear();
    entry.phenotypes.clear();
    entry.activity_score.reset();
    entry.possible = {};
    entry.by_source.clear();
    entry.not_excluded.clear();
    entry.variants.reset();
    entry.source = ResultSource::None;
    std::erase_if(entry.notes, [](const auto& note) {
      return note.code.starts_with("not-callable") || contains(on_the_call, note.code);
    });
    outcome_.results.clear();
  }

  // The status of an allele is known where every candidate gives it, and gives the same.
  void apply_status() {
    std::vector<GivenResult> all = call_.candidates;
    if (all.empty()) all.push_back({call_.diplotype, call_.phenotype, call_.activity_score});
    outcome_.statuses = statuses_of(all.front());
    for (const auto& other : all) {
      const auto statuses = statuses_of(other);
      std::erase_if(outcome_.statuses, [&](const auto& status) {
        const auto same = statuses.find(status.first);
        return same == statuses.end() || same->second != status.second;
      });
    }
    for (const auto& [allele, status] : outcome_.statuses)
      outcome_.entry.phenotypes.push_back(status);
    outcome_.entry.possible.phenotypes = outcome_.entry.phenotypes;
    if (!outcome_.statuses.empty()) outcome_.entry.status = GeneStatus::Called;
  }

  [[nodiscard]] std::map<std::string, std::string> statuses_of(const GivenResult& given) const {
    std::map<std::string, std::string> statuses;
    const auto sides = sides_of(gene_, given.diplotype);
    const auto said = phenotype_of(gene_, given.phenotype);
    for (const auto& rule : gene_.phenotype_rules) {
      if (rule.kind != PhenotypeRule::Kind::AlleleStatus) continue;
      if (given.diplotype.empty()) {
        if (said == rule.phenotype) statuses[rule.allele] = rule.phenotype;
        continue;
      }
      const auto status = status_of(rule.allele, sides);
      if (!status.empty() && rule.phenotype == rule.allele + " " + status) statuses[rule.allele] = rule.phenotype;
    }
    return statuses;
  }

  // One candidate that is not understood leaves everything open.
  void apply_results() {
    std::vector<Understood> all;
    if (call_.candidates.empty()) {
      all.push_back(understand({call_.diplotype, call_.phenotype, call_.activity_score}));
    } else {
      for (const auto& candidate : call_.candidates)
        all.push_back(understand(candidate));
    }
    if (std::any_of(all.begin(), all.end(), [](const auto& one) { return one.results.empty(); })) return;
    auto& entry = outcome_.entry;
    std::vector<std::string> names;
    for (auto& one : all) {
      for (auto& diplotype : one.diplotypes) {
        add_unique(names, diplotype.name);
        entry.diplotypes.push_back(std::move(diplotype));
      }
      for (auto& result : one.results) {
        add_unique(entry.phenotypes, result.result.own.phenotype);
        outcome_.results.push_back(std::move(result));
      }
    }
    entry.possible.diplotypes = names.size();
    if (names.size() > most_names) names.resize(most_names);
    entry.possible.names = std::move(names);
    std::vector<SourcedResult> sourced;
    for (const auto& result : outcome_.results)
      sourced.push_back(result.result);
    summarise_diplotypes(entry);
    settle_status(sourced, outcome_);
    // Several scores of one phenotype are one result to the reader.
    if (call_.candidates.empty() && entry.phenotypes.size() == 1) entry.status = GeneStatus::Called;
  }

  Understood understand(const GivenResult& given) {
    if (is_reported(given.diplotype)) return of_results({{given.diplotype, std::nullopt}});
    if (!given.diplotype.empty()) {
      auto understood = of_diplotype(given.diplotype);
      if (!understood.results.empty()) return understood;
    }
    return of_results(results_of(given));
  }

  Understood of_diplotype(const std::string& written) {
    auto sides = sides_of(gene_, written);
    if (sides.size() == 2 && name_before(sides[1], sides[0])) std::swap(sides[0], sides[1]);
    std::vector<std::vector<Effects>> effects;
    std::vector<std::string> unknown;
    for (const auto& side : sides) {
      effects.push_back(effects_of_side(gene_, side));
      if (effects.back().empty()) unknown.push_back(quotable(side, 30));
    }
    if (!unknown.empty()) notes_.warn("unknown-allele", {}, {}, unknown);
    if (!unknown.empty() || sides.size() > 2) return {};
    Understood understood;
    for (const auto& first : effects[0]) {
      if (sides.size() == 1) {
        add_pair(sides, {&first}, understood);
      } else {
        for (const auto& second : effects[1])
          add_pair(sides, {&first, &second}, understood);
      }
    }
    return understood;
  }

  void add_pair(const std::vector<std::string>& sides, const std::vector<const Effects*>& effects,
                Understood& understood) const {
    const auto result = assign_by_source(gene_, *effects[0], effects.size() == 1 ? nullptr : effects[1]);
    understood.results.push_back({result, sides});
    // Copies that were not counted: one line a phenotype, without what differs.
    for (auto& entry : understood.diplotypes) {
      if (entry.phenotype != result.own.phenotype) continue;
      if (entry.activity_score != result.own.activity_score) entry.activity_score.reset();
      for (auto& allele : entry.alleles)
        allele = {allele.name, std::nullopt, std::nullopt, {}};
      entry.by_source.clear();
      return;
    }
    DiplotypeEntry entry{join(sides, "/"),      {}, result.own.phenotype, result.own.activity_score, 0, false,
                         source_results(result)};
    for (std::size_t side = 0; side < sides.size(); ++side)
      entry.alleles.push_back(allele_entry(sides[side], *effects[side]));
    understood.diplotypes.push_back(std::move(entry));
  }

  // A phenotype without a diplotype leaves every activity score of its band possible.
  [[nodiscard]] std::vector<GeneResult> results_of(const GivenResult& given) const {
    if (const auto score = parse_decimal(given.activity_score)) return {assign_from_score(gene_, *score)};
    const auto phenotype = phenotype_of(gene_, given.phenotype);
    if (!phenotype) return {};
    std::vector<GeneResult> results;
    for (const double attainable : attainable_scores(gene_)) {
      const auto result = assign_from_score(gene_, attainable);
      if (result.phenotype == *phenotype) results.push_back(result);
    }
    if (results.empty()) results.push_back({*phenotype, std::nullopt});
    return results;
  }

  [[nodiscard]] Understood of_results(const std::vector<GeneResult>& results) const {
    Understood understood;
    for (const auto& result : results) {
      for (auto& behind : results_behind(gene_, result))
        understood.results.push_back({std::move(behind), {}});
    }
    return understood;
  }

  const Gene& gene_;
  const OutsideCall& call_;
  GeneOutcome& outcome_;
  std::string from_file_;
  GeneNotes notes_;
};

}  // namespace

void apply_outside_call(const Guidelines& guidelines, const Gene& gene, const OutsideCall& call, GeneOutcome& outcome) {
  Applier(guidelines, gene, call, outcome).apply();
}

}  // namespace rxplain
