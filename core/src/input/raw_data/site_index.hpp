// SiteIndex: the catalog's sites by rsID and by place, for rows that name either.
#pragma once

#include <cstdint>
#include <map>
#include <string>
#include <utility>
#include <vector>

#include "input/raw_data/rows.hpp"
#include "rxplain/guidelines.hpp"

namespace rxplain {

struct CatalogSite {
  const Gene* gene = nullptr;
  const Site* site = nullptr;
  explicit operator bool() const { return site != nullptr; }
};

// Whether a service may give this position to the site on the build. A base has one; an insertion or deletion is given
// at the base before it, at any of its bases, or where the sequence around it lets it slide to.
[[nodiscard]] bool may_lie_at(const Site& site, Build build, std::int64_t pos);

class SiteIndex {
 public:
  explicit SiteIndex(const Guidelines& guidelines);
  [[nodiscard]] const MarkerNumbers& markers() const { return markers_; }

  // The site of a catalog rsID; null for others.
  [[nodiscard]] CatalogSite of_marker(std::string_view id) const;
  // The site of one base at this place.
  [[nodiscard]] CatalogSite base_at(Build build, const std::string& chromosome, std::int64_t pos) const;
  // The insertion or deletion that this place may belong to, where there is exactly one.
  [[nodiscard]] CatalogSite change_at(Build build, const std::string& chromosome, std::int64_t pos) const;

 private:
  using Places = std::map<std::pair<std::string, std::int64_t>, CatalogSite>;

  MarkerNumbers markers_;
  std::map<std::uint64_t, CatalogSite> by_marker_;
  Places bases38_;
  Places bases37_;
  std::vector<CatalogSite> changes_;
};

}  // namespace rxplain
