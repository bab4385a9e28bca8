#include "alleles/variant_list.hpp"

#include <algorithm>
#include <array>
#include <map>
#include <optional>

#include "alleles/evidence.hpp"
#include "alleles/names.hpp"
#include "base/text.hpp"

namespace rxplain {

namespace {

// More units than this are never seen in one gene; then every variant is taken to lie apart from every other.
constexpr std::size_t most_units = 12;

// An allele of two sites of which one alone is another allele: HapB3.
struct TwoSiteAllele {
  std::size_t row;
  std::size_t alone_row;  // the allele that the deciding site makes without the other
  std::size_t deciding;   // columns
  std::size_t beside;
};

std::optional<TwoSiteAllele> find_two_site_allele(const DefinitionTable& table) {
  for (std::size_t row = 0; row < table.rows().size(); ++row) {
    const auto& columns = table.rows()[row].named;
    if (row == table.reference_row() || columns.size() != 2) continue;
    for (std::size_t other = 0; other < table.rows().size(); ++other) {
      const auto& single = table.rows()[other].named;
      if (single.size() != 1 || (single[0] != columns[0] && single[0] != columns[1])) continue;
      return TwoSiteAllele{row, other, single[0], single[0] == columns[0] ? columns[1] : columns[0]};
    }
  }
  return std::nullopt;
}

// What one site puts on the two strands: codes, in the order in which the file gives them.
struct SiteVariants {
  std::array<int, 2> codes = {0, 0};
  int phase_group = SiteEvidence::unphased;
};

class Lister {
 public:
  Lister(const Gene& gene, const DefinitionTable& table, const std::vector<Observation>& observations)
      : gene_(gene),
        table_(table),
        evidence_(weigh(gene, table, observations)),
        two_site_(find_two_site_allele(table)) {}

  VariantCall list() {
    VariantCall call;
    call.phased = evidence_.effectively_phased();
    const auto units = make_units(call);
    const auto best = worst_arrangement(units);
    call.strands = best.strands;
    for (const auto& strand : call.strands)
      call.variants.insert(call.variants.end(), strand.begin(), strand.end());
    sort_by_name(call.variants);
    call.assumed_apart = best.depends_on_phase;
    return call;
  }

 private:
  // Variants that keep their sides: one phase group, or one loose site.
  using Unit = std::array<Strand, 2>;

  struct Arrangement {
    std::vector<Strand> strands;
    bool depends_on_phase = false;
  };

  [[nodiscard]] std::optional<std::size_t> row_of(std::size_t column, int code) const {
    if (code <= 0) return std::nullopt;
    for (std::size_t row = 0; row < table_.rows().size(); ++row) {
      if (row == table_.reference_row() || (two_site_ && row == two_site_->row)) continue;
      if (table_.rows()[row].names[column] && table_.rows()[row].accepts[column] == just(code)) return row;
    }
    return std::nullopt;
  }

  [[nodiscard]] SiteVariants at(std::size_t column) const {
    const auto& site = evidence_.sites[column];
    SiteVariants found;
    if (site.kind == SiteEvidence::Kind::Unknown) return found;
    found.codes = {site.first, site.kind == SiteEvidence::Kind::Half ? 0 : site.second};
    if (site.heterozygous()) found.phase_group = site.phase_group;
    return found;
  }

  // Both sites of HapB3 read as one: which strands carry it, and which carry the deciding variant alone.
  void place_two_site(VariantCall& call, std::vector<std::pair<SiteVariants, Unit>>& placed) const {
    const auto& allele = *two_site_;
    const bool deciding_known = evidence_.sites[allele.deciding].kind == SiteEvidence::Kind::Known;
    const auto beside = at(allele.beside);
    if (!deciding_known && evidence_.sites[allele.deciding].kind == SiteEvidence::Kind::Unknown) {
      Unit unit;
      for (std::size_t strand = 0; strand < 2; ++strand) {
        if (beside.codes[strand] > 0) unit[strand].push_back(allele.row);
      }
      call.exon_only = !unit[0].empty() || !unit[1].empty();
      placed.emplace_back(beside, unit);
      return;
    }
    const auto deciding = at(allele.deciding);
    const auto count = [](const SiteVariants& site) { return (site.codes[0] > 0) + (site.codes[1] > 0); };
    const bool same_group =
        deciding.phase_group != SiteEvidence::unphased && deciding.phase_group == beside.phase_group;
    const bool apart =
        same_group && count(deciding) == 1 && count(beside) == 1 && (deciding.codes[0] > 0) != (beside.codes[0] > 0);
    int joined = apart ? 0 : std::min(count(deciding), count(beside));
    call.proxy_disagrees = count(deciding) == 0 && count(beside) > 0;
    Unit unit;
    for (std::size_t strand = 0; strand < 2; ++strand) {
      if (deciding.codes[strand] == 0) continue;
      unit[strand].push_back(joined > 0 ? allele.row : allele.alone_row);
      --joined;
    }
    placed.emplace_back(deciding, unit);
  }

  std::vector<Unit> make_units(VariantCall& call) const {
    std::vector<std::pair<SiteVariants, Unit>> placed;
    if (two_site_) place_two_site(call, placed);
    for (std::size_t column = 0; column < table_.sites().size(); ++column) {
      if (two_site_ && (column == two_site_->deciding || column == two_site_->beside)) continue;
      const auto site = at(column);
      Unit unit;
      for (std::size_t strand = 0; strand < 2; ++strand) {
        if (const auto row = row_of(column, site.codes[strand])) unit[strand].push_back(*row);
      }
      if (evidence_.copies == 1) unit[1].clear();
      if (!unit[0].empty() || !unit[1].empty()) placed.emplace_back(site, unit);
    }
    return join_groups(placed);
  }

  [[nodiscard]] std::vector<Unit> join_groups(const std::vector<std::pair<SiteVariants, Unit>>& placed) const {
    Unit fixed;  // homozygous variants: on both strands whichever way
    std::map<int, Unit> groups;
    std::vector<Unit> units;
    const auto add = [](Unit& to, const Unit& from) {
      for (std::size_t strand = 0; strand < 2; ++strand)
        to[strand].insert(to[strand].end(), from[strand].begin(), from[strand].end());
    };
    for (const auto& [site, unit] : placed) {
      if (unit[0] == unit[1]) {
        add(fixed, unit);
      } else if (site.phase_group != SiteEvidence::unphased) {
        add(groups[site.phase_group], unit);
      } else {
        units.push_back(unit);
      }
    }
    for (const auto& [group, unit] : groups)
      units.push_back(unit);
    put_in_order(units);
    units.insert(units.begin(), fixed);
    return units;
  }

  // Which side and which unit comes first must not depend on how a file lists its alleles: the worst variant does, and
  // of equally bad ones the first by name.
  void put_in_order(std::vector<Unit>& units) const {
    if (units.size() < 2) return;
    for (auto& unit : units) {
      for (auto& strand : unit)
        sort_by_name(strand);
      if (is_before(unit[1], unit[0])) std::swap(unit[0], unit[1]);
    }
    std::stable_sort(units.begin(), units.end(),
                     [&](const auto& left, const auto& right) { return is_before(left[0], right[0]); });
  }

  [[nodiscard]] bool is_before(const Strand& left, const Strand& right) const {
    if (left.empty() || right.empty()) return right.empty() && !left.empty();
    const auto& first = *table_.rows()[worst_of(gene_, table_, left)].allele;
    const auto& second = *table_.rows()[worst_of(gene_, table_, right)].allele;
    const auto severity = severity_of(gene_, first);
    if (severity != severity_of(gene_, second)) return severity < severity_of(gene_, second);
    return name_before(first.name, second.name);
  }

  [[nodiscard]] double sum_of(const std::array<Strand, 2>& strands) const {
    double sum = 0;
    for (const auto& strand : strands)
      sum += severity_of(gene_, *table_.rows()[worst_of(gene_, table_, strand)].allele);
    return sum;
  }

  [[nodiscard]] Arrangement worst_arrangement(const std::vector<Unit>& units) const {
    const auto turning = units.size() - 1;  // the first unit is homozygous
                                            // A single copy has one strand, and everything lies on it.
    const bool turns_matter = evidence_.copies == 2 && turning > 1 && turning <= most_units;
    const auto turns = turns_matter ? std::size_t{1} << (turning - 1) : std::size_t{1};
    Arrangement worst;
    std::optional<double> lowest;
    std::optional<double> highest;
    int fewest_empty = 0;
    for (std::size_t turn = 0; turn < turns; ++turn) {
      std::array<Strand, 2> strands;
      for (std::size_t unit = 0; unit < units.size(); ++unit) {
        const bool turned = turns > 1 && unit > 1 && ((turn >> (unit - 2)) & 1U) != 0;
        for (std::size_t strand = 0; strand < 2; ++strand) {
          const auto& from = units[unit][turned ? 1 - strand : strand];
          strands[strand].insert(strands[strand].end(), from.begin(), from.end());
        }
      }
      if (evidence_.copies == 2 && turning > most_units) strands = spread(strands);
      const auto sum = sum_of(strands);
      highest = highest ? std::max(*highest, sum) : sum;
      // Of equally bad arrangements, the one that leaves fewer strands without a variant.
      const auto empty = static_cast<int>(strands[0].empty()) + static_cast<int>(strands[1].empty());
      if (lowest && (sum > *lowest || (sum == *lowest && empty >= fewest_empty))) continue;
      lowest = sum;
      fewest_empty = empty;
      worst.strands = {strands[0], strands[1]};
    }
    worst.depends_on_phase = evidence_.copies == 2 && (turning > most_units || (lowest && *lowest < *highest));
    if (evidence_.copies == 1) worst.strands.pop_back();
    for (auto& strand : worst.strands)
      sort_by_name(strand);
    return worst;
  }

  // The two worst variants on different strands, the rest anywhere.
  [[nodiscard]] std::array<Strand, 2> spread(const std::array<Strand, 2>& strands) const {
    Strand all = strands[0];
    all.insert(all.end(), strands[1].begin(), strands[1].end());
    std::stable_sort(all.begin(), all.end(), [&](auto left, auto right) {
      return severity_of(gene_, *table_.rows()[left].allele) < severity_of(gene_, *table_.rows()[right].allele);
    });
    std::array<Strand, 2> apart;
    for (std::size_t at = 0; at < all.size(); ++at)
      apart[at % 2].push_back(all[at]);
    return apart;
  }

  void sort_by_name(Strand& rows) const {
    std::stable_sort(rows.begin(), rows.end(), [&](auto left, auto right) {
      return name_before(table_.rows()[left].allele->name, table_.rows()[right].allele->name);
    });
  }

  const Gene& gene_;
  const DefinitionTable& table_;
  Evidence evidence_;
  std::optional<TwoSiteAllele> two_site_;
};

}  // namespace

double severity_of(const Gene& gene, const Allele& allele) {
  if (gene.severity.empty()) return allele.activity.value_or(0);
  if (!allele.function) return 0;
  const auto found = std::find(gene.severity.begin(), gene.severity.end(), *allele.function);
  return static_cast<double>(found - gene.severity.begin());
}

std::size_t worst_of(const Gene& gene, const DefinitionTable& table, const Strand& strand) {
  if (strand.empty()) return table.reference_row();
  return *std::min_element(strand.begin(), strand.end(), [&](auto left, auto right) {
    return severity_of(gene, *table.rows()[left].allele) < severity_of(gene, *table.rows()[right].allele);
  });
}

std::string name_of(const DefinitionTable& table, const Strand& strand) {
  if (strand.empty()) return table.rows()[table.reference_row()].allele->display;
  if (strand.size() == 1) return table.rows()[strand[0]].allele->display;
  std::vector<std::string> names;
  for (const auto row : strand)
    names.push_back(table.rows()[row].allele->display);
  return "[" + join(names, " + ") + "]";
}

VariantCall list_variants(const Gene& gene, const DefinitionTable& table,
                          const std::vector<Observation>& observations) {
  return Lister(gene, table, observations).list();
}

}  // namespace rxplain
