// Phrase: a sentence of guidelines/wording that is yet to be filled in. What reads files knows no language.
#pragma once

#include <compare>
#include <map>
#include <string>

namespace rxplain {

struct Phrase {
  std::string key;                          // dotted; empty: nothing to say
  std::map<std::string, std::string> fill;  // placeholder -> value

  [[nodiscard]] bool empty() const { return key.empty(); }
  [[nodiscard]] std::strong_ordering operator<=>(const Phrase&) const = default;
};

}  // namespace rxplain
