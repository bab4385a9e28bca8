// The guidelines of this build, loaded once, and short ways to what is in them.
#pragma once

#include <stdexcept>
#include <string>
#include <string_view>

#include "embedded_bundle.hpp"
#include "rxplain/rxplain.hpp"

namespace rxplain::test {

inline const Guidelines& guidelines() {
  static const Guidelines loaded = load_guidelines(std::string(embedded_bundle())).value();
  return loaded;
}

inline const Gene& gene(std::string_view symbol) {
  const auto* found = guidelines().find_gene(symbol);
  if (found == nullptr) throw std::invalid_argument("no gene " + std::string(symbol));
  return *found;
}

struct SiteOfGene {
  const Gene* gene = nullptr;
  const Site* site = nullptr;
};

inline SiteOfGene site(std::string_view id) {
  for (const auto& each : guidelines().genes) {
    if (const auto* found = each.find_site(id)) return {&each, found};
  }
  throw std::invalid_argument("no site " + std::string(id));
}

}  // namespace rxplain::test
