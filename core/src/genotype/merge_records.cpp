#include "genotype/merge_records.hpp"

#include <algorithm>
#include <map>
#include <numeric>
#include <set>

#include "base/text.hpp"

namespace rxplain {

namespace {

using Copies = std::vector<std::optional<std::string>>;

// A reason in the wording's words.
Phrase because(const std::string& key, std::map<std::string, std::string> fill = {}) {
  return {"observed." + key, std::move(fill)};
}

// Of a heterozygous call, why the reads speak against one of its alleles. An allele that no read shows is another case.
Phrase imbalance(const VariantRecord& record, double min_fraction) {
  const auto& copies = record.genotype;
  const auto& depths = record.allele_depths;
  if (copies.size() != 2 || !copies[0] || !copies[1] || *copies[0] == *copies[1]) return {};
  const auto all = std::accumulate(depths.begin(), depths.end(), std::int64_t{0});
  for (const auto& copy : copies) {
    if (static_cast<std::size_t>(*copy) >= depths.size()) continue;
    const auto reads = depths[static_cast<std::size_t>(*copy)];
    if (static_cast<double>(reads) < min_fraction * static_cast<double>(all)) {
      return because(
          "few-reads",
          {{"reads", std::to_string(reads)}, {"all", std::to_string(all)}, {"limit", format_percent(min_fraction)}});
    }
  }
  return {};
}

// Why a record is not to be trusted; empty where it is.
Phrase doubt(const VariantRecord& record, const ObservationRules& rules) {
  if (!record.filter.empty()) return because("filter", {{"filter", quotable(record.filter, 40)}});
  if (record.quality && *record.quality < rules.min_genotype_quality) {
    return because("quality",
                   {{"value", std::to_string(*record.quality)}, {"limit", std::to_string(rules.min_genotype_quality)}});
  }
  if (record.depth && *record.depth < rules.min_depth) {
    return because("depth", {{"value", std::to_string(*record.depth)}, {"limit", std::to_string(rules.min_depth)}});
  }
  const auto has_no_reads = [&](const std::optional<int>& copy) {
    return copy && static_cast<std::size_t>(*copy) < record.allele_depths.size() &&
           record.allele_depths[static_cast<std::size_t>(*copy)] == 0;
  };
  if (std::any_of(record.genotype.begin(), record.genotype.end(), has_no_reads)) return because("no-read");
  return imbalance(record, rules.min_allele_fraction);
}

// Whether the record is a stretch of reference rather than a variant's row.
bool is_block(const VariantRecord& record) {
  return record.last_reference_base() >= record.pos + static_cast<std::int64_t>(record.ref.size()) &&
         record.is_reference_call();
}

void describe(const VariantRecord& record, Observation& observation) {
  observation.phase_set = record.phase_set;
  observation.depth = record.depth;
  observation.quality = record.quality;
  observation.allele_depths = record.allele_depths;
  if (record.is_numbered) observation.record = record.number;
  observation.consumer_test = !record.site.empty();
  observation.file = record.file;
}

class Merger {
 public:
  Merger(const Site& site, const Projection& projection, const ObservationRules& rules)
      : site_(site), projection_(projection), rules_(rules) {}

  Observation merge(const std::vector<const VariantRecord*>& records) {
    auto merged = merge_all(records);
    const bool unread = merged.state == ObservationState::NoCall && records.size() == 1;
    if (unread && !records.front()->refused.empty()) merged.reason = records.front()->refused;
    return merged;
  }

 private:
  Observation merge_all(const std::vector<const VariantRecord*>& records) {
    std::vector<const VariantRecord*> variants;
    std::vector<const VariantRecord*> plain;
    for (const auto* record : records) {
      if (record->contradicts) return conflict(*record, record->refused);
      if (projection_.contradicts_reference(*record)) return conflict(*record, because("other-reference"));
      (projection_.changes_site(*record) || uses_unknown_alternative(*record) ? variants : plain).push_back(record);
    }
    if (variants.empty()) return from_reference(plain);
    for (const auto* record : plain) {
      const bool same_place =
          record->pos == site_.on(rules_.build).pos && record->is_reference_call() && record->alts.empty();
      if (same_place && !is_block(*record) && doubt(*record, rules_).empty() && carries_change(variants)) {
        return conflict(*record, because("records-disagree"));
      }
    }
    return from_variants(variants);
  }

  static Observation conflict(const VariantRecord& record, const Phrase& reason) {
    Observation observation;
    describe(record, observation);
    observation.state = ObservationState::Conflict;
    observation.reason = reason;
    return observation;
  }

  // GT points at <NON_REF> or <*>: some other allele, unknown which.
  [[nodiscard]] bool uses_unknown_alternative(const VariantRecord& record) const {
    return std::any_of(record.genotype.begin(), record.genotype.end(), [&](const auto& copy) {
      return copy && *copy > 0 && projection_.allele(record, *copy) != projection_.reference();
    });
  }

  [[nodiscard]] bool carries_change(const std::vector<const VariantRecord*>& records) const {
    return std::any_of(records.begin(), records.end(),
                       [&](const auto* record) { return uses_unknown_alternative(*record); });
  }

  [[nodiscard]] Copies copies_of(const VariantRecord& record) const {
    Copies copies;
    for (const auto& copy : record.genotype) {
      copies.push_back(copy ? std::optional(projection_.allele(record, *copy)) : std::nullopt);
    }
    return copies;
  }

  [[nodiscard]] bool listed(const std::string& allele) const {
    return allele == site_.grch38.ref || contains(site_.alts, allele);
  }

  // Settles the state from what was read.
  void settle(Observation& observation, const Phrase& doubtful, bool block) const {
    const auto unlisted = std::find_if(observation.alleles.begin(), observation.alleles.end(),
                                       [&](const auto& copy) { return copy && !listed(*copy); });
    const auto missing = std::count(observation.alleles.begin(), observation.alleles.end(), std::nullopt);
    if (unlisted != observation.alleles.end()) {
      observation.state = ObservationState::Conflict;
      observation.reason = because("unlisted", {{"shown", quotable(**unlisted, 30)}});
    } else if (observation.alleles.empty() || missing == static_cast<std::ptrdiff_t>(observation.alleles.size())) {
      observation.state = ObservationState::NoCall;
      observation.reason = because("no-genotype");
      observation.alleles.clear();
    } else if (!doubtful.empty()) {
      observation.state = ObservationState::LowQuality;
      observation.reason = doubtful;
    } else if (missing > 0) {
      observation.state = ObservationState::NoCall;
      observation.reason = because("half-read");
    } else {
      observation.state = block ? ObservationState::ReferenceBlock : ObservationState::Seen;
    }
  }

  // Records that leave the site at the reference must together cover all of it. A doubtful one does not stand in the
  // way of better ones.
  Observation from_reference(const std::vector<const VariantRecord*>& records) const {
    std::vector<const VariantRecord*> trusted;
    std::copy_if(records.begin(), records.end(), std::back_inserter(trusted),
                 [&](const auto* record) { return !record->genotype.empty() && doubt(*record, rules_).empty(); });
    if (auto seen = cover_with(std::move(trusted))) return *seen;
    return cover_with(records).value_or(Observation{});
  }

  std::optional<Observation> cover_with(std::vector<const VariantRecord*> records) const {
    std::stable_sort(records.begin(), records.end(), [](const auto* a, const auto* b) { return a->pos < b->pos; });
    Observation best;
    auto covered_to = projection_.first() - 1;
    bool all_blocks = true;
    Phrase doubtful;
    for (const auto* record : records) {
      if (record->last_reference_base() <= covered_to || record->pos > covered_to + 1) continue;
      if (best.record == std::nullopt) {
        describe(*record, best);
        best.alleles = copies_of(*record);
      } else if (copies_of(*record) != best.alleles) {
        best.alleles.assign(best.alleles.size(), std::nullopt);
      }
      if (doubtful.empty()) doubtful = doubt(*record, rules_);
      all_blocks = all_blocks && is_block(*record);
      covered_to = record->last_reference_base();
    }
    if (covered_to < projection_.last()) return std::nullopt;
    if (best.alleles.size() > 2) return conflict(*records.front(), because("too-many-copies"));
    settle(best, doubtful, all_blocks);
    return best;
  }

  Observation from_variants(const std::vector<const VariantRecord*>& records) const {
    Observation merged;
    describe(*records.front(), merged);
    Phrase doubtful;
    for (const auto* record : records) {
      if (doubtful.empty()) doubtful = doubt(*record, rules_);
    }
    if (records.size() == 1) {
      merged.alleles = copies_of(*records.front());
      merged.phased = records.front()->phased && merged.alleles.size() == 2;
    } else if (auto reason = merge_rows(records, merged); !reason.empty()) {
      return conflict(*records.front(), reason);
    }
    if (merged.alleles.size() > 2) return conflict(*records.front(), because("too-many-copies"));
    settle(merged, doubtful, false);
    return merged;
  }

  // Several rows for one site, each with some of its alleles. Returns why they cannot be joined, or nothing.
  Phrase merge_rows(const std::vector<const VariantRecord*>& records, Observation& merged) const {
    const auto copies = records.front()->genotype.size();
    std::map<std::string, std::size_t> counts;  // change -> copies
    std::map<std::string, std::size_t> offered;
    std::map<std::string, const VariantRecord*> carried_by;
    std::vector<std::string> by_copy(copies);
    bool phased = true;
    bool missing = false;
    bool collision = false;
    for (const auto* record : records) {
      if (record->genotype.size() != copies) return because("copies-disagree");
      const auto read = copies_of(*record);
      phased = phased && record->phased && record->phase_set == records.front()->phase_set;
      std::map<std::string, std::size_t> here;
      for (std::size_t alt = 1; alt <= record->alts.size(); ++alt) {
        const auto change = projection_.allele(*record, static_cast<int>(alt));
        if (change != projection_.reference()) here.emplace(change, 0);
      }
      for (std::size_t copy = 0; copy < copies; ++copy) {
        missing = missing || !read[copy];
        if (!read[copy] || *read[copy] == projection_.reference()) continue;
        ++here[*read[copy]];
        collision = collision || (!by_copy[copy].empty() && by_copy[copy] != *read[copy]);
        by_copy[copy] = *read[copy];
      }
      for (const auto& [change, count] : here) {
        if (const auto before = offered.find(change); before != offered.end() && before->second != count)
          return because("records-disagree");
        offered[change] = count;
        if (count == 0) continue;
        counts[change] = count;
        // Written twice in the same way it is one change; in two ways it may be one on each copy.
        const auto* first = carried_by.emplace(change, record).first->second;
        if (count < copies && (first->pos != record->pos || first->ref != record->ref)) return because("one-or-two");
      }
    }
    return place_changes(counts, by_copy, phased, collision, missing, merged);
  }

  Phrase place_changes(const std::map<std::string, std::size_t>& counts, const std::vector<std::string>& by_copy,
                       bool phased, bool collision, bool missing, Observation& merged) const {
    const auto copies = by_copy.size();
    std::size_t changed = 0;
    for (const auto& [change, count] : counts)
      changed += count;
    if (changed > copies || (phased && collision)) return because("too-many-changes");
    const auto rest = missing && changed < copies ? std::nullopt : std::optional(projection_.reference());
    merged.phased = phased && copies == 2;
    if (phased) {
      for (const auto& change : by_copy)
        merged.alleles.push_back(change.empty() ? rest : std::optional(change));
      return {};
    }
    for (const auto& [change, count] : counts)
      merged.alleles.insert(merged.alleles.end(), count, change);
    while (merged.alleles.size() < copies)
      merged.alleles.insert(merged.alleles.begin(), rest);
    return {};
  }

  const Site& site_;
  const Projection& projection_;
  const ObservationRules& rules_;
};

}  // namespace

Observation merge_records(const Site& site, const Projection& projection,
                          const std::vector<const VariantRecord*>& records, const ObservationRules& rules) {
  return Merger(site, projection, rules).merge(records);
}

}  // namespace rxplain
