#include "input/raw_data/site_index.hpp"

#include <algorithm>

namespace rxplain {

namespace {

// How far the bases after the site repeat the ones that it adds or takes away.
std::int64_t slide_of(const Site& site) {
  std::size_t longest = 0;
  for (const auto& alt : site.alts) {
    const auto& shorter = alt.size() < site.grch38.ref.size() ? alt : site.grch38.ref;
    const auto& longer = alt.size() < site.grch38.ref.size() ? site.grch38.ref : alt;
    if (shorter.size() == longer.size() || !longer.starts_with(shorter)) continue;
    const auto unit = longer.substr(shorter.size());
    const auto after = site.grch38.ref.substr(std::min(site.grch38.ref.size(), longer.size())) + site.right_context;
    std::size_t steps = 0;
    while (steps < after.size() && after[steps] == unit[steps % unit.size()])
      ++steps;
    longest = std::max(longest, steps);
  }
  return static_cast<std::int64_t>(longest);
}

}  // namespace

bool may_lie_at(const Site& site, Build build, std::int64_t pos) {
  const auto& place = site.on(build);
  if (site.is_single_base()) return pos == place.pos;
  return pos >= place.pos && pos <= place.pos + static_cast<std::int64_t>(place.ref.size()) + slide_of(site);
}

SiteIndex::SiteIndex(const Guidelines& guidelines) {
  for (const auto& gene : guidelines.genes) {
    for (const auto& site : gene.sites) {
      const CatalogSite entry{&gene, &site};
      if (const auto number = marker_number(site.rsid)) {
        markers_.insert(*number);
        by_marker_.emplace(*number, entry);
      }
      if (site.is_single_base()) {
        bases38_.emplace(std::pair(gene.chromosome, site.grch38.pos), entry);
        bases37_.emplace(std::pair(gene.chromosome, site.grch37.pos), entry);
      } else {
        changes_.push_back(entry);
      }
    }
  }
}

CatalogSite SiteIndex::of_marker(std::string_view id) const {
  const auto number = marker_number(id);
  const auto found = number ? by_marker_.find(*number) : by_marker_.end();
  return found == by_marker_.end() ? CatalogSite{} : found->second;
}

CatalogSite SiteIndex::base_at(Build build, const std::string& chromosome, std::int64_t pos) const {
  const auto& places = build == Build::GRCh38 ? bases38_ : bases37_;
  const auto found = places.find({chromosome, pos});
  return found == places.end() ? CatalogSite{} : found->second;
}

CatalogSite SiteIndex::change_at(Build build, const std::string& chromosome, std::int64_t pos) const {
  CatalogSite only;
  for (const auto& entry : changes_) {
    if (entry.gene->chromosome != chromosome || !may_lie_at(*entry.site, build, pos)) continue;
    if (only) return {};
    only = entry;
  }
  return only;
}

}  // namespace rxplain
