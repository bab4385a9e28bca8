#include "guidance/advise.hpp"

#include <algorithm>
#include <optional>
#include <set>

#include "base/text.hpp"
#include "guidance/agreement.hpp"
#include "guidance/domain.hpp"
#include "guidance/next_steps.hpp"
#include "guidance/variants.hpp"
#include "phenotype/gene_notes.hpp"

namespace rxplain {

namespace {

using Combination = std::map<std::string, LookupValue>;  // gene -> result

// What one rule was met by: gene -> the results, in words.
struct Outcome {
  const AdviceRule* rule = nullptr;  // null: no entry of the guideline holds
  std::map<std::string, std::vector<std::string>> results;
};

bool holds(const AdviceRule& rule, const Combination& combination) {
  return std::all_of(rule.when.begin(), rule.when.end(), [&](const auto& condition) {
    const auto value = combination.find(condition.first);
    return value != combination.end() && holds(condition.second, value->second);
  });
}

// Where an allele has no assigned function the source gives no phenotype ("n/a"). That is at least indeterminate:
// advice for an indeterminate result of this gene (which may rest on the other gene alone) holds for it too.
Combination as_indeterminate(Combination combination) {
  for (auto& [gene, value] : combination) {
    if (value.phenotype == not_applicable) value.phenotype = indeterminate;
  }
  return combination;
}

class Adviser {
 public:
  Adviser(const Guidelines& guidelines, const Guideline& guideline, const GeneOutcomes& outcomes)
      : guidelines_(guidelines), guideline_(guideline), outcomes_(outcomes) {
    for (const auto& symbol : guideline.genes) {
      const auto* gene = guidelines.find_gene(symbol);
      const auto lookup = guideline.lookup.find(symbol);
      if (gene == nullptr || lookup == guideline.lookup.end()) continue;
      const auto outcome = outcomes.find(symbol);
      domains_.emplace(symbol, domain_of(*gene, outcome == outcomes.end() ? nullptr : &outcome->second, lookup->second,
                                         guideline.source_id));
    }
  }

  void advise(std::vector<AdviceEntry>& entries) const {
    const auto combinations = combine();
    if (!guideline_.advice.empty()) {
      for (const auto& [id, name] : populations())
        advise_population(id, name, combinations, entries);
    }
    for (const auto& rule : guideline_.additions)
      add_remark(rule, combinations, entries);
  }

 private:
  [[nodiscard]] std::vector<std::pair<std::string, std::string>> populations() const {
    if (guideline_.populations.empty()) return {{"", ""}};
    std::vector<std::pair<std::string, std::string>> used;
    for (const auto& population : guideline_.populations) {
      const bool has_advice = std::any_of(guideline_.advice.begin(), guideline_.advice.end(), [&](const auto& rule) {
        return rule.population.empty() || rule.population == population.first;
      });
      if (has_advice) used.push_back(population);
    }
    return used;
  }

  [[nodiscard]] std::vector<Combination> combine() const {
    std::vector<Combination> combinations = {{}};
    for (const auto& [gene, domain] : domains_) {
      std::vector<Combination> wider;
      for (const auto& combination : combinations) {
        for (const auto& value : domain.values) {
          auto with = combination;
          with.emplace(gene, value);
          wider.push_back(std::move(with));
        }
      }
      combinations = std::move(wider);
    }
    return combinations;
  }

  [[nodiscard]] const AdviceRule* rule_for(const Combination& combination, const std::string& population) const {
    const auto find = [&](const Combination& asked) {
      const auto found = std::find_if(guideline_.advice.begin(), guideline_.advice.end(), [&](const auto& rule) {
        return (rule.population.empty() || rule.population == population) && holds(rule, asked);
      });
      return found == guideline_.advice.end() ? nullptr : &*found;
    };
    const auto* rule = find(combination);
    return rule != nullptr ? rule : find(as_indeterminate(combination));
  }

  void advise_population(const std::string& id, const std::string& name, const std::vector<Combination>& combinations,
                         std::vector<AdviceEntry>& entries) const {
    std::vector<Outcome> met;
    std::set<std::size_t> open;
    for (const auto& combination : combinations) {
      const auto* rule = rule_for(combination, id);
      open.insert(urgency(rule == nullptr ? "no-guidance" : std::string_view(rule->category)));
      auto found = std::find_if(met.begin(), met.end(), [&](const auto& outcome) { return outcome.rule == rule; });
      if (found == met.end()) found = met.insert(met.end(), Outcome{rule, {}});
      for (const auto& [gene, value] : combination)
        add_unique(found->results[gene], value.in_words(guideline_.lookup.at(gene)));
    }
    if (open.size() > 1) {
      entries.push_back(cannot_tell(name, open));
      return;
    }
    std::vector<AdviceEntry> pieces;
    for (const auto& outcome : met)
      pieces.push_back(outcome.rule == nullptr ? no_guidance(name, outcome)
                                               : entry_of(*outcome.rule, name, outcome.results));
    entries.push_back(pieces.size() == 1 ? std::move(pieces.front()) : of_one_category(pieces, met));
  }

  [[nodiscard]] AdviceEntry of_one_category(const std::vector<AdviceEntry>& pieces,
                                            const std::vector<Outcome>& met) const {
    auto entry = blank(pieces.front().population);
    std::vector<ResultsInWords> results;
    for (const auto& outcome : met)
      results.push_back(outcome.results);
    gather_variants(pieces, results, entry);
    const auto unsettled = describe_genes(entry);
    const auto label = guidelines_.words("categories." + entry.category + ".label");
    say(entry, "sameCategory", {{"genes", join(unsettled, ", ")}, {"category", label}});
    keep_shared_words(entry);
    return entry;
  }

  // Says of every gene what it may still show, and gives the ones that are not settled.
  std::vector<std::string> describe_genes(AdviceEntry& entry) const {
    std::vector<std::string> unsettled;
    for (const auto& [gene, domain] : domains_) {
      entry.phenotypes[gene] = results_in_words(gene, domain);
      if (domain.values.size() < 2) continue;
      unsettled.push_back(gene);
      add_hints(gene, entry);
    }
    return unsettled;
  }

  [[nodiscard]] std::string results_in_words(const std::string& gene, const Domain& domain) const {
    std::vector<std::string> words;
    for (const auto& value : domain.values)
      add_unique(words, value.in_words(guideline_.lookup.at(gene)));
    return domain.known ? join(words, " or ") : "not called";
  }

  [[nodiscard]] AdviceEntry blank(const std::string& population) const {
    AdviceEntry entry;
    entry.source = guideline_.source;
    entry.genes = guideline_.genes;
    entry.population = population;
    entry.citation_title = guideline_.citation.title;
    entry.citation_url = guideline_.citation.url;
    entry.citation_version = guideline_.citation.version;
    entry.citation_pmid = guideline_.citation.pmid;
    return entry;
  }

  [[nodiscard]] AdviceEntry entry_of(const AdviceRule& rule, const std::string& population,
                                     const std::map<std::string, std::vector<std::string>>& results) const {
    auto entry = blank(population);
    for (const auto& [gene, words] : results)
      entry.phenotypes[gene] = domains_.at(gene).known ? join(words, " or ") : "not called";
    entry.category = rule.category;
    entry.strength = rule.strength;
    entry.implication = rule.implication;
    entry.recommendation = rule.recommendation;
    entry.patient_meaning = rule.patient_meaning;
    entry.patient_action = rule.patient_action;
    return entry;
  }

  void say(AdviceEntry& entry, const std::string& key, const std::map<std::string, std::string>& fill) const {
    entry.implication = guidelines_.words(key + ".implication", fill);
    entry.recommendation = guidelines_.words(key + ".recommendation", fill);
    entry.patient_meaning = guidelines_.words(key + ".patientMeaning", fill);
    entry.patient_action = guidelines_.words(key + ".patientAction", fill);
  }

  [[nodiscard]] AdviceEntry no_guidance(const std::string& population, const Outcome& outcome) const {
    auto entry = entry_of(AdviceRule{}, population, outcome.results);
    entry.category = "no-guidance";
    std::vector<std::string> results;
    for (const auto& [gene, words] : entry.phenotypes)
      results.push_back(gene + " " + words);
    say(entry, "noGuidance",
        {{"source", guidelines_.words("sources." + guideline_.source)}, {"results", join(results, ", ")}});
    return entry;
  }

  [[nodiscard]] AdviceEntry cannot_tell(const std::string& population, const std::set<std::size_t>& open) const {
    auto entry = blank(population);
    entry.category = "cannot-tell";
    std::vector<std::string> labels;
    for (const auto category : open) {
      entry.open.emplace_back(category_of(category));
      labels.push_back(guidelines_.words("categories." + entry.open.back() + ".label"));
    }
    const auto unsettled = describe_genes(entry);
    entry.waits_for = unsettled;
    std::vector<std::string> missing;
    for (const auto& gene : unsettled)
      missing.push_back(gene + ": " + what_decides(gene));
    const std::map<std::string, std::string> fill = {
        {"genes", join(unsettled, ", ")}, {"categories", join(labels, "; ")}, {"missing", join(missing, "; ")}};
    say(entry, "cannotTell", fill);
    // Nothing that remains possible is a plain "no change": silence would mislead.
    const bool all_ask_for_care =
        std::all_of(open.begin(), open.end(), [](auto category) { return category <= urgency("caution"); });
    if (all_ask_for_care) {
      entry.patient_meaning += " " + guidelines_.words("cannotTell.everyResultAsksForCare", fill);
      entry.implication += " " + guidelines_.words("cannotTell.everyResultAsksForCareImplication", fill);
    }
    return entry;
  }

  // A hint does not change the answer; it says why a test is worth the trouble.
  void add_hints(const std::string& symbol, AdviceEntry& entry) const {
    const auto outcome = outcomes_.find(symbol);
    if (outcome == outcomes_.end()) return;
    const auto& lookup = guideline_.lookup.at(symbol);
    for (const auto& hint : outcome->second.entry.hints) {
      if (lookup.kind != GeneLookup::Kind::Status || lookup.of == hint.allele)
        entry.hints.push_back({symbol, hint.about, hint.text, hint.patient});
    }
  }

  // In a few words: the sites, the test, or the phase that would settle the gene.
  [[nodiscard]] std::string what_decides(const std::string& symbol) const {
    const auto* gene = guidelines_.find_gene(symbol);
    if (gene != nullptr && gene->method == Gene::Method::OutsideOnly) return guidelines_.words("cannotTell.ownTest");
    const auto outcome = outcomes_.find(symbol);
    const auto sites = outcome == outcomes_.end() ? std::vector<std::string>() : deciding_sites(outcome->second.entry);
    return sites.empty() ? guidelines_.words("cannotTell.phase") : some_of(guidelines_, sites);
  }

  [[nodiscard]] std::string population_name(const std::string& id) const {
    for (const auto& population : guideline_.populations) {
      if (population.first == id) return population.second;
    }
    return id;
  }

  // A remark that holds beside the advice: said where it holds for every result that remains, or may hold.
  void add_remark(const AdviceRule& rule, const std::vector<Combination>& combinations,
                  std::vector<AdviceEntry>& entries) const {
    const auto count = std::count_if(combinations.begin(), combinations.end(),
                                     [&](const auto& combination) { return holds(rule, combination); });
    if (count == 0) return;
    const auto population = population_name(rule.population);
    if (count == static_cast<std::ptrdiff_t>(combinations.size())) {
      std::map<std::string, std::vector<std::string>> results;
      for (const auto& combination : combinations) {
        for (const auto& [gene, value] : combination)
          add_unique(results[gene], value.in_words(guideline_.lookup.at(gene)));
      }
      entries.push_back(entry_of(rule, population, results));
    } else {
      entries.push_back(cannot_tell(population, {urgency(rule.category), urgency("standard")}));
    }
    entries.back().addition = true;
  }

  const Guidelines& guidelines_;
  const Guideline& guideline_;
  const GeneOutcomes& outcomes_;
  std::map<std::string, Domain> domains_;
};

}  // namespace

MedicineEntry advise(const Guidelines& guidelines, const MedicineGuide& medicine, const GeneOutcomes& outcomes) {
  MedicineEntry entry;
  entry.name = medicine.name;
  entry.label = medicine.label;
  entry.rxnorm = medicine.rxnorm;
  entry.brands = medicine.brands;
  entry.medicine_class = medicine.medicine_class;
  entry.about = medicine.about;
  for (const auto& guideline : medicine.guidelines) {
    for (const auto& gene : guideline.genes)
      add_unique(entry.genes, gene);
    Adviser(guidelines, guideline, outcomes).advise(entry.advice);
  }
  settle_category(guidelines, entry);
  return entry;
}

}  // namespace rxplain
