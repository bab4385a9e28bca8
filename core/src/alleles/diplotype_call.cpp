#include "alleles/diplotype_call.hpp"

#include <algorithm>
#include <map>

#include "alleles/names.hpp"

namespace rxplain {

namespace {

using Rows = std::vector<std::size_t>;

// Finds the alleles that differ from a simpler one only by changes that nobody looked for.
class HiddenAlleles {
 public:
  HiddenAlleles(const DefinitionTable& table, const Evidence& evidence, const std::set<std::string>& open_sites)
      : table_(table), evidence_(evidence), open_sites_(open_sites) {
    for (std::size_t column = 0; column < evidence.sites.size(); ++column) {
      if (!was_looked_at(column)) unseen_.push_back(column);
    }
  }

  // Row -> columns of the changes that were not looked for. A complete allele (CYP2C19 *1) is never set aside for the
  // reference allele: which of the two is meant rests on a site without effect.
  [[nodiscard]] std::map<std::size_t, Rows> find() const {
    if (unseen_.empty()) return {};
    std::vector<Rows> unseen;
    for (std::size_t row = 0; row < table_.rows().size(); ++row)
      unseen.push_back(unseen_changes(row));
    std::map<std::size_t, Rows> hidden;
    for (std::size_t row = 0; row < table_.rows().size(); ++row) {
      if (unseen[row].empty() || table_.rows()[row].allele->complete) continue;
      const auto readings = readings_of(row);
      const bool all_simpler = std::all_of(readings.begin(), readings.end(), [&](const auto& reading) {
        for (std::size_t simpler = 0; simpler < table_.rows().size(); ++simpler) {
          const bool fewer = is_part_of(unseen[simpler], unseen[row]);
          if (fewer && explains(simpler, reading) && !equally_fit(simpler, row)) return true;
        }
        return false;
      });
      if (all_simpler && !readings.empty()) hidden[row] = unseen[row];
    }
    return hidden;
  }

 private:
  static bool is_part_of(const Rows& part, const Rows& whole) {
    return part.size() < whole.size() && std::includes(whole.begin(), whole.end(), part.begin(), part.end());
  }

  [[nodiscard]] CodeSet reference(std::size_t column) const {
    return table_.rows()[table_.reference_row()].accepts[column];
  }

  // Half a call that shows nothing but the reference is as good as none.
  [[nodiscard]] bool was_looked_at(std::size_t column) const {
    const auto& site = evidence_.sites[column];
    if (site.kind == SiteEvidence::Kind::Known) return true;
    if (!open_sites_.empty() && open_sites_.contains(table_.sites()[column]->id)) return true;
    return site.kind == SiteEvidence::Kind::Half && (reference(column) & just(site.first)) == 0;
  }

  [[nodiscard]] Rows unseen_changes(std::size_t row) const {
    Rows columns;
    for (const auto column : unseen_) {
      if ((table_.rows()[row].accepts[column] & reference(column)) == 0) columns.push_back(column);
    }
    return columns;
  }

  using Reading = std::vector<CodeSet>;  // per column: the bases to explain; none where nobody looked

  // What the allele explains of what was seen, and at the sites that are open. Where its definition allows several
  // bases, each makes a reading of its own: a simpler allele may stand for one of them and another for the next.
  [[nodiscard]] std::vector<Reading> readings_of(std::size_t row) const {
    constexpr std::size_t most_readings = 64;
    std::vector<Reading> readings(1);
    for (std::size_t column = 0; column < evidence_.sites.size(); ++column) {
      const auto& site = evidence_.sites[column];
      const bool known = site.kind == SiteEvidence::Kind::Known;
      const auto seen = known ? just(site.first) | just(site.second) : ~CodeSet{0};
      const bool unseen = std::binary_search(unseen_.begin(), unseen_.end(), column);
      const auto needed = !unseen ? table_.rows()[row].accepts[column] & seen : CodeSet{0};
      std::vector<Reading> longer;
      for (const auto& reading : readings) {
        for (const auto bases : single_codes(needed)) {
          longer.push_back(reading);
          longer.back().push_back(bases);
        }
      }
      if (longer.size() > most_readings) return {};
      readings = std::move(longer);
    }
    return readings;
  }

  // Each code of the set by itself; the empty set stays one.
  static std::vector<CodeSet> single_codes(CodeSet codes) {
    if (codes == 0) return {0};
    std::vector<CodeSet> single;
    for (int code = 0; code < 32; ++code) {
      if ((codes & just(code)) != 0) single.push_back(just(code));
    }
    return single;
  }

  [[nodiscard]] bool explains(std::size_t simpler, const Reading& reading) const {
    for (std::size_t column = 0; column < reading.size(); ++column) {
      if ((table_.rows()[simpler].accepts[column] & reading[column]) != reading[column]) return false;
    }
    return true;
  }

  // Both carry a change that was seen, and both do the same: neither name is better than the other.
  [[nodiscard]] bool equally_fit(std::size_t simpler, std::size_t row) const {
    const auto& left = *table_.rows()[simpler].allele;
    const auto& right = *table_.rows()[row].allele;
    if (left.function != right.function || left.activity != right.activity) return false;
    for (std::size_t column = 0; column < evidence_.sites.size(); ++column) {
      const bool known = evidence_.sites[column].kind == SiteEvidence::Kind::Known;
      if (known && (table_.rows()[row].accepts[column] & reference(column)) == 0) return true;
    }
    return false;
  }

  const DefinitionTable& table_;
  const Evidence& evidence_;
  const std::set<std::string>& open_sites_;
  Rows unseen_;  // columns that nobody looked at
};

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

  const auto hidden = HiddenAlleles(table, evidence, open_sites).find();
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
  call.ties = review_ties(table, evidence, call.reported);
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
