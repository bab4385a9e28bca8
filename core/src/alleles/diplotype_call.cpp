#include "alleles/diplotype_call.hpp"

#include <algorithm>
#include <map>

#include "alleles/names.hpp"

namespace rxplain {

namespace {

using Rows = std::vector<std::size_t>;

// Sites at which the allele carries a change that nobody looked for.
Rows unseen_changes(const DefinitionTable& table, const Evidence& evidence, const std::set<std::string>& open_sites,
                    std::size_t row) {
  Rows columns;
  const auto& reference = table.rows()[table.reference_row()].accepts;
  for (std::size_t column = 0; column < evidence.sites.size(); ++column) {
    const bool unseen =
        evidence.sites[column].kind == SiteEvidence::Kind::Unknown && !open_sites.contains(table.sites()[column]->id);
    if (unseen && (table.rows()[row].accepts[column] & reference[column]) == 0) columns.push_back(column);
  }
  return columns;
}

bool is_part_of(const Rows& part, const Rows& whole) {
  return part.size() < whole.size() && std::includes(whole.begin(), whole.end(), part.begin(), part.end());
}

// Whether `simpler` explains everything that `row` explains at the sites that were looked at or are open.
bool explains_as_much(const DefinitionTable& table, const Evidence& evidence, const std::set<std::string>& open_sites,
                      std::size_t simpler, std::size_t row) {
  for (std::size_t column = 0; column < evidence.sites.size(); ++column) {
    const bool visible =
        evidence.sites[column].kind != SiteEvidence::Kind::Unknown || open_sites.contains(table.sites()[column]->id);
    const auto needed = table.rows()[row].accepts[column];
    if (visible && (table.rows()[simpler].accepts[column] & needed) != needed) return false;
  }
  return true;
}

// Alleles that differ from a simpler one only by changes that nobody looked for. A complete allele (CYP2C19 *1) is
// never set aside for the reference allele: which of the two is meant rests on a site without effect.
std::map<std::size_t, Rows> hidden_alleles(const DefinitionTable& table, const Evidence& evidence,
                                           const std::set<std::string>& open_sites) {
  std::vector<Rows> unseen;
  for (std::size_t row = 0; row < table.rows().size(); ++row) {
    unseen.push_back(unseen_changes(table, evidence, open_sites, row));
  }
  std::map<std::size_t, Rows> hidden;
  for (std::size_t row = 0; row < table.rows().size(); ++row) {
    if (unseen[row].empty() || table.rows()[row].allele->complete) continue;
    for (std::size_t simpler = 0; simpler < table.rows().size() && !hidden.contains(row); ++simpler) {
      const bool fewer = is_part_of(unseen[simpler], unseen[row]);
      if (fewer && explains_as_much(table, evidence, open_sites, simpler, row)) hidden[row] = unseen[row];
    }
  }
  return hidden;
}

bool is_pair(const DefinitionTable& table, const AllelePair& pair, const std::array<std::string, 2>& names) {
  if (!pair.second) return false;
  const auto& left = table.rows()[pair.first].allele->name;
  const auto& right = table.rows()[*pair.second].allele->name;
  return (left == names[0] && right == names[1]) || (left == names[1] && right == names[0]);
}

// Of pairs that unphased data cannot tell apart, the one that the source reports (by frequency).
const std::array<std::string, 2>* priority_pick(const Gene& gene, const DefinitionTable& table,
                                                const std::vector<AllelePair>& pairs) {
  const Priority* best = nullptr;
  for (const auto& priority : gene.priorities) {
    const bool all_fit = std::all_of(priority.options.begin(), priority.options.end(), [&](const auto& option) {
      return std::any_of(pairs.begin(), pairs.end(), [&](const auto& pair) { return is_pair(table, pair, option); });
    });
    if (!all_fit) continue;
    const auto name = [](const Priority& entry) { return pair_name(entry.pick[0], entry.pick[1]); };
    if (best == nullptr || name_before(name(priority), name(*best))) best = &priority;
  }
  return best == nullptr ? nullptr : &best->pick;
}

std::vector<AllelePair> best_scoring(const std::vector<AllelePair>& pairs) {
  std::uint64_t best = 0;
  for (const auto& pair : pairs)
    best = std::max(best, pair.score);
  std::vector<AllelePair> top;
  std::copy_if(pairs.begin(), pairs.end(), std::back_inserter(top),
               [&](const auto& pair) { return pair.score == best; });
  return top;
}

std::vector<AllelePair> choose_reported(const Gene& gene, const DefinitionTable& table, const Evidence& evidence,
                                        const std::vector<AllelePair>& possible) {
  const Matcher matcher(table, evidence);
  std::vector<AllelePair> with_evidence;
  std::copy_if(possible.begin(), possible.end(), std::back_inserter(with_evidence), [&](const auto& pair) {
    return matcher.has_evidence(pair.first) && (!pair.second || matcher.has_evidence(*pair.second));
  });
  if (gene.priorities.empty() || evidence.effectively_phased()) return best_scoring(with_evidence);
  const auto* pick = priority_pick(gene, table, with_evidence);
  if (pick == nullptr) return with_evidence;
  std::vector<AllelePair> picked;
  std::copy_if(with_evidence.begin(), with_evidence.end(), std::back_inserter(picked),
               [&](const auto& pair) { return is_pair(table, pair, *pick); });
  return picked;
}

}  // namespace

DiplotypeCall call_diplotypes(const Gene& gene, const DefinitionTable& table,
                              const std::vector<Observation>& observations, const std::set<std::string>& open_sites) {
  const auto evidence = weigh(gene, table, observations);
  DiplotypeCall call;
  call.mixed_copies = evidence.mixed_copies;
  call.phased = evidence.effectively_phased();
  call.one_copy = evidence.copies == 1;
  if (call.mixed_copies) return call;

  const auto hidden = hidden_alleles(table, evidence, open_sites);
  std::set<std::size_t> fitting;
  for (const auto& pair : Matcher(table, evidence).matches()) {
    fitting.insert(pair.first);
    if (pair.second) fitting.insert(*pair.second);
    if (!hidden.contains(pair.first) && (!pair.second || !hidden.contains(*pair.second))) call.possible.push_back(pair);
  }
  for (const auto& [row, columns] : hidden) {
    if (!fitting.contains(row)) continue;
    NotLookedFor entry{row, {}};
    for (const auto column : columns)
      entry.sites.push_back(table.sites()[column]->id);
    call.not_looked_for.push_back(std::move(entry));
  }
  call.reported = choose_reported(gene, table, evidence, call.possible);
  const auto by_name = [&](const auto& left, const auto& right) {
    return name_before(name_of(table, left), name_of(table, right));
  };
  std::stable_sort(call.reported.begin(), call.reported.end(), by_name);
  std::stable_sort(call.possible.begin(), call.possible.end(), [&](const auto& left, const auto& right) {
    return left.score != right.score ? left.score > right.score : by_name(left, right);
  });
  return call;
}

std::string name_of(const DefinitionTable& table, const AllelePair& pair) {
  const auto& first = table.rows()[pair.first].allele->display;
  if (!pair.second) return first;
  return pair_name(first, table.rows()[*pair.second].allele->display);
}

}  // namespace rxplain
