#include "genotype/observe.hpp"

#include <algorithm>
#include <deque>
#include <map>
#include <set>

#include "base/text.hpp"
#include "genotype/merge_records.hpp"
#include "genotype/projection.hpp"
#include "genotype/sex.hpp"

namespace rxplain {

std::string_view name_of(ObservationState state) {
  switch (state) {
    case ObservationState::NotTested:
      return "not-tested";
    case ObservationState::Seen:
      return "seen";
    case ObservationState::ReferenceBlock:
      return "reference-block";
    case ObservationState::ReferenceInferred:
      return "reference-inferred";
    case ObservationState::NoCall:
      return "no-call";
    case ObservationState::LowQuality:
      return "low-quality";
    case ObservationState::Conflict:
      return "conflict";
  }
  return "not-tested";
}

namespace {

constexpr std::int64_t spelling_reach = 60;

using UsedRecords = std::vector<std::pair<std::size_t, std::uint64_t>>;  // file, number; some more than once

class GeneReader {
 public:
  GeneReader(const Gene& gene, const ObservationRules& rules, std::vector<const VariantRecord*> records)
      : gene_(gene), rules_(rules), records_(std::move(records)) {
    for (const auto& site : gene_.sites) {
      projections_.emplace_back(site, rules_.build);
      const auto& place = site.on(rules_.build);
      const auto reach = site.is_single_base() ? 0 : spelling_reach;
      reaches_.push_back({place.pos - reach, place.pos + static_cast<std::int64_t>(place.ref.size()) - 1 + reach});
    }
    std::int64_t farthest = 0;
    for (const auto* record : records_) {
      farthest = std::max(farthest, record->end);
      ends_.push_back(farthest);
      find_owners(*record);
    }
  }

  GeneObservations read(UsedRecords& used) const {
    GeneObservations observations;
    observations.reserve(gene_.sites.size());
    for (std::size_t index = 0; index < gene_.sites.size(); ++index)
      observations.push_back(read_site(index, used));
    return observations;
  }

  [[nodiscard]] const std::string& symbol() const { return gene_.symbol; }

  // What was read, by the number of copies that there are; and what was not, where absence is the reference.
  void complete(GeneObservations& observations, SexChromosomes sex, const std::vector<AbsenceJudge>& absence) const {
    const bool one_x = gene_.ploidy == Gene::Ploidy::XLinked && sex == SexChromosomes::XY;
    settle_copies(observations);
    if (one_x) read_as_one_copy(observations);
    infer_absent(observations, one_x || gene_.ploidy == Gene::Ploidy::Mitochondrial ? 1 : 2, absence);
  }

 private:
  Observation read_site(std::size_t index, UsedRecords& used) const {
    const auto& site = gene_.sites[index];
    const auto& reach = reaches_[index];
    const auto begin = std::lower_bound(ends_.begin(), ends_.end(), reach.first) - ends_.begin();
    if (begin == std::ssize(records_) || records_[static_cast<std::size_t>(begin)]->pos > reach.last) return {};
    const auto& projection = projections_[index];
    std::vector<const VariantRecord*> concerned;
    std::deque<VariantRecord> without_others;
    // records_ is sorted by position; blocks may begin long before the site, so the far side is checked one by one.
    for (auto at = records_.begin() + begin; at != records_.end(); ++at) {
      const auto* record = *at;
      if (record->pos > reach.last) break;
      if (!record->site.empty() && record->site != site.id) continue;
      if (record->end < reach.first || !projection.concerns(*record)) continue;
      used.emplace_back(record->file, record->number);
      if (const auto found = owners_.find(record); found != owners_.end() && shared_with_others(found->second, site)) {
        auto left = leave_to_owners(*record, found->second, site);
        if (!says_reference(*record) && !projection.changes_site(left)) continue;
        without_others.push_back(std::move(left));
        record = &without_others.back();
      }
      concerned.push_back(record);
    }
    if (concerned.empty()) return {};
    std::sort(concerned.begin(), concerned.end(), [](const auto* a, const auto* b) {
      return std::pair(a->file, a->number) < std::pair(b->file, b->number);
    });
    return merge_records(site, projection, concerned, rules_);
  }

  [[nodiscard]] static bool says_reference(const VariantRecord& record) {
    return record.last_reference_base() >= record.pos;
  }

  using Owners = std::vector<std::set<const Site*>>;  // per ALT: the sites that list what it makes there

  // A listed deletion may run over other sites, and a listed base may lie where a listed deletion would. Each is an
  // allele of its own site; at the others it must not count as one that nobody knows.
  void find_owners(const VariantRecord& record) {
    Owners owners(record.alts.size());
    for (std::size_t index = 0; index < gene_.sites.size(); ++index) {
      if (record.pos > reaches_[index].last || record.end < reaches_[index].first) continue;
      const auto& site = gene_.sites[index];
      const auto& projection = projections_[index];
      for (std::size_t alt = 0; alt < owners.size(); ++alt) {
        const auto allele = projection.allele(record, static_cast<int>(alt) + 1);
        if (allele != projection.reference() && contains(site.alts, allele)) owners[alt].insert(&site);
      }
    }
    const bool any = std::any_of(owners.begin(), owners.end(), [](const auto& sites) { return !sites.empty(); });
    if (any) owners_.emplace(&record, std::move(owners));
  }

  // The whole change is a listed insertion or deletion, wherever the file anchors it; or it has a listed base that lies
  // within this site. A listed base does not vouch for its neighbour in the same row.
  [[nodiscard]] bool belongs_to_others(const std::set<const Site*>& owners, const Site& site) const {
    if (owners.contains(&site)) return false;
    const auto& place = site.on(rules_.build);
    return std::any_of(owners.begin(), owners.end(), [&](const auto* owner) {
      if (!owner->is_single_base()) return true;
      const auto& other = owner->on(rules_.build);
      return other.pos < place.pos + static_cast<std::int64_t>(place.ref.size()) &&
             place.pos < other.pos + static_cast<std::int64_t>(other.ref.size());
    });
  }

  [[nodiscard]] bool shared_with_others(const Owners& owners, const Site& site) const {
    return std::any_of(owners.begin(), owners.end(), [&](const auto& sites) { return belongs_to_others(sites, site); });
  }

  // The record as this site sees it: what other sites own changes nothing here.
  [[nodiscard]] VariantRecord leave_to_owners(const VariantRecord& record, const Owners& owners,
                                              const Site& site) const {
    auto left = record;
    for (std::size_t alt = 0; alt < owners.size(); ++alt) {
      if (belongs_to_others(owners[alt], site)) left.alts[alt] = left.ref;
    }
    return left;
  }

  // Autosomes come in two copies, chrM in one; X in one or two.
  void settle_copies(GeneObservations& observations) const {
    for (auto& observation : observations) {
      auto& alleles = observation.alleles;
      if (alleles.empty()) continue;
      if (gene_.ploidy == Gene::Ploidy::Autosomal && alleles.size() == 1) {
        alleles.emplace_back(std::nullopt);
        observation.one_copy_of_two = true;
        if (observation.is_known()) {
          observation.state = ObservationState::NoCall;
          observation.reason = {"observed.one-copy", {}};
        }
      }
      const bool same_twice = alleles.size() == 2 && alleles[0] == alleles[1];
      if (gene_.ploidy == Gene::Ploidy::Mitochondrial && same_twice) alleles.pop_back();
    }
  }

  void infer_absent(GeneObservations& observations, std::size_t copies,
                    const std::vector<AbsenceJudge>& absence) const {
    for (std::size_t site = 0; site < observations.size(); ++site) {
      auto& observation = observations[site];
      const auto& place = gene_.sites[site].on(rules_.build);
      if (observation.state != ObservationState::NotTested) continue;
      const bool unchanged = std::any_of(absence.begin(), absence.end(), [&](const auto& judge) {
        return judge.is_reference(gene_.chromosome, place.pos);
      });
      if (!unchanged) continue;
      observation.state = ObservationState::ReferenceInferred;
      observation.alleles.assign(copies, place.ref);
    }
  }

  const Gene& gene_;
  const ObservationRules& rules_;
  std::vector<const VariantRecord*> records_;  // by position
  std::vector<std::int64_t> ends_;             // how far the records reach, up to each of them
  std::vector<Region> reaches_;                // by site: where a record of it may stand
  std::vector<Projection> projections_;        // by site
  std::map<const VariantRecord*, Owners> owners_;
};

std::vector<const VariantRecord*> records_on(const Gene& gene, const std::vector<const VariantFile*>& files,
                                             const ObservationRules& rules) {
  std::vector<const VariantRecord*> records;
  if (gene.sites.empty()) return records;
  std::int64_t first = gene.sites.front().on(rules.build).pos;
  std::int64_t last = first;
  for (const auto& site : gene.sites) {
    first = std::min(first, site.on(rules.build).pos);
    last = std::max(last, site.on(rules.build).pos + static_cast<std::int64_t>(site.on(rules.build).ref.size()));
  }
  for (const auto* file : files) {
    for (const auto& record : file->records) {
      if (record.chromosome == gene.chromosome && record.end >= first - spelling_reach &&
          record.pos <= last + spelling_reach)
        records.push_back(&record);
    }
  }
  std::stable_sort(records.begin(), records.end(), [](const auto* a, const auto* b) { return a->pos < b->pos; });
  return records;
}

SexChromosomeCalls sex_calls_of(const std::vector<const VariantFile*>& files) {
  SexChromosomeCalls all;
  for (const auto* file : files) {
    all.x += file->sex_calls.x;
    all.x_heterozygous += file->sex_calls.x_heterozygous;
    all.y += file->sex_calls.y;
  }
  return all;
}

std::size_t count_different(UsedRecords& used) {
  std::sort(used.begin(), used.end());
  return static_cast<std::size_t>(std::unique(used.begin(), used.end()) - used.begin());
}

}  // namespace

struct Observer::State {
  const Guidelines& guidelines;
  std::vector<const VariantFile*> files;
  ObservationRules rules;
  std::vector<GeneReader> readers;  // one a gene, in the order of the guidelines
};

Observer::Observer(const Guidelines& guidelines, std::vector<const VariantFile*> files, const ObservationRules& rules)
    : state_(new State{guidelines, std::move(files), rules, {}}) {
  for (const auto& gene : guidelines.genes)
    state_->readers.emplace_back(gene, state_->rules, records_on(gene, state_->files, rules));
}

Observer::~Observer() = default;

Observations Observer::observe() const {
  const auto& [guidelines, files, rules, readers] = *state_;
  Observations observations;
  UsedRecords used;
  std::vector<AbsenceJudge> absence;
  for (const auto* file : files)
    absence.emplace_back(*file, rules.absence);
  for (std::size_t index = 0; index < readers.size(); ++index) {
    const auto& gene = guidelines.genes[index];
    observations.by_gene[gene.symbol] = readers[index].read(used);
    observations.structural[gene.symbol] = structural_variants_over(gene, rules.build, files);
  }
  observations.sex = read_sex(guidelines, observations.by_gene, sex_calls_of(files), rules.sex);
  for (const auto& reader : readers) {
    auto& seen = observations.by_gene[reader.symbol()];
    reader.complete(seen, observations.sex.value, absence);
    observations.inferred += static_cast<std::uint64_t>(std::count_if(
        seen.begin(), seen.end(), [](const auto& site) { return site.state == ObservationState::ReferenceInferred; }));
  }
  observations.records_used = count_different(used);
  return observations;
}

Observations observe(const Guidelines& guidelines, const std::vector<const VariantFile*>& files,
                     const ObservationRules& rules) {
  return Observer(guidelines, files, rules).observe();
}

}  // namespace rxplain
