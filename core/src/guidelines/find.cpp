#include <algorithm>

#include "rxplain/guidelines.hpp"

namespace rxplain {

std::string_view name_of(Build build) { return build == Build::GRCh38 ? "GRCh38" : "GRCh37"; }

bool Site::is_single_base() const {
  return grch38.ref.size() == 1 &&
         std::all_of(alts.begin(), alts.end(), [](const auto& alt) { return alt.size() == 1; });
}

std::string_view report_name_of(std::string_view source_id) {
  constexpr std::array<std::array<std::string_view, 2>, 4> names = {
      {{"cpic", "CPIC"}, {"dpwg", "DPWG"}, {"fda-label", "FDA-label"}, {"fda-table", "FDA-table"}}};
  for (const auto& [id, name] : names) {
    if (id == source_id) return name;
  }
  return {};
}

const Site* Gene::find_site(std::string_view id) const {
  const auto found = std::find_if(sites.begin(), sites.end(), [&](const auto& site) { return site.id == id; });
  return found == sites.end() ? nullptr : &*found;
}

const Gene* Guidelines::find_gene(std::string_view symbol) const {
  const auto found = std::find_if(genes.begin(), genes.end(), [&](const auto& gene) { return gene.symbol == symbol; });
  return found == genes.end() ? nullptr : &*found;
}

std::string Guidelines::words(const std::string& key, const std::map<std::string, std::string>& fill) const {
  const auto found = wording.find(key);
  std::string text = found == wording.end() ? key : found->second;
  for (const auto& [name, value] : fill) {
    const auto placeholder = '{' + name + '}';
    for (auto at = text.find(placeholder); at != std::string::npos; at = text.find(placeholder, at + value.size())) {
      text.replace(at, placeholder.size(), value);
    }
  }
  return text;
}

}  // namespace rxplain
