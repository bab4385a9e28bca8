#include "phenotype/hints.hpp"

#include <algorithm>
#include <map>

#include "alleles/definition_table.hpp"
#include "alleles/diplotype_call.hpp"
#include "base/text.hpp"

namespace rxplain {

namespace {

constexpr std::size_t most_diplotypes = 12;

bool carries(const Observation& observation, std::string_view base) {
  return observation.is_known() && std::any_of(observation.alleles.begin(), observation.alleles.end(),
                                               [&](const auto& copy) { return copy && *copy == base; });
}

bool is_changed(const Site& site, const Observation& observation) {
  return observation.is_known() && std::any_of(observation.alleles.begin(), observation.alleles.end(),
                                               [&](const auto& copy) { return copy && *copy != site.grch38.ref; });
}

std::string filled(std::string text, const std::map<std::string, std::string>& fill) {
  for (const auto& [name, value] : fill) {
    const auto placeholder = '{' + name + '}';
    for (auto at = text.find(placeholder); at != std::string::npos; at = text.find(placeholder, at + value.size()))
      text.replace(at, placeholder.size(), value);
  }
  return text;
}

class Finder {
 public:
  Finder(const Guidelines& guidelines, const Gene& gene, const DefinitionTable& definitions,
         const std::vector<Observation>& observations)
      : guidelines_(guidelines), gene_(gene), definitions_(definitions), observations_(observations) {}

  [[nodiscard]] std::vector<HintEntry> find() const {
    std::vector<HintEntry> found;
    for (const auto& rule : gene_.hints) {
      if (rule.kind == HintRule::Kind::Tag) {
        add_tag(rule, found);
      } else {
        add_diplotypes(rule, found);
      }
    }
    return found;
  }

 private:
  [[nodiscard]] static HintEntry entry_of(const HintRule& rule) {
    HintEntry entry;
    entry.allele = rule.allele;
    entry.populations = rule.populations;
    entry.text = rule.text;
    entry.patient = rule.patient;
    for (const auto& citation : rule.citations)
      entry.citations.push_back({citation.title, citation.url, citation.pmid});
    return entry;
  }

  void add_tag(const HintRule& rule, std::vector<HintEntry>& found) const {
    for (std::size_t index = 0; index < gene_.sites.size(); ++index) {
      if (gene_.sites[index].id != rule.site || !carries(observations_[index], rule.base)) continue;
      auto entry = entry_of(rule);
      entry.kind = "tag";
      entry.about = gene_.symbol + rule.allele;
      entry.sites.push_back({rule.site, observations_[index].alleles});
      found.push_back(std::move(entry));
    }
  }

  // The star alleles that the sites spell, had the gene two whole copies.
  void add_diplotypes(const HintRule& rule, std::vector<HintEntry>& found) const {
    const auto& table = definitions_;
    const auto call = call_diplotypes(gene_, table, observations_, {});
    const auto plain = [&](const AllelePair& pair) {
      return pair.first == table.reference_row() && (!pair.second || *pair.second == table.reference_row());
    };
    // A gene that looks unchanged would read as a normal result.
    const bool says_something =
        !call.mixed_copies && !call.reported.empty() && std::none_of(call.reported.begin(), call.reported.end(), plain);
    if (!says_something) return;
    auto entry = entry_of(rule);
    entry.kind = "diplotype";
    for (const auto& pair : call.reported)
      add_unique(entry.diplotypes, name_of(table, pair));
    if (entry.diplotypes.size() > most_diplotypes) return;
    entry.about = gene_.symbol + " " + one_of(entry.diplotypes);
    std::size_t known = 0;
    for (std::size_t index = 0; index < gene_.sites.size(); ++index) {
      known += observations_[index].is_known() ? 1 : 0;
      if (is_changed(gene_.sites[index], observations_[index]))
        entry.sites.push_back({gene_.sites[index].id, observations_[index].alleles});
    }
    entry.text = filled(entry.text, {{"diplotypes", one_of(entry.diplotypes)},
                                     {"known", std::to_string(known)},
                                     {"total", std::to_string(gene_.sites.size())}});
    found.push_back(std::move(entry));
  }

  // "*1/*4 or *4/*10"
  [[nodiscard]] std::string one_of(const std::vector<std::string>& names) const {
    return join(names, " " + guidelines_.words("lists.or") + " ");
  }

  const Guidelines& guidelines_;
  const Gene& gene_;
  const DefinitionTable& definitions_;
  const std::vector<Observation>& observations_;
};

}  // namespace

std::vector<HintEntry> find_hints(const Guidelines& guidelines, const Gene& gene, const DefinitionTable& definitions,
                                  const std::vector<Observation>& observations) {
  return Finder(guidelines, gene, definitions, observations).find();
}

void settle_hints(GeneOutcome& outcome) {
  std::erase_if(outcome.entry.hints, [&](const auto& hint) {
    return hint.allele.empty() ? !outcome.results.empty() : outcome.statuses.contains(hint.allele);
  });
}

}  // namespace rxplain
